//! What has happened to review requests: facts, one a line of the log.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::{Queued, ReviewRequest, Stopped, Suppressed};
use crate::base::{Actor, AppointmentId, Malformed, events, from_fields, take};

/// Something that happened to a review request: when, by whom, about which appointment, and what.
///
/// Applying all events of a request in their order gives the request again (I-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReviewEvent {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Whose command it followed from.
    pub by: Actor,
    /// The appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// What happened.
    #[serde(flatten)]
    pub change: ReviewChange,
}

impl ReviewEvent {
    /// Reads an event. Fields that a later version has added are passed over (U-11).
    pub(crate) fn read(mut fields: Map<String, Value>) -> Result<Self, Malformed> {
        Ok(Self {
            at: take(&mut fields, "at")?,
            by: take(&mut fields, "by")?,
            appointment: take(&mut fields, "appointment")?,
            change: ReviewChange::read(fields)?,
        })
    }
}

impl<'de> Deserialize<'de> for ReviewEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_fields(from, Self::read)
    }
}

events! {
    "ReviewChange";
    /// What happened to a review request.
    pub enum ReviewChange for ReviewRequest;
    /// The customer is to be asked (S0-9).
    "review.queued" => Queued;
    /// The customer is not asked.
    "review.suppressed" => Suppressed;
    /// The customer is not asked any more.
    "review.stopped" => Stopped;
}
