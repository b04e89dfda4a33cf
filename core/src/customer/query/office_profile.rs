//! A customer as the office sees it: all fields except payment tokens and links.

use serde::Serialize;

use crate::{
    base::{InquiryId, Private},
    customer::{Customer, CustomerChange, CustomerEvent, Facts, PaymentMethod, Taken},
};

/// A customer as the office sees it (S1-4, S1-15, S1-20, S1-27, S1-36).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfficeProfile {
    /// Name of the customer in messages.
    pub display_name: Private<String>,
    /// Whether the customer may log in.
    pub may_login: bool,
    /// Ids of the open inquiries of the customer, by time of the receipt, then by id (S2-22).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub open_inquiries: Vec<InquiryId>,
    /// The customer, without payment tokens and links.
    pub customer: Customer,
}

impl OfficeProfile {
    pub(crate) fn of(customer: &Customer, facts: &dyn Facts) -> Self {
        Self {
            display_name: Private::new(customer.display_name()),
            may_login: customer.may_login(),
            open_inquiries: facts.open_inquiries(&customer.id),
            customer: customer.without_secrets(),
        }
    }
}

impl Customer {
    /// The customer without payment tokens and links.
    fn without_secrets(&self) -> Self {
        let mut shown = self.clone();
        shown.login.link = None;
        shown.payment_methods = shown.payment_methods.without_tokens();
        shown.merged.values_mut().for_each(Taken::drop_secrets);
        shown.log.iter_mut().for_each(CustomerEvent::drop_secrets);
        shown
    }
}

impl Taken {
    fn drop_secrets(&mut self) {
        self.payment_methods.iter_mut().for_each(PaymentMethod::drop_token);
    }
}

impl CustomerEvent {
    fn drop_secrets(&mut self) {
        match &mut self.change {
            CustomerChange::PaymentMethodAdded(added) => added.method.drop_token(),
            CustomerChange::PaymentMethodRemoved(removed) => removed.method.drop_token(),
            CustomerChange::ConfirmAccountSent(sent) => sent.link = None,
            CustomerChange::Merged(merged) => merged.taken.drop_secrets(),
            _ => {}
        }
    }
}
