//! `customer.add_payment_method`, `customer.remove_payment_method` (S1-36, S1-38).

use serde::{Deserialize, Serialize};

use super::{Expiry, PaymentMethod, is_card_number, looks_like_card_number};
use crate::{
    base::{
        Apply, Context, CustomerId, Decide, EventMeta, FieldProblems, Label, PaymentMethodId,
        Private,
    },
    customer::{Customer, Decided, Reason},
};

/// A way to pay as it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenPaymentMethod {
    /// Names it.
    pub id: PaymentMethodId,
    /// By what the host's payment service knows it.
    pub token: Private<String>,
    /// The brand, such as "Visa".
    pub brand: Private<String>,
    /// The last four digits, and no more.
    pub last_four: Private<String>,
    /// The month after which it is no longer good, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Expiry>,
}

/// Saves a way to pay; the number of a card is refused, whatever field it stands in (S1-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPaymentMethod {
    /// The customer.
    pub customer: CustomerId,
    /// The way to pay.
    pub method: GivenPaymentMethod,
}

/// Forgets a way to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePaymentMethod {
    /// The customer.
    pub customer: CustomerId,
    /// The way to pay.
    pub method: PaymentMethodId,
}

/// There is a way to pay more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethodAdded {
    /// What it is.
    pub method: PaymentMethod,
}

/// There is a way to pay less; the host deletes the token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethodRemoved {
    /// What it was.
    pub method: PaymentMethod,
}

impl GivenPaymentMethod {
    /// The fields that hold more digits of a card than may be kept.
    fn card_numbers(&self) -> Vec<&'static str> {
        let texts = [
            ("method.token", &self.token),
            ("method.brand", &self.brand),
            ("method.last_four", &self.last_four),
        ];
        let found = texts.into_iter().filter(|(_, text)| looks_like_card_number(text.reveal()));
        let id = is_card_number(self.id.as_str()).then_some("method.id");
        id.into_iter().chain(found.map(|(field, _)| field)).collect()
    }

    fn check(&self, fields: &mut FieldProblems) {
        fields.check("method.token", Label::parse(self.token.reveal()));
        fields.check("method.brand", Label::parse(self.brand.reveal()));
        let last_four = self.last_four.reveal().trim();
        if last_four.len() != 4 || !last_four.bytes().all(|byte| byte.is_ascii_digit()) {
            fields.note("method.last_four", "has to be four digits");
        }
        let is_month =
            |of: &Expiry| (1..=12).contains(&of.month) && (2000..=2199).contains(&of.year);
        if self.expiry.is_some_and(|expiry| !is_month(&expiry)) {
            fields.note("method.expiry", "there is no such month");
        }
    }

    fn read(&self) -> Option<PaymentMethod> {
        Some(PaymentMethod {
            id: self.id.clone(),
            token: Some(Label::parse(self.token.reveal()).ok()?),
            brand: Label::parse(self.brand.reveal()).ok()?,
            last_four: Label::parse(self.last_four.reveal()).ok()?,
            expiry: self.expiry,
        })
    }
}

impl Decide<Customer> for AddPaymentMethod {
    /// A number of a card is refused under its own name, not as one of many problems.
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        if self.method.card_numbers().is_empty() {
            self.method.check(fields);
        }
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let fields = self.method.card_numbers();
        if !fields.is_empty() {
            return Err(Reason::LooksLikeCardNumber { fields });
        }
        let known = held.payment_methods.get(&self.method.id);
        match self.method.read() {
            Some(method) if known.is_none() => Ok(vec![PaymentMethodAdded { method }.into()]),
            method if method.as_ref() == known => Ok(Vec::new()),
            _ => Err(Reason::PaymentMethodExists { method: self.method.id.clone() }),
        }
    }
}

impl Apply<Customer> for PaymentMethodAdded {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.payment_methods.add(&self.method);
    }
}

impl Decide<Customer> for RemovePaymentMethod {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let method = held.payment_methods.get(&self.method).cloned();
        Ok(method.map(|method| PaymentMethodRemoved { method }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for PaymentMethodRemoved {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.payment_methods.remove(&self.method.id);
    }
}
