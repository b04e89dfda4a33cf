//! `review.list`: the queue of review requests (S0-9).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, Limit, QueryReason},
    review::ReviewRequest,
};

/// Status of the listed review requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ListedStatus {
    /// Queued requests, oldest first.
    #[default]
    Queued,
    /// All requests, in order of the appointment ids.
    Any,
}

/// Lists the queued review requests, oldest first, or all review requests, in order of the
/// appointment ids.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for all but the office
/// 2. `appointment_unknown`: the appointment `after` has no review request
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Status of the listed requests: `queued` unless given, or `any`.
    #[serde(default)]
    pub status: ListedStatus,
    /// Most rows of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the appointment in the last row of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AppointmentId>,
}

impl List {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        Source { requests, .. }: Source<'a>,
    ) -> Result<Vec<&'a ReviewRequest>, QueryReason> {
        let known = |after| {
            requests.get(after).ok_or_else(|| QueryReason::unknown(Appointment::KIND, after))
        };
        let after = self.after.as_ref().map(known).transpose()?;
        let most = Limit::or_all(self.limit);
        Ok(match self.status {
            ListedStatus::Any => requests.after(after).take(most).collect(),
            ListedStatus::Queued => requests.queue_after(after).take(most).collect(),
        })
    }
}
