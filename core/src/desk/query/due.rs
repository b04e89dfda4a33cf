//! `desk.due`: what the host has to do now, and when to ask again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment,
    base::{Actor, QueryReason},
    desk::Desk,
    flag::{FlagDue, FlagTask},
};

/// Asks what is due at a time, by time and key.
///
/// It is computed from the state: what was moved or cancelled is not due, however late a host
/// asks. Asking twice does no harm; what was done is reported with `appointment.report_done`.
///
/// # Errors
/// `forbidden`: timers and the office ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskDue"))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// When.
    pub at: DateTime<Utc>,
}

/// What is due, and when to ask again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueNow {
    /// What is to be done now.
    pub due: Vec<appointment::Due>,
    /// Flags that somebody has to see to, by time and id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub flags: Vec<FlagDue>,
    /// When something becomes due next, although nothing happens until then. Any command may
    /// change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub wakes_at: Option<DateTime<Utc>>,
}

impl Due {
    pub(crate) fn answer(&self, by: &Actor, desk: &Desk) -> Result<DueNow, QueryReason> {
        // A timer erases flags; to look at one again is for a person.
        let is_theirs = |due: &FlagDue| by.is_office() || due.task == FlagTask::Erase;
        Ok(DueNow {
            due: desk.due(self.at),
            flags: desk.flags_due(self.at).filter(is_theirs).collect(),
            wakes_at: desk.wakes_at(self.at),
        })
    }
}

impl Desk {
    /// What is due at a time, by time and key. The cost is that of what is due.
    pub fn due(&self, now: DateTime<Utc>) -> Vec<appointment::Due> {
        let policy = &self.policy().appointment;
        let reached = self.agenda.reached(now).into_iter();
        let held = reached.filter_map(|appointment| self.appointments.get(appointment));
        let mut due: Vec<appointment::Due> = held.flat_map(|held| held.due(policy)).collect();
        due.retain(|due| due.is_due(now));
        due.sort_by(|a, b| (a.at, &a.key).cmp(&(b.at, &b.key)));
        due
    }

    /// The flags that somebody has to see to at a time, by time and id.
    pub fn flags_due(&self, now: DateTime<Utc>) -> impl Iterator<Item = FlagDue> + '_ {
        self.agenda.flags_reached(now).filter_map(|flag| self.flags.get(flag)?.due())
    }

    /// When something becomes due next, although nothing happens until then: never in the past.
    /// The cost is that of what is due.
    ///
    /// It may have changed after any command. Asking earlier, or twice, is harmless.
    pub fn wakes_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.agenda.wakes_at(now, &self.appointments, &self.policy().appointment)
    }
}
