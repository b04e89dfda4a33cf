//! A customer as the assigned technician sees it (S2-27, I-17).

use serde::Serialize;

use crate::{
    base::Private,
    contact::WrittenPhone,
    customer::{Customer, CustomerPhone, ServicePreference},
};

/// The customer of an appointment as the assigned technician sees it: built field by field, so that
/// nothing else is shown. The address is the appointment's own copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicianView<'a> {
    /// Name of the customer in messages.
    pub display_name: Private<String>,
    /// Number of the primary phone, as written, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'a WrittenPhone>,
    /// Service preferences that are shared with technicians, in id order.
    pub service_preferences: Vec<&'a ServicePreference>,
}

/// A phone as the customer sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnPhone<'a> {
    /// The number as it was written.
    #[serde(flatten)]
    pub written: &'a WrittenPhone,
    /// Whether it is the primary phone.
    pub primary: bool,
    /// Whether text messages are sent to it.
    pub sms: bool,
}

impl<'a> OwnPhone<'a> {
    pub(super) fn of(phone: &'a CustomerPhone) -> Self {
        Self { written: &phone.written, primary: phone.primary, sms: phone.sms }
    }
}

impl<'a> TechnicianView<'a> {
    /// Selects the fields that the assigned technician sees.
    pub fn of(customer: &'a Customer) -> Self {
        let shared = customer.service_preferences.values();
        let phones = customer.phones.values();
        Self {
            display_name: Private::new(customer.display_name()),
            phone: phones.max_by_key(|phone| phone.primary).map(|phone| &phone.written),
            service_preferences: shared.filter(|one| one.share_with_technician).collect(),
        }
    }
}
