//! A customer as a technician sees them, who is on the way to them (S2-27, I-17).

use serde::Serialize;

use crate::{
    base::Private,
    contact::WrittenPhone,
    customer::{Customer, CustomerPhone, ServicePreference},
};

/// What a technician may know of the customer of an appointment that they are assigned to: built
/// field by field, so that nothing else is told. The address is the appointment's own copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicianView<'a> {
    /// What they are called.
    pub display_name: Private<String>,
    /// The phone to call, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'a WrittenPhone>,
    /// What to know when serving them, as far as it is marked to be shared, in id order.
    pub service_preferences: Vec<&'a ServicePreference>,
}

/// A phone as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnPhone<'a> {
    /// The number as written.
    #[serde(flatten)]
    pub written: &'a WrittenPhone,
    /// Whether it is the one to call.
    pub primary: bool,
    /// Whether it is the one for text messages.
    pub sms: bool,
}

impl<'a> OwnPhone<'a> {
    pub(super) fn of(phone: &'a CustomerPhone) -> Self {
        Self { written: &phone.written, primary: phone.primary, sms: phone.sms }
    }
}

impl<'a> TechnicianView<'a> {
    /// What a technician may know.
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
