//! `review.explain`: whether, when or why not a customer is asked for a review.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, QueryReason},
    review::Outcome,
};

/// Tells of an appointment whether its customer was asked for a review, is to be asked, or why not;
/// exactly one of these holds. An appointment that is not completed has the reason
/// `outcome_corrected`.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may ask
/// 2. `appointment_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExplainReview"))]
#[serde(deny_unknown_fields)]
pub struct Explain {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

/// Whether, when or why not the customer of an appointment is asked for a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReviewExplanation"))]
pub struct Explanation {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Status of the request, such as `asking`; missing if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub status: Option<&'static str>,
    /// Whether the customer was asked, is to be asked, or why not.
    pub outcome: Outcome,
}

impl Explain {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { requests, facts, .. }: Source<'_>,
    ) -> Result<Explanation, QueryReason> {
        let outcome = facts
            .outcome(&self.appointment, None, self.at)
            .ok_or_else(|| QueryReason::unknown(Appointment::KIND, &self.appointment))?;
        let status = requests.get(&self.appointment).map(|request| request.status().into());
        Ok(Explanation { appointment: self.appointment.clone(), status, outcome })
    }
}
