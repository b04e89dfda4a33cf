//! `customer.add_payment_method`, `customer.remove_payment_method` (S1-36, S1-38).

use serde::{Deserialize, Serialize};

use super::{Expiry, PaymentMethod, is_card_number, looks_like_card_number, methods::EXPIRY_YEARS};
use crate::{
    base::{
        Apply, Command, Context, CustomerId, EventMeta, FieldErrors, Label, PaymentMethodId,
        Private,
    },
    customer::{Customer, Decided, Reason},
};

/// A payment method in a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenPaymentMethod {
    /// Id of the payment method, unique within the customer; not a card number.
    pub id: PaymentMethodId,
    /// Token of the host's payment service, never a card number: 1 to 200 characters.
    pub token: Private<String>,
    /// Brand, such as "Visa": 1 to 200 characters.
    pub brand: Private<String>,
    /// The last four digits of the card.
    pub last_four: Private<String>,
    /// Last month in which it is valid, if it expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Expiry>,
}

/// Adds a payment method; a card number is refused in every field (S1-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddPaymentMethod {
    /// Id of the customer.
    pub customer: CustomerId,
    /// The payment method to add.
    pub method: GivenPaymentMethod,
}

/// Removes a payment method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemovePaymentMethod {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the payment method.
    pub method: PaymentMethodId,
}

/// A payment method was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethodAdded {
    /// The added payment method.
    pub method: PaymentMethod,
}

/// A payment method was removed; the host deletes its token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethodRemoved {
    /// The removed payment method.
    pub method: PaymentMethod,
}

impl Expiry {
    fn check(&self, errors: &mut FieldErrors) {
        let numbers = [("year", self.year, EXPIRY_YEARS), ("month", self.month.into(), (1, 12))];
        for (field, number, (least, most)) in numbers {
            if !(least..=most).contains(&number) {
                let problem = format_args!("expected a whole number from {least} to {most}");
                errors.note(format!("method.expiry.{field}"), problem);
            }
        }
    }
}

impl GivenPaymentMethod {
    /// Names of the fields with more digits of a card than may be stored.
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

    fn parse(&self, errors: &mut FieldErrors) -> Option<PaymentMethod> {
        let token = errors.check("method.token", Label::parse(self.token.reveal()));
        let brand = errors.check("method.brand", Label::parse(self.brand.reveal()));
        let last_four = errors.check("method.last_four", four_digits(self.last_four.reveal()));
        if let Some(expiry) = &self.expiry {
            expiry.check(errors);
        }
        Some(PaymentMethod {
            id: self.id.clone(),
            token: Some(token?),
            brand: brand?,
            last_four: last_four?,
            expiry: self.expiry,
        })
    }
}

fn four_digits(text: &str) -> Result<Label, &'static str> {
    let text = text.trim();
    let is_valid = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    Label::parse(text).ok().filter(|_| is_valid).ok_or("has to be four digits")
}

impl Command<Customer> for AddPaymentMethod {
    /// The payment method, or a refusal reason of its own: a field has a card number.
    type Parsed = Result<PaymentMethod, Reason>;

    /// A card number has a refusal reason of its own; the fields are then not parsed any further.
    fn parse(
        &self,
        _: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<Result<PaymentMethod, Reason>> {
        let fields = self.method.card_numbers();
        match fields.is_empty() {
            true => self.method.parse(errors).map(Ok),
            false => Some(Err(Reason::LooksLikeCardNumber { fields })),
        }
    }

    fn decide(
        &self,
        method: Result<PaymentMethod, Reason>,
        _: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        let method = method?;
        match customer.payment_methods.get(&method.id) {
            None => {
                let count = customer.payment_methods.all.len() + 1;
                customer.require_room("payment_methods", count)?;
                Ok(vec![PaymentMethodAdded { method }.into()])
            }
            Some(known) if *known == method => Ok(Vec::new()),
            Some(_) => Err(Reason::PaymentMethodExists { method: method.id }),
        }
    }
}

impl Apply<Customer> for PaymentMethodAdded {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.payment_methods.add(&self.method);
    }
}

impl Command<Customer> for RemovePaymentMethod {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let method = customer.payment_methods.get(&self.method).cloned();
        Ok(method.map(|method| PaymentMethodRemoved { method }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for PaymentMethodRemoved {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.payment_methods.remove(&self.method.id);
    }
}
