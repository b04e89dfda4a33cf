//! `desk.work_list`: everything that waits for a member of staff (S0-30).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, MatchState, Policy, Priority, Status},
    base::{
        Actor, AppointmentId, CheckInItemId, Code, Due, EntryId, FlagId, InformationId, Limit,
        QueryReason, Subject, tagged,
    },
    check_in::{CheckIn, ContactField, takes_answers},
    desk::Desk,
    screening::Alert,
};

/// Answers with everything that waits for a member of staff: high priority first, then by time,
/// then by id (S0-30, S4-15).
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may ask
/// 2. `line_unknown`: no line has the key `after` now; ask without it
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskWorkList"))]
#[serde(deny_unknown_fields)]
pub struct WorkList {
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Most lines of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Key of the last line of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

tagged! {
    "waits_for", "Waiting";
    /// What a member of staff has to do, and for what.
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Waiting {
        /// Answer a request: accept it, decline it, or agree on another time (S0-1).
        Answer {},
        /// Decide whether the customer is the flagged person.
        MatchReview {
            /// Id of the flag that matches.
            flag: FlagId,
            /// Alert of the match.
            alert: Alert,
        },
        /// Review an appointment whose screening did not compare everything.
        IncompleteScreening {},
        /// Assign a technician by hand, because the start is near (S4-7).
        Assignment {},
        /// Get an answer from the customer (S4-32).
        Information {
            /// Id of the information request.
            information: InformationId,
        },
        /// Handle an order or a remark of the customer in the online check-in (S3-24).
        CheckInItem {
            /// Id of the item.
            item: CheckInItemId,
        },
        /// Accept or decline a change of contact data that a customer proposed.
        ContactChange {
            /// Id of the answer that proposed it.
            submission: EntryId,
            /// Field that it changes.
            field: ContactField,
        },
        /// Do a task that is due.
        Task {
            /// Kind of the task, such as `contact_retry` or `retention_review`.
            kind: Code,
            /// Record that the task is due for.
            subject: Subject,
        },
    }
}

/// One line of the work list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkLine {
    /// Id of the appointment, if the line is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub appointment: Option<AppointmentId>,
    /// Time since which the line waits or is due (UTC).
    pub at: DateTime<Utc>,
    /// Priority of the appointment; absent if it is normal.
    #[serde(skip_serializing_if = "Priority::is_normal")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub priority: Priority,
    /// Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    /// is the key to report with `desk.report_done`.
    pub key: String,
    /// What a member of staff has to do.
    #[serde(flatten)]
    pub what: Waiting,
}

impl WorkList {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<Vec<WorkLine>, QueryReason> {
        let lines = desk.work_list(self.at);
        let is_last = |line: &WorkLine| Some(&line.key) == self.after.as_ref();
        let start = match &self.after {
            Some(after) => {
                let last = lines.iter().position(is_last);
                last.ok_or_else(|| QueryReason::unknown("line", after))? + 1
            }
            None => 0,
        };
        Ok(lines.into_iter().skip(start).take(Limit::or_all(self.limit)).collect())
    }
}

impl Desk {
    /// Everything that waits for a member of staff: high priority first, then by time, then by id.
    pub fn work_list(&self, now: DateTime<Utc>) -> Vec<WorkLine> {
        let mut affected: BTreeSet<&Subject> = self.due_index.reached(now);
        affected.extend(self.due_index.waiting());
        let lines = affected.into_iter().flat_map(|subject| self.lines_of(subject, now));
        let mut lines: Vec<WorkLine> = lines.collect();
        lines.sort_by(|a, b| order(a).cmp(&order(b)));
        lines
    }

    /// The lines of one record: its due tasks and, for an appointment, what else it waits for.
    fn lines_of(&self, subject: &Subject, now: DateTime<Utc>) -> Vec<WorkLine> {
        let id = subject.id_in::<Appointment>();
        let of_check_in = subject.id_in::<CheckIn>();
        let check_in = of_check_in.as_ref().and_then(|id| self.check_ins.get(id));
        let policy = &self.policy().appointment;
        let own = id.as_ref().and_then(|id| self.appointments.get(id));
        let waiting = own.map(|appointment| waiting_for(appointment, policy, now));
        let id = id.or(of_check_in);
        let appointment = id.as_ref().and_then(|id| self.appointments.get(id));
        let takes_place = appointment.is_some_and(takes_answers);
        let items = check_in.filter(|_| takes_place).into_iter().flat_map(open_items);
        let waiting = waiting.into_iter().flatten().chain(items);
        let waiting = waiting.map(|(at, what)| (at, what.key(subject), what));
        let tasks = self.schedule(subject).due.into_iter();
        let tasks = tasks.filter(|due| due.task && due.is_due(now)).map(|due| {
            let Due { at, kind, subject, key, .. } = due;
            (at, key.to_string(), Waiting::Task { kind, subject })
        });
        let priority = appointment.map_or(Priority::default(), |known| known.priority);
        let line = |(at, key, what)| WorkLine { appointment: id.clone(), at, priority, key, what };
        waiting.chain(tasks).map(line).collect()
    }
}

fn order(line: &WorkLine) -> (bool, DateTime<Utc>, Option<&AppointmentId>, &str) {
    (line.priority.is_normal(), line.at, line.appointment.as_ref(), &line.key)
}

impl Waiting {
    /// The key of a line about a record.
    fn key(&self, subject: &Subject) -> String {
        let id = &subject.id;
        match self {
            Self::Answer {} => format!("answer:{id}"),
            Self::MatchReview { flag, .. } => format!("match_review:{id}:{flag}"),
            Self::IncompleteScreening {} => format!("incomplete_screening:{id}"),
            Self::Assignment {} => format!("assignment:{id}"),
            Self::Information { information } => format!("information:{id}:{information}"),
            Self::CheckInItem { item } => format!("check_in_item:{id}:{item}"),
            Self::ContactChange { submission, field } => {
                let field: &'static str = field.into();
                format!("contact_change:{id}:{submission}:{field}")
            }
            Self::Task { kind, subject } => format!("{kind}:{subject}"),
        }
    }
}

/// The open items and proposed changes of a check-in, each with the time since when. Those of a
/// completed appointment are listed, too (S3-32).
fn open_items(check_in: &CheckIn) -> impl Iterator<Item = (DateTime<Utc>, Waiting)> {
    let open = check_in.items.iter().filter(|(_, item)| item.is_open());
    let items = open.map(|(id, item)| (item.since(), Waiting::CheckInItem { item: id.clone() }));
    let proposed = check_in.proposals.iter().filter(|proposal| proposal.is_open());
    items.chain(proposed.map(|proposal| {
        let (submission, field) = (proposal.submission.clone(), proposal.change.field());
        (proposal.at, Waiting::ContactChange { submission, field })
    }))
}

/// What an appointment waits for besides tasks, each with the time since when.
fn waiting_for(
    appointment: &Appointment,
    policy: &Policy,
    now: DateTime<Utc>,
) -> Vec<(DateTime<Utc>, Waiting)> {
    let mut waiting = Vec::new();
    if appointment.status == Status::Requested {
        waiting.push((appointment.created_at, Waiting::Answer {}));
    }
    if appointment.status.is_open() {
        for (flag, found) in appointment.matches.iter().filter(|(_, found)| found.holds()) {
            debug_assert_eq!(found.state, MatchState::Open);
            let (flag, alert) = (flag.clone(), found.alert);
            waiting.push((found.at, Waiting::MatchReview { flag, alert }));
        }
        let incomplete = appointment.incomplete_screening.as_ref().filter(|known| known.holds());
        waiting.extend(incomplete.map(|known| (known.at, Waiting::IncompleteScreening {})));
        let open = appointment.information.iter().filter(|(_, request)| request.is_open());
        waiting.extend(
            open.map(|(id, request)| {
                (request.at, Waiting::Information { information: id.clone() })
            }),
        );
    }
    let is_critical = appointment.is_assignment_critical(policy, now);
    let critical = appointment.critical_from(policy).filter(|_| is_critical);
    waiting.extend(critical.map(|at| (at, Waiting::Assignment {})));
    waiting
}
