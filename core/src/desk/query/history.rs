//! `desk.history`: all appointments of a customer, including those of customers merged into them
//! (S1-5, S2-7).

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentView},
    base::{Actor, Aggregate, CustomerId, QueryReason},
    customer::Customer,
    desk::Desk,
};

/// Asks for all appointments of a customer, in any status, each with the fields that the actor may
/// see.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: the office sees all appointments, customers their own
/// 2. `customer_unknown`: there is no such customer
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskHistory"))]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

/// The appointments of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "History"))]
pub struct HistoryAnswer<'a> {
    /// Appointments whose time frame is not over, the soonest first; those without one last.
    pub upcoming: Vec<AppointmentView<'a>>,
    /// Appointments whose time frame is over, the latest first.
    pub past: Vec<AppointmentView<'a>>,
}

impl History {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        desk: &'a Desk,
    ) -> Result<HistoryAnswer<'a>, QueryReason> {
        let record = desk.customers.get(&self.customer);
        let own = by.is_customer(&self.customer) && record.is_none_or(|own| own.belongs_to(by));
        if !(by.is_office() || own) {
            return Err(QueryReason::Forbidden);
        }
        let mut theirs: Vec<&Appointment> = desk.appointments.of_customer(&self.customer).collect();
        if record.is_none() && theirs.is_empty() {
            return Err(QueryReason::unknown(Customer::KIND, &self.customer));
        }
        theirs.sort_by_key(|record| (record.frame.is_none(), record.frame, &record.id));
        let is_past =
            |record: &&Appointment| record.frame.is_some_and(|frame| frame.end() <= self.at);
        let (mut past, upcoming): (Vec<_>, Vec<_>) = theirs.into_iter().partition(is_past);
        past.sort_by_key(|record| Reverse((record.frame, &record.id)));
        let seen = |record: Vec<&'a Appointment>| {
            let policy = &desk.policy().appointment;
            let one = |record: &'a Appointment| record.seen_by(by, policy, self.at);
            record.into_iter().filter_map(one).collect()
        };
        Ok(HistoryAnswer { upcoming: seen(upcoming), past: seen(past) })
    }
}
