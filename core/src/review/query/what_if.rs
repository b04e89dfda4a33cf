//! `review.what_if`: what another policy would change.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, Limit, QueryReason},
    review::{Outcome, Policy},
};

/// Lists the completed appointments about which another policy would ask at another time, would
/// not ask, or would ask although the policy of the business does not; in order of their ids.
///
/// What was sent stays sent, and what does not depend on a policy, such as an opt-out, stays as it
/// was decided.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may ask
/// 2. `appointment_unknown`: the appointment `after` is unknown
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewWhatIf"))]
#[serde(deny_unknown_fields)]
pub struct WhatIf {
    /// The other settings for review requests; a missing one has its default.
    pub policy: Policy,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Most rows of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the appointment in the last row of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AppointmentId>,
}

/// An appointment whose customer would be asked otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskDifference"))]
pub struct Difference {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Outcome with the policy of the business.
    pub now: Outcome,
    /// Outcome with the other policy.
    pub then: Outcome,
}

impl WhatIf {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { policy, facts, .. }: Source<'_>,
    ) -> Result<Vec<Difference>, QueryReason> {
        if let Some(after) = &self.after {
            let known = facts.outcome(after, None, self.at);
            known.ok_or_else(|| QueryReason::unknown(Appointment::KIND, after))?;
        }
        let difference = |appointment: &AppointmentId| {
            let now = facts.outcome(appointment, Some(policy), self.at)?;
            let then = facts.outcome(appointment, Some(&self.policy), self.at)?;
            (now != then).then(|| Difference { appointment: appointment.clone(), now, then })
        };
        let completed = facts.completed_after(self.after.as_ref()).into_iter();
        Ok(completed.filter_map(difference).take(Limit::or_all(self.limit)).collect())
    }
}
