//! `check_in.allowed_actions`: the commands that the actor may give now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, Aggregate, AppointmentId, Context, LinkId, QueryReason},
    check_in::{CheckIn, Command, takes_answers},
};

/// Lists the names of all commands that would not be refused if their fields are valid, in the
/// order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. `check_in_unknown`, for the office
/// 2. `forbidden`: also for any link that is not that of the check-in, or opens nothing any more
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "CheckInAllowedActions"))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the appointment.
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
        Source { check_ins, policy, facts }: Source<'_>,
    ) -> Result<Vec<&'static str>, QueryReason> {
        let check_in = match check_ins.get(&self.appointment) {
            Some(check_in) => check_in,
            None if by.is_office() => {
                return Err(QueryReason::unknown(CheckIn::KIND, &self.appointment));
            }
            None => return Err(QueryReason::Forbidden),
        };
        let is_open = facts.appointment(&self.appointment).is_none_or(|appointment| {
            let mut customers = appointment.customer.iter().chain(&check_in.customer);
            customers.all(|customer| facts.has_access(customer)) && takes_answers(appointment)
        });
        let link = self.link.as_ref().filter(|_| is_open);
        let context = Context::<CheckIn> { now: self.at, by, policy, facts };
        let rules = Command::CATALOG.iter();
        let allowed = rules.filter(|rule| rule.allows_with(&context, check_in, link));
        let allowed: Vec<&'static str> = allowed.map(|rule| rule.name).collect();
        match allowed.is_empty() && !by.is_office() {
            true => Err(QueryReason::Forbidden),
            false => Ok(allowed),
        }
    }
}
