//! `review.allowed_actions`: the commands that the actor may give now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, Aggregate, AppointmentId, Context, LinkId, QueryReason},
    review::ReviewRequest,
};

/// Lists the names of all commands that would not be refused if their fields are valid, in the
/// order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. `review_unknown`, for the office
/// 2. `forbidden`: also for any link that is not that of the request
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReviewAllowedActions"))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

impl AllowedActions {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { requests, policy, facts }: Source<'_>,
    ) -> Result<Vec<&'static str>, QueryReason> {
        let request = match requests.get(&self.appointment) {
            Some(request) => request,
            None if by.is_office() => {
                return Err(QueryReason::unknown(ReviewRequest::KIND, &self.appointment));
            }
            None => return Err(QueryReason::Forbidden),
        };
        let context = Context::<ReviewRequest> { now: self.at, by, policy, facts };
        let link = self.link.as_ref().filter(|_| facts.has_access(&self.appointment));
        let allowed = request.allowed(&context, link);
        match allowed.is_empty() && !by.is_office() {
            true => Err(QueryReason::Forbidden),
            false => Ok(allowed),
        }
    }
}
