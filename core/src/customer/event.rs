//! What has happened to customers: facts, one a line of the log.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::{Blocked, Created, Customer, Edited, Unblocked};
use crate::base::{Actor, CustomerId, Happened, Malformed, events, from_fields, take};

/// Something that happened to a customer: when, by whom, to whom, and what.
///
/// Applying all events of a customer in their order gives the customer again (I-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomerEvent {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: Actor,
    /// The customer it happened to.
    pub customer: CustomerId,
    /// What happened.
    #[serde(flatten)]
    pub change: CustomerChange,
}

impl CustomerEvent {
    /// Reads an event. Fields that a later version has added are passed over (U-11).
    pub(crate) fn read(mut fields: Map<String, Value>) -> Result<Self, Malformed> {
        Ok(Self {
            at: take(&mut fields, "at")?,
            by: take(&mut fields, "by")?,
            customer: take(&mut fields, "customer")?,
            change: CustomerChange::read(fields)?,
        })
    }

    /// When it happened, and who did it.
    pub(super) fn happened(&self) -> Happened<'_> {
        Happened { at: self.at, by: &self.by }
    }
}

impl<'de> Deserialize<'de> for CustomerEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_fields(from, Self::read)
    }
}

events! {
    "CustomerChange";
    /// What happened to a customer.
    pub enum CustomerChange for Customer;
    /// Somebody was taken in.
    "customer.created" => Created;
    /// Name, language or e-mail addresses are other ones.
    "customer.edited" => Edited;
    /// Booking and access are denied.
    "customer.blocked" => Blocked;
    /// Booking and access are allowed again.
    "customer.unblocked" => Unblocked;
}
