//! The input of a screening.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{AppointmentId, CustomerId, Region},
    contact::{ItemKind, WrittenContact, WrittenValue},
};

/// A request to screen: an appointment, or any other contact with an id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Id of the appointment; repeated in the answer.
    pub appointment: AppointmentId,
    /// Id of the customer, if known: exemptions of this customer apply; without one, those of
    /// appointments without a customer (S0-25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Ids of customers merged into this one: their exemptions apply as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<CustomerId>,
    /// Names, e-mail addresses, addresses, phone numbers and remarks, as written.
    pub contact: WrittenContact,
    /// Names, e-mail addresses, addresses and phone numbers of the customer's record, as written.
    /// They are compared beside those of `contact`, once if both have the same value; a note is
    /// ignored. A desk fills it in if it is empty and `customer` is on record.
    #[serde(default, skip_serializing_if = "WrittenContact::is_empty")]
    pub record: WrittenContact,
    /// Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2); the policy's
    /// default region if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

impl Request {
    /// Creates a request without a customer, a record or a region.
    pub fn new(appointment: AppointmentId, contact: WrittenContact) -> Self {
        let (merged, record) = (Vec::new(), WrittenContact::default());
        Self { appointment, customer: None, merged, contact, record, region: None }
    }

    /// The values of the record that the contact does not have, each once, with their kinds and
    /// positions in the record.
    pub(crate) fn record_values(&self) -> Vec<(ItemKind, usize, WrittenValue)> {
        if self.record.is_empty() {
            return Vec::new();
        }
        let mut known: BTreeSet<WrittenValue> = self.contact.values().collect();
        let mut counts = [0_usize; ItemKind::COUNT];
        let placed = self.record.values().map(|value| {
            let count = counts.get_mut(value.kind() as usize);
            let position = count.map_or(0, |count| std::mem::replace(count, *count + 1));
            (value.kind(), position, value)
        });
        let mut values: Vec<_> = placed.collect();
        values.retain(|(_, _, value)| known.insert(value.clone()));
        values
    }
}
