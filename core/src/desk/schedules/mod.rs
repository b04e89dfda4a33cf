//! The records that have due actions, listed once.

use chrono::{DateTime, Utc};

mod messages;

use super::{Desk, Event, ReportDone};
use crate::{
    appointment,
    base::{Actor, ReportReason, Schedule, Schedules, Subject},
    flag, inquiry, review,
};

/// Lists the areas that have due actions.
macro_rules! schedules {
    ($(
        $Event:ident: $record:ty, $event:ty, by $id:ident as $key:ident in $all:ident,
        policy $($policy:ident).+;
    )*) => {
        impl Event {
            /// The record whose due actions or lines of the work list the event may change. What
            /// waits in a check-in is a line of its appointment.
            pub(in crate::desk) fn scheduled(&self) -> Option<Subject> {
                match self {
                    $(Self::$Event(event) => Some(Subject::of::<$record>(&event.$id)),)*
                    Self::CheckIn(event) => {
                        Some(Subject::of::<appointment::Appointment>(&event.appointment))
                    }
                    _ => None,
                }
            }
        }

        impl Desk {
            /// The due actions of a record, now and later; empty for an unknown record.
            pub(in crate::desk) fn schedule(&self, subject: &Subject) -> Schedule {
                self.with_messages(subject, self.schedule_without_messages(subject))
            }

            /// The same without messages.
            pub(in crate::desk) fn schedule_without_messages(&self, subject: &Subject) -> Schedule {
                $(if let Some(id) = subject.id_in::<$record>() {
                    let schedule = |record: &$record| record.schedule(&self.policy().$($policy).+);
                    return self.$all.get(&id).map(schedule).unwrap_or_default();
                })*
                Schedule::default()
            }

            /// All records of areas that have due actions.
            pub(in crate::desk) fn all_scheduled(&self) -> Vec<Subject> {
                let none = std::iter::empty();
                none$(.chain(self.$all.iter().map(|record| Subject::of::<$record>(&record.$key))))*
                    .collect()
            }

            /// Decides on a report that a due action is done; changes nothing.
            pub(in crate::desk) fn report_done(
                &self,
                now: DateTime<Utc>,
                by: &Actor,
                report: &ReportDone,
            ) -> Result<Vec<Event>, ReportReason> {
                let ReportDone { key, result } = report;
                if let Some(decided) = self.report_message(now, by, report) {
                    return decided;
                }
                $(if let Some($id) = key.subject.id_in::<$record>() {
                    let record = self.$all.get(&$id).ok_or(ReportReason::NotDue)?;
                    let changes = record.report(key, *result, now, &self.policy().$($policy).+)?;
                    type Envelope = $event;
                    let event = |change| {
                        let (by, $id) = (by.clone(), $id.clone());
                        Event::from(Envelope { at: now, by, number: None, $id, change })
                    };
                    return Ok(changes.into_iter().map(event).collect());
                })*
                Err(ReportReason::NotDue)
            }
        }
    };
}

schedules! {
    Flag: flag::Flag, flag::FlagEvent, by flag as id in flags,
    policy screening.reading;
    Appointment: appointment::Appointment, appointment::AppointmentEvent,
    by appointment as id in appointments, policy appointment;
    Review: review::ReviewRequest, review::ReviewEvent, by appointment as appointment in reviews,
    policy review;
    Inquiry: inquiry::Inquiry, inquiry::InquiryEvent, by inquiry as inquiry in inquiries,
    policy inquiry;
}
