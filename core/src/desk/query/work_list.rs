//! `desk.work_list`: all that waits for a person (S0-30).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, DueKey, DueKind, MatchState, Policy, Priority},
    base::{Actor, AppointmentId, FlagId, InformationId, QueryReason, named},
    desk::Desk,
    flag::FlagTask,
    screening::Alert,
};

/// Asks for all that waits for a person: what has priority first, then by time, then by id
/// (S0-30, S4-15).
///
/// # Errors
/// `forbidden`: it is the office's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskWorkList"))]
#[serde(deny_unknown_fields)]
pub struct WorkList {
    /// When.
    pub at: DateTime<Utc>,
}

named! {
    "waits_for", "Waiting";
    /// What a person has to do.
    #[serde(rename_all = "snake_case")]
    pub enum Waiting {
        /// Look whether it is the flagged person.
        MatchReview {
            /// The flag.
            flag: FlagId,
            /// How loudly it is shown.
            alert: Alert,
        },
        /// Look at an appointment of which not everything was compared with what is flagged.
        IncompleteScreening {},
        /// Look whether a flag is still needed, or erase it.
        Flag {
            /// The flag.
            flag: FlagId,
            /// Which of both.
            task: FlagTask,
        },
        /// Find a technician in the last hour (S4-7).
        Assignment {},
        /// Get an answer of the customer (S4-32).
        Information {
            /// What was asked.
            information: InformationId,
        },
        /// See to what is due.
        Task {
            /// What it is.
            kind: DueKind,
            /// Names it, for the report that it is done.
            key: DueKey,
        },
    }
}

/// One line of the work list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkLine {
    /// The appointment, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub appointment: Option<AppointmentId>,
    /// Since when it waits, or was to be done.
    pub at: DateTime<Utc>,
    /// Whether it is seen to before others.
    #[serde(skip_serializing_if = "Priority::is_normal")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub priority: Priority,
    /// What a person has to do.
    #[serde(flatten)]
    pub what: Waiting,
}

impl WorkList {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<Vec<WorkLine>, QueryReason> {
        Ok(desk.work_list(self.at))
    }
}

impl Desk {
    /// All that waits for a person: what has priority first, then by time, then by id.
    pub fn work_list(&self, now: DateTime<Utc>) -> Vec<WorkLine> {
        let mut concerned: BTreeSet<&AppointmentId> = self.agenda.reached(now);
        concerned.extend(self.agenda.waiting());
        let held = concerned.into_iter().filter_map(|id| self.appointments.get(id));
        let mut lines: Vec<WorkLine> =
            held.flat_map(|held| lines_of(held, &self.policy().appointment, now)).collect();
        lines.extend(self.flags_due(now).map(|due| WorkLine {
            appointment: None,
            at: due.at,
            priority: Priority::default(),
            what: Waiting::Flag { flag: due.flag, task: due.task },
        }));
        lines.sort_by(|a, b| order(a).cmp(&order(b)));
        lines
    }
}

fn order(line: &WorkLine) -> (bool, DateTime<Utc>, Option<&AppointmentId>) {
    (line.priority.is_normal(), line.at, line.appointment.as_ref())
}

fn lines_of(held: &Appointment, policy: &Policy, now: DateTime<Utc>) -> Vec<WorkLine> {
    let line = |at, what| {
        let appointment = Some(held.id.clone());
        WorkLine { appointment, at, priority: held.priority, what }
    };
    let mut lines = Vec::new();
    if held.status.is_open() {
        for (flag, found) in held.matches.iter().filter(|(_, found)| found.holds()) {
            debug_assert_eq!(found.state, MatchState::Open);
            let (flag, alert) = (flag.clone(), found.alert);
            lines.push(line(found.at, Waiting::MatchReview { flag, alert }));
        }
        if let Some(known) = held.incomplete_screening.as_ref().filter(|known| known.holds()) {
            lines.push(line(known.at, Waiting::IncompleteScreening {}));
        }
        for (id, asked) in held.information.iter().filter(|(_, asked)| asked.is_open()) {
            lines.push(line(asked.at, Waiting::Information { information: id.clone() }));
        }
    }
    if let Some(frame) = held.frame.filter(|_| held.is_assignment_critical(policy, now)) {
        lines.push(line(
            policy.critical_lead.before(frame.start(), held.zone),
            Waiting::Assignment {},
        ));
    }
    let tasks = held.due(policy).into_iter().filter(|due| due.kind.is_task() && due.is_due(now));
    lines.extend(tasks.map(|due| line(due.at, Waiting::Task { kind: due.kind, key: due.key })));
    lines
}
