//! `desk.work_list`: everything that waits for a member of staff (S0-30).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::waits::Wait;
use crate::{
    appointment::{Appointment, Priority},
    base::{
        Actor, AppointmentId, CheckInItemId, Code, DueKey, EntryId, FlagId, InformationId,
        InquiryId, Limit, QueryReason, Subject, TechnicianId, tagged,
    },
    check_in::ContactField,
    desk::{Desk, index::Place},
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
        /// Resolve an overlap that a customer or technician caused: the assigned technician has
        /// other appointments at that time.
        TechnicianOverlap {
            /// Id of the technician.
            technician: TechnicianId,
            /// Ids of the other appointments, in order.
            others: Vec<AppointmentId>,
        },
        /// Resolve an overlap that the customer caused: they have other appointments at that time.
        CustomerOverlap {
            /// Ids of the other appointments, in order.
            others: Vec<AppointmentId>,
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
        /// Answer an inquiry (S2-22).
        Inquiry {
            /// Id of the inquiry.
            inquiry: InquiryId,
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
    /// Time since which the line waits or is due (UTC). Of an inquiry it is the time by which it is
    /// to be answered, of a service about which the customer wants to be contacted the time by
    /// which that is to be done; these may be later than now.
    pub at: DateTime<Utc>,
    /// Priority of the appointment; absent if it is normal.
    #[serde(skip_serializing_if = "Priority::is_normal")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub priority: Priority,
    /// Key of the line, such as `match_review:a1:f1`: the next page begins after it. That of a task
    /// or an overlap is the key to report with `desk.report_done`.
    pub key: String,
    /// What a member of staff has to do.
    #[serde(flatten)]
    pub what: Waiting,
}

impl WorkList {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<Vec<WorkLine>, QueryReason> {
        let most = Limit::or_all(self.limit);
        let Some(after) = &self.after else {
            return Ok(desk.lines(None, self.at).take(most).collect());
        };
        let last = desk.line(after, self.at).ok_or_else(|| QueryReason::unknown("line", after))?;
        let lines = desk.lines(Some(last), self.at);
        Ok(lines.skip_while(|line| line.key != *after).skip(1).take(most).collect())
    }
}

impl Desk {
    /// Everything that waits for a member of staff: high priority first, then by time, then by id.
    pub fn work_list(&self, now: DateTime<Utc>) -> Vec<WorkLine> {
        self.lines(None, now).collect()
    }

    /// The lines in the order of the list, from a priority and place on.
    fn lines(
        &self,
        start: Option<(Priority, Place)>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = WorkLine> {
        let (first, start) = start.map_or((Priority::High, None), |(of, at)| (of, Some(at)));
        let places = [Priority::High, Priority::Normal].into_iter().flat_map(move |priority| {
            let start = start.clone().filter(|_| priority == first);
            let is_listed = first == Priority::High || priority == Priority::Normal;
            let places = is_listed.then(|| self.due_index.lines.places(priority, start, now));
            places.into_iter().flatten()
        });
        places.flat_map(move |(at, subject)| {
            let mut lines = self.lines_of(subject, now);
            lines.retain(|line| line.at == at);
            lines.sort_by(|a, b| a.key.cmp(&b.key));
            lines
        })
    }

    /// The priority and place of the line with a key, if it is listed now.
    fn line(&self, key: &str, now: DateTime<Utc>) -> Option<(Priority, Place)> {
        let known = subjects_of(key).filter_map(|subject| {
            let mut lines = self.lines_of(&subject, now).into_iter();
            let line = lines.find(|line| line.key == key)?;
            Some((line.priority, Place::new(line.at, &subject)))
        });
        // Ids may contain colons, so that a key may be that of two lines.
        known.min_by(|(a, left), (b, right)| (b, left).cmp(&(a, right)))
    }

    /// The lines of one record: its due tasks and, for an appointment, what else it waits for. No
    /// message is a task.
    fn lines_of(&self, subject: &Subject, now: DateTime<Utc>) -> Vec<WorkLine> {
        let appointment = subject.id_in::<Appointment>();
        let (priority, waits) = self.waits_of(subject, self.schedule_without_messages(subject).due);
        let is_needed = |wait: &Wait| wait.task.as_ref().is_none_or(|due| self.is_needed(due));
        let waits = waits.into_iter().filter(|wait| wait.is_listed(now) && is_needed(wait));
        let line = |Wait { at, what, task, .. }: Wait| {
            let key = task.map_or_else(|| what.key(subject), |due| due.key.to_string());
            let appointment = appointment.clone().or_else(|| self.appointment_asked_about(&what));
            WorkLine { appointment, at, priority, key, what }
        };
        waits.map(line).collect()
    }

    /// The appointment that an inquiry is about.
    fn appointment_asked_about(&self, what: &Waiting) -> Option<AppointmentId> {
        match what {
            Waiting::Inquiry { inquiry } => self.inquiries.get(inquiry)?.appointment.clone(),
            _ => None,
        }
    }
}

/// The records that a line with a key may be about.
fn subjects_of(key: &str) -> impl Iterator<Item = Subject> {
    let task = key.parse::<DueKey>().ok().map(|key| key.subject);
    let behind = key.split_once(':').map_or("", |(_, behind)| behind);
    let ends = behind.match_indices(':').map(|(end, _)| end).chain([behind.len()]);
    let ids = ends.map_while(|end| AppointmentId::parse(behind.get(..end)?).ok());
    task.into_iter().chain(ids.map(|id| Subject::of::<Appointment>(&id)))
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
            Self::TechnicianOverlap { .. } => format!("technician_overlap:{id}"),
            Self::CustomerOverlap { .. } => format!("customer_overlap:{id}"),
            Self::CheckInItem { item } => format!("check_in_item:{id}:{item}"),
            Self::ContactChange { submission, field } => {
                let field: &'static str = field.into();
                format!("contact_change:{id}:{submission}:{field}")
            }
            Self::Inquiry { inquiry } => format!("inquiry:{inquiry}"),
            Self::Task { kind, subject } => format!("{kind}:{subject}"),
        }
    }
}
