//! An appointment as a calendar entry (RFC 5545), for the customer's own calendar.
//!
//! The entry holds time frame, address and services only. Names, phones, notes and flags are left
//! out (threat P1).

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::{Appointment, Status};
use crate::base::Label;

impl Status {
    /// STATUS property of the entry (RFC 5545).
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
    /// The appointment as a calendar with one entry; `stamp` is the time of writing (UTC).
    ///
    /// UID is the appointment's id, so that a calendar replaces an earlier entry; SEQUENCE says
    /// which entry is newer (I-3).
    pub fn to_ical(&self, stamp: DateTime<Utc>) -> String {
        let mut entry = Event::new();
        // Both are set, because the crate would otherwise generate an id and read the clock.
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
        // With a method, an entry needs no start (RFC 5545 § 3.6.1).
        calendar.append_property(("METHOD", "PUBLISH"));
        calendar.push(entry.done()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use icalendar::{CalendarDateTime, DatePerhapsTime, parser};
    use serde_json::json;

    use super::*;
    use crate::{
        appointment::{Appointments, Command, Policy},
        base::{Actor, Context, NoFacts},
        door,
    };

    fn stamp() -> DateTime<Utc> {
        "2026-03-02T09:00:00Z".parse().unwrap()
    }

    fn booked(service: &str, address: &str) -> Appointment {
        let command: Command = serde_json::from_value(json!({ "appointment.book": {
            "appointment": "a1", "customer": "c1",
            "frame": { "start": "2026-03-04T09:00:00Z", "end": "2026-03-04T12:00:00Z" },
            "details": {
                "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" },
                              "emails": ["lisa@dorpspost.nl"] }],
                "lines": [{ "id": "l1", "text": service }, { "id": "l2", "text": "Travel" }],
                "address": { "text": address },
            },
        }}))
        .unwrap();
        let by: Actor = door::read(r#"{"role": "staff", "id": "u1"}"#).unwrap();
        let (mut all, policy) = (Appointments::default(), Policy::default());
        let context =
            Context::<Appointment> { now: stamp(), by: &by, policy: &policy, facts: &NoFacts };
        for event in all.decide(&context, &command).unwrap() {
            all.apply(&event);
        }
        all.iter().next().unwrap().clone()
    }

    fn read(text: &str) -> Event {
        let calendar: Calendar = parser::read_calendar(&parser::unfold(text)).unwrap().into();
        calendar.events().next().unwrap().clone()
    }

    #[test]
    fn a_calendar_reads_when_where_and_what() {
        let mut appointment = booked("Repair, large", "Dorpsstraat 5; 1234 AB Ons Dorp");
        appointment.sequence = 2;
        let entry = read(&appointment.to_ical(stamp()));
        let utc =
            |time: DateTime<Utc>| Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(time)));
        assert_eq!(entry.get_uid(), Some("a1"));
        assert_eq!(entry.get_sequence(), Some(2));
        assert_eq!(entry.get_status(), Some(EventStatus::Confirmed));
        assert_eq!(entry.get_timestamp(), Some(stamp()));
        assert_eq!(entry.get_start(), utc("2026-03-04T09:00:00Z".parse().unwrap()));
        assert_eq!(entry.get_end(), utc("2026-03-04T12:00:00Z".parse().unwrap()));
        assert_eq!(entry.get_summary(), Some("Repair, large, Travel"));
        assert_eq!(entry.get_location(), Some("Dorpsstraat 5; 1234 AB Ons Dorp"));
    }

    #[test]
    fn every_status_has_its_word() {
        let mut appointment = booked("Repair", "Dorpsstraat 5");
        let words = Status::ALL.iter().map(|status| {
            appointment.status = *status;
            read(&appointment.to_ical(stamp())).get_status().unwrap()
        });
        use EventStatus::{Cancelled, Confirmed, Tentative};
        let expected = [
            Tentative, Confirmed, Tentative, Confirmed, Confirmed, Confirmed, Cancelled, Cancelled,
        ];
        assert_eq!(words.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn no_person_and_no_second_entry_gets_in() {
        let mut appointment =
            booked("Repair", "Dorpsstraat 5\r\nATTENDEE:mailto:x@y.nl\nEND:VEVENT");
        appointment.frame = None;
        let text = appointment.to_ical(stamp());
        assert!(!text.contains("Lisa") && !text.contains("dorpspost"), "{text}");
        let begins = |word: &str| text.lines().filter(|line| line.starts_with(word)).count();
        assert_eq!((begins("ATTENDEE"), begins("END:VEVENT"), begins("DTSTART")), (0, 1, 0));
        assert_eq!(text, appointment.to_ical(stamp()));
    }
}
