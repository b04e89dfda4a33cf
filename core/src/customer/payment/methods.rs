//! Saved ways to pay: a token of the host's payment service, never a number (S1-36 to S1-38).

use serde::{Deserialize, Serialize};

use crate::base::{Label, PaymentMethodId};

/// The month after which a card is no longer good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Expiry {
    /// The year, in four digits.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
}

/// A saved way to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethod {
    /// Names it.
    pub id: PaymentMethodId,
    /// By what the host's payment service knows it; left out wherever somebody looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Label>,
    /// The brand, such as "Visa".
    pub brand: Label,
    /// The last four digits.
    pub last_four: Label,
    /// The month after which it is no longer good, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Expiry>,
}

/// The saved ways to pay: exactly one is the default while there is any (S1-37, I-16).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentMethods {
    /// In the order in which they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<PaymentMethod>,
    /// The one that is used if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<PaymentMethodId>,
}

impl PaymentMethod {
    /// Leaves what somebody may look at: the last four digits, and no token.
    pub(in crate::customer) fn drop_token(&mut self) {
        self.token = None;
    }
}

impl PaymentMethods {
    /// The method of that id.
    pub fn get(&self, id: &PaymentMethodId) -> Option<&PaymentMethod> {
        self.all.iter().find(|method| method.id == *id)
    }

    /// Adds a method; the first one is the default.
    pub(in crate::customer) fn add(&mut self, method: &PaymentMethod) {
        self.all.retain(|known| known.id != method.id);
        self.all.push(method.clone());
        self.default.get_or_insert_with(|| method.id.clone());
    }

    /// Takes a method away; the most recently added one follows a default (S1-38).
    pub(in crate::customer) fn remove(&mut self, id: &PaymentMethodId) {
        self.all.retain(|known| known.id != *id);
        if self.default.as_ref() == Some(id) {
            self.default = self.all.last().map(|method| method.id.clone());
        }
    }

    /// Makes a method the default.
    pub(in crate::customer) fn choose(&mut self, id: &PaymentMethodId) {
        if self.get(id).is_some() {
            self.default = Some(id.clone());
        }
    }

    /// The same, as somebody may look at it.
    pub fn without_tokens(&self) -> Self {
        let mut shown = self.clone();
        shown.all.iter_mut().for_each(PaymentMethod::drop_token);
        shown
    }
}
