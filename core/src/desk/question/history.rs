//! `desk.history`: all appointments of a customer, also those of customers who became part of
//! them (S1-5, S2-7).

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    appointment::{Appointment, Seen},
    base::{Actor, Aggregate, CustomerId},
    desk::Desk,
};

/// Asks for all appointments of a customer, in any status, each as the one who asks may see it.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](AskHistoryRefusal::Forbidden): the office sees all, customers their own
/// 2. [`CustomerUnknown`](AskHistoryRefusal::CustomerUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskHistory {
    /// The customer.
    pub customer: CustomerId,
    /// When.
    pub at: DateTime<Utc>,
}

/// The appointments of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct History<'a> {
    /// Those whose time frame is not over, the soonest first; those without one last.
    pub upcoming: Vec<Seen<'a>>,
    /// The others, the newest first.
    pub past: Vec<Seen<'a>>,
}

/// Why they are not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "desk.history.")]
#[serde(untagged)]
pub enum AskHistoryRefusal {
    /// They are not theirs.
    #[error("not permitted")]
    Forbidden,
    /// There is no such customer, and no appointment of theirs.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// The id that was given.
        customer: CustomerId,
    },
}

impl AskHistory {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`AskHistory`].
    pub fn ask<'a>(&self, by: &Actor, desk: &'a Desk) -> Result<History<'a>, AskHistoryRefusal> {
        let held = desk.customers.get(&self.customer);
        let own = by.is_customer(&self.customer) && held.is_none_or(|own| own.belongs_to(by));
        if !(by.is_office() || own) {
            return Err(AskHistoryRefusal::Forbidden);
        }
        let mut theirs: Vec<&Appointment> = desk.appointments.of_customer(&self.customer).collect();
        if held.is_none() && theirs.is_empty() {
            let customer = self.customer.clone();
            return Err(AskHistoryRefusal::CustomerUnknown { customer });
        }
        theirs.sort_by_key(|held| (held.frame.is_none(), held.frame, &held.id));
        let is_past = |held: &&Appointment| held.frame.is_some_and(|frame| frame.end() <= self.at);
        let (mut past, upcoming): (Vec<_>, Vec<_>) = theirs.into_iter().partition(is_past);
        past.sort_by_key(|held| Reverse((held.frame, &held.id)));
        let seen = |held: Vec<&'a Appointment>| {
            let policy = &desk.policy().appointment;
            let one = |held: &'a Appointment| held.seen_by(by, policy, self.at);
            held.into_iter().filter_map(one).collect()
        };
        Ok(History { upcoming: seen(upcoming), past: seen(past) })
    }
}
