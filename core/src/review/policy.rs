//! Settings of the business for review requests.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::base::{Lead, Zone};

/// Settings of the business for review requests; a missing setting has its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Whether customers are asked for reviews.
    pub enabled: bool,
    /// Time after the completion at which the customer is first asked (ISO 8601 duration; S2-28).
    pub ask_after: Lead,
    /// Time after the completion from which it is too late to ask (ISO 8601 duration).
    pub ask_within: Lead,
    /// Time after an ask in which the customer is not asked about another appointment (ISO 8601
    /// duration; R-13).
    pub cool_down: Lead,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            enabled: true,
            ask_after: Lead::hours(24),
            ask_within: Lead::Days(14),
            cool_down: Lead::Days(180),
        }
    }
}

impl Policy {
    /// Whether it is too late to ask about an appointment.
    pub(crate) fn is_too_late(
        &self,
        completed_at: DateTime<Utc>,
        zone: Zone,
        now: DateTime<Utc>,
    ) -> bool {
        self.ask_within.after(completed_at, zone) <= now
    }

    /// Whether a customer who was asked at a time is not asked about another appointment yet.
    pub(crate) fn is_cooling_down(
        &self,
        asked_at: DateTime<Utc>,
        zone: Zone,
        now: DateTime<Utc>,
    ) -> bool {
        now < self.cool_down.after(asked_at, zone)
    }
}
