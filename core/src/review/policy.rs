//! Settings of the business for review requests.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{FeedbackForm, Rating, Sequences};
use crate::base::{Code, Lead, Zone};

/// Settings of the business for review requests; a missing setting has its default. No
/// setting makes an ask depend on a rating (I-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Whether customers are asked for reviews.
    pub enabled: bool,
    /// The sequences of asks. The first one that fits an appointment is used, or else the last.
    pub sequences: Sequences,
    /// Time after the completion at which the customer is first asked (ISO 8601 duration), in place
    /// of the delay of the first step (S2-28).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask_after: Option<Lead>,
    /// Time after the completion from which the first ask is late; it is still sent (ISO 8601
    /// duration).
    pub late_after: Lead,
    /// Time after the completion, or after the time at which a later ask is due, from which it is
    /// too late to ask (ISO 8601 duration).
    pub ask_within: Lead,
    /// Time after the last ask at which the request ends without a review (ISO 8601 duration).
    pub close_after: Lead,
    /// Time after an ask in which the person is not asked about another appointment (ISO 8601
    /// duration; R-13).
    pub cool_down: Lead,
    /// Most asks to one person within 365 days; no limit if it is null.
    pub max_asks_a_year: Option<u32>,
    /// Time from which on completed appointments are asked about (UTC); those that were completed
    /// before, such as imported ones, are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub ask_from: Option<DateTime<Utc>>,
    /// Places where customers can leave their review, such as `own` or a review site.
    pub destinations: Vec<Code>,
    /// The questions that customers are asked beside the rating.
    pub form: FeedbackForm,
    /// Highest rating that opens a concern; null if none does.
    pub concern_up_to: Option<Rating>,
    /// Time after a review at which its reply is due (ISO 8601 duration).
    pub reply_within: Lead,
    /// Time after a low rating at which its concern is due (ISO 8601 duration).
    pub concern_within: Lead,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            enabled: true,
            sequences: Sequences::default(),
            ask_after: None,
            late_after: Lead::hours(48),
            ask_within: Lead::Days(14),
            close_after: Lead::Days(14),
            cool_down: Lead::Days(180),
            max_asks_a_year: Some(6),
            ask_from: None,
            destinations: Vec::new(),
            form: FeedbackForm::default(),
            concern_up_to: Rating::new(3),
            reply_within: Lead::hours(48),
            concern_within: Lead::hours(24),
        }
    }
}

impl Policy {
    /// Whether it is too late for the first ask about an appointment.
    pub(crate) fn is_too_late(
        &self,
        completed_at: DateTime<Utc>,
        zone: Zone,
        now: DateTime<Utc>,
    ) -> bool {
        self.ask_within.after(completed_at, zone) <= now
    }

    /// Whether a person who was asked at a time is not asked about another appointment yet.
    pub(crate) fn is_cooling_down(
        &self,
        asked_at: DateTime<Utc>,
        zone: Zone,
        now: DateTime<Utc>,
    ) -> bool {
        now < self.cool_down.after(asked_at, zone)
    }

    /// Whether a rating opens a concern (S2-33).
    pub(crate) fn is_concern(&self, rating: Rating) -> bool {
        self.concern_up_to.is_some_and(|most| rating <= most)
    }
}
