//! Payment methods: a token of the host's payment service, never a card number (S1-36 to S1-38).

use serde::{Deserialize, Deserializer, Serialize};

use crate::base::{Label, PaymentMethodId, whole_number};

/// The first and the last year of an expiry.
pub(super) const EXPIRY_YEARS: (u16, u16) = (2000, 2199);

fn expiry_year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    whole_number(deserializer, EXPIRY_YEARS)
}

/// The last month in which a card is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Expiry {
    /// Year of the expiry, 2000 to 2199.
    #[serde(deserialize_with = "expiry_year")]
    pub year: u16,
    /// Month of the expiry, 1 to 12.
    #[serde(deserialize_with = "crate::base::month")]
    pub month: u8,
}

/// A payment method of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethod {
    /// Id of the payment method.
    pub id: PaymentMethodId,
    /// Token of the host's payment service; left out of the answers to queries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Label>,
    /// Brand, such as "Visa".
    pub brand: Label,
    /// The last four digits of the card.
    pub last_four: Label,
    /// Last month in which it is valid, if it expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Expiry>,
}

/// The payment methods of a customer; if there are any, exactly one is the default (S1-37, I-16).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethods {
    /// The payment methods, in the order in which they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<PaymentMethod>,
    /// Id of the default payment method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<PaymentMethodId>,
}

impl PaymentMethod {
    /// Removes the token, for the answers to queries.
    pub(in crate::customer) fn drop_token(&mut self) {
        self.token = None;
    }
}

impl PaymentMethods {
    /// The payment method with that id.
    pub fn get(&self, id: &PaymentMethodId) -> Option<&PaymentMethod> {
        self.all.iter().find(|method| method.id == *id)
    }

    /// Adds a payment method; the first one becomes the default.
    pub(in crate::customer) fn add(&mut self, method: &PaymentMethod) {
        self.all.retain(|known| known.id != method.id);
        self.all.push(method.clone());
        self.default.get_or_insert_with(|| method.id.clone());
    }

    /// Removes a payment method; if it was the default, the most recently added one becomes it
    /// (S1-38).
    pub(in crate::customer) fn remove(&mut self, id: &PaymentMethodId) {
        self.all.retain(|known| known.id != *id);
        if self.default.as_ref() == Some(id) {
            self.default = self.all.last().map(|method| method.id.clone());
        }
    }

    /// Makes a payment method the default.
    pub(in crate::customer) fn choose(&mut self, id: &PaymentMethodId) {
        if self.get(id).is_some() {
            self.default = Some(id.clone());
        }
    }

    /// The payment methods without tokens, for the answers to queries.
    pub(crate) fn without_tokens(&self) -> Self {
        let mut shown = self.clone();
        shown.all.iter_mut().for_each(PaymentMethod::drop_token);
        shown
    }
}
