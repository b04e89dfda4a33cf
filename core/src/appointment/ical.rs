//! An appointment as a calendar entry (RFC 5545), for the customer's own calendar.
//!
//! The entry holds what their calendar needs: when, where, which services. Names, phones, notes
//! and flags stay here (threat P1).

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::{Appointment, Status};
use crate::base::Label;

impl Status {
    /// STATUS of the entry (requirements 4.4.1).
    fn in_calendar(self) -> EventStatus {
        match self {
            Self::Requested | Self::Deferred => EventStatus::Tentative,
            Self::Scheduled | Self::InProgress | Self::Completed | Self::NoShow => {
                EventStatus::Confirmed
            }
            Self::Cancelled | Self::Declined => EventStatus::Cancelled,
        }
    }
}

impl Appointment {
    /// The appointment as a calendar with one entry; `stamp` is when it was written.
    ///
    /// UID is the appointment's id, so that a calendar replaces the entry it has; SEQUENCE tells
    /// it which one is newer (I-3).
    pub fn to_ical(&self, stamp: DateTime<Utc>) -> String {
        let mut entry = Event::new();
        // Both are given: the crate would else make an id of its own, and read the clock.
        entry.uid(self.id.as_str()).timestamp(stamp);
        entry.sequence(self.sequence).status(self.status.in_calendar());
        if let Some(frame) = self.frame {
            entry.starts(frame.start()).ends(frame.end());
        }
        let services: Vec<&str> = self.details.services().map(Label::as_str).collect();
        if !services.is_empty() {
            entry.summary(&services.join(", "));
        }
        if let Some(address) = &self.details.address {
            entry.location(&address.line());
        }
        let mut calendar = Calendar::empty();
        calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", "frontdesk"));
        // A calendar with a method may hold an entry that has no start yet (RFC 5545 § 3.6.1).
        calendar.append_property(("METHOD", "PUBLISH"));
        calendar.push(entry.done()).to_string()
    }
}
