//! Laws of dispatch, offers and due actions: they hold for any commands in any order.

mod calls;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, Appointments, Assignment, Command,
        DueKind, LinkState, Policy, Status, SuggestionState,
    },
    base::{Context, DueKey, DueResult, NoFacts, Schedules},
};
use proptest::prelude::*;
use serde_json::json;

use crate::calls::{Call, calls, late_calls, monday, named, system};

fn give(all: &mut Appointments, (now, by, command): &Call) -> Option<Vec<AppointmentEvent>> {
    let context =
        Context::<Appointment> { now: *now, by, policy: &Policy::default(), facts: &NoFacts };
    let events = all.decide(&context, command).ok()?;
    events.iter().for_each(|event| all.apply(event));
    Some(events)
}

fn only(all: &Appointments) -> &Appointment {
    all.iter().next().expect("the appointment")
}

/// Applies a report as a desk does: the record decides, and its event is applied.
fn report(all: &mut Appointments, key: &DueKey, at: DateTime<Utc>) {
    let (record, policy) = (only(all), Policy::default());
    let changes = record.report(key, DueResult::Done, at, &policy).expect("it is due");
    let appointment = record.id.clone();
    let event = |change| {
        let (by, appointment) = (system(), appointment.clone());
        AppointmentEvent { at, by, number: None, appointment, change }
    };
    let events: Vec<AppointmentEvent> = changes.into_iter().map(event).collect();
    assert_eq!(events.len(), 1, "{key}");
    events.iter().for_each(|event| all.apply(event));
}

/// Acts as a host: every half hour until a call, due actions are done and reported.
fn perform(all: &mut Appointments, until: DateTime<Utc>, from: &mut DateTime<Utc>) -> Vec<DueKey> {
    let mut done = Vec::new();
    while *from < until {
        *from += TimeDelta::minutes(30);
        let Some(record) = all.iter().next() else { continue };
        let due = record.due(&Policy::default());
        for due in due.into_iter().filter(|due| due.is_due(*from)) {
            let key = due.key.clone();
            if due.kind == DueKind::AutoCancel.into() {
                let cancel = named(&json!({ "auto_cancel": {} }));
                assert!(give(all, &(*from, system(), cancel)).is_some(), "{key}");
            } else {
                report(all, &key, *from);
            }
            done.push(key);
        }
    }
    done
}

proptest! {
    /// I-20: the log gives the same appointment; a repeated call changes nothing.
    #[test]
    fn what_happened_can_be_replayed_and_repeated(calls in calls()) {
        let (mut all, mut log) = (Appointments::default(), Vec::new());
        for call in &calls {
            let Some(events) = give(&mut all, call) else { continue };
            log.extend(events);
            let again = all.clone();
            if let Some(events) = give(&mut all, call) {
                prop_assert!(events.is_empty(), "{:?} gives {events:?}", call.2);
                prop_assert_eq!(&all, &again);
            }
        }
        let written = serde_json::to_string(&log).expect("events can be written");
        let log: Vec<AppointmentEvent> = serde_json::from_str(&written).expect("and read");
        let mut replayed = Appointments::default();
        log.iter().for_each(|event| replayed.apply(event));
        prop_assert_eq!(&replayed, &all);
        let kept = serde_json::to_string(only(&all)).expect("an appointment can be written");
        let kept: Appointment = serde_json::from_str(&kept).expect("and read");
        prop_assert_eq!(&kept, only(&all));
    }

    /// I-4, S4-4: a contact attempt and a link leave the rest of the appointment unchanged.
    #[test]
    fn contact_changes_no_status(calls in calls()) {
        let mut all = Appointments::default();
        for call in &calls {
            let before = all.iter().next().cloned();
            give(&mut all, call);
            let contact = matches!(
                call.2,
                Command::RecordContactAttempt(_)
                    | Command::SendTimeFrameLink(_)
                    | Command::AskCustomerToReschedule(_)
            );
            if let Some(before) = before.filter(|_| contact) {
                let same = |record: &Appointment| {
                    let assignment = record.dispatch.assignment.clone();
                    (record.status, record.frame, record.sequence, assignment)
                };
                prop_assert_eq!(same(&before), same(only(&all)));
            }
        }
    }

    /// I-15: at most one open suggestion for each technician and time frame, and at most one
    /// accepted one.
    #[test]
    fn no_suggestion_stands_twice(calls in calls()) {
        let mut all = Appointments::default();
        for call in &calls {
            give(&mut all, call);
            let made = &only(&all).dispatch.suggestions;
            let offered = made.values().filter(|one| one.state == SuggestionState::Offered {});
            let offered: Vec<_> = offered.map(|one| (&one.technician, one.frame)).collect();
            let distinct: BTreeSet<_> = offered.iter().collect();
            prop_assert_eq!(offered.len(), distinct.len());
            let taken = made.values().filter(|one| one.state == SuggestionState::Accepted {});
            prop_assert!(taken.count() <= 1);
        }
    }

    /// S4-21, S4-22: after a move, no open suggestion is before the new frame or within declined
    /// hours.
    #[test]
    fn no_pointless_suggestion_stays(calls in calls()) {
        let mut all = Appointments::default();
        for call in &calls {
            let events = give(&mut all, call).unwrap_or_default();
            let record = only(&all);
            let moved = events.iter().any(|event| {
                matches!(event.change, AppointmentChange::FrameChanged(_))
            });
            let offered = record.dispatch.suggestions.values();
            for one in offered.filter(|one| one.state == SuggestionState::Offered {}) {
                let declined = &record.dispatch.declined_hours;
                prop_assert!(!declined.iter().any(|hours| hours.overlaps(&one.frame)));
                let start = record.frame.map(|frame| frame.start());
                prop_assert!(!moved || Some(one.frame.start()) >= start);
            }
        }
    }

    /// L3, R-10: at most one link is valid; a used or revoked link stays so.
    #[test]
    fn a_link_ends_once(calls in calls()) {
        let mut all = Appointments::default();
        let mut ended: BTreeMap<String, LinkState> = BTreeMap::new();
        for call in &calls {
            give(&mut all, call);
            let record = only(&all);
            prop_assert!(record.dispatch.live_link_ids().len() <= 1);
            for (id, link) in &record.dispatch.links {
                let before = ended.get(id.as_str());
                prop_assert!(before.is_none_or(|before| *before == link.state), "{id}");
                if link.state != LinkState::Active {
                    ended.insert(id.to_string(), link.state);
                }
                if !record.status.is_open() {
                    prop_assert_ne!(record.link_state(id, call.0), Some(LinkState::Active));
                }
            }
        }
    }

    /// I-23: at most one discount is given and one coupon issued, which is redeemed once.
    #[test]
    fn one_reduction_is_granted(calls in calls()) {
        let (mut all, mut log) = (Appointments::default(), Vec::new());
        for call in &calls {
            log.extend(give(&mut all, call).unwrap_or_default());
        }
        let count = |is: fn(&AppointmentChange) -> bool| {
            log.iter().filter(|event| is(&event.change)).count()
        };
        prop_assert!(count(|change| matches!(
            change,
            AppointmentChange::OfferAccepted(taken) if taken.offer.is_reduction()
        )) <= 1);
        prop_assert!(count(|change| matches!(change, AppointmentChange::CouponIssued(_))) <= 1);
        prop_assert!(count(|change| matches!(change, AppointmentChange::CouponRedeemed(_))) <= 1);
    }

    /// S4-24, S4-26: within the critical lead before the start, no command of a person lets a timer
    /// cancel the appointment. If a timer may cancel it at any time after the command, then the
    /// critical lead began after the command, or a timer could have cancelled it before.
    #[test]
    fn no_timer_undoes_what_a_person_did_in_the_last_hour(calls in late_calls()) {
        let policy = Policy::default();
        let mut all = Appointments::default();
        let cancels = |all: &Appointments, at| {
            let auto = (at, system(), named(&json!({ "auto_cancel": {} })));
            give(&mut all.clone(), &auto).is_some()
        };
        for call in &calls {
            let before = all.clone();
            if give(&mut all, call).is_none_or(|events| events.is_empty()) {
                continue;
            }
            let critical_from = only(&all).critical_from(&policy);
            for quarter in 0..8 {
                let at = call.0 + TimeDelta::minutes(15 * quarter);
                if cancels(&all, at) {
                    let began_later = critical_from.is_some_and(|critical| call.0 < critical);
                    prop_assert!(began_later || cancels(&before, call.0), "{:?}", call.2);
                }
            }
        }
    }

    /// I-14: the system cancels no appointment that is assigned, resent, on hold, deferred or booked
    /// late.
    #[test]
    fn what_people_look_after_is_not_cancelled(calls in calls()) {
        let mut all = Appointments::default();
        for call in &calls {
            give(&mut all, call);
            let record = only(&all).clone();
            let auto = (call.0, system(), named(&json!({ "auto_cancel": {} })));
            if give(&mut all.clone(), &auto).is_some() {
                prop_assert!(record.seeks_technician() && record.hold.is_none());
                prop_assert_ne!(record.dispatch.assignment.clone(), Assignment::Resent {});
                prop_assert!(Status::AHEAD.contains(&record.status));
                prop_assert!(record.is_assignment_critical(&Policy::default(), call.0));
                prop_assert!(!record.is_booked_late(&Policy::default()));
            }
        }
    }

    /// I-13: a host that does every due action on time does none twice.
    #[test]
    fn nothing_is_done_twice(calls in calls()) {
        let (mut all, mut done) = (Appointments::default(), BTreeSet::new());
        let mut clock = monday();
        for call in &calls {
            for key in perform(&mut all, call.0, &mut clock) {
                prop_assert!(done.insert(key.clone()), "{key} is done twice");
            }
            give(&mut all, call);
        }
    }

    /// I-12, R-21: nothing is due for an ended appointment, and only an office reminder for a
    /// deferred one; keys have the current time frame and are in order.
    #[test]
    fn what_is_due_follows_from_the_state(calls in calls()) {
        let (mut all, policy) = (Appointments::default(), Policy::default());
        for call in &calls {
            give(&mut all, call);
            let record = only(&all);
            let due = record.due(&policy);
            match record.status {
                Status::Deferred => {
                    prop_assert!(due.iter().all(|due| due.kind == DueKind::DeferredFollowup.into()));
                }
                status => prop_assert!(status.is_open() || due.is_empty()),
            }
            prop_assert!(due.iter().all(|due| due.key.sequence == record.sequence));
            prop_assert!(due.is_sorted_by_key(|due| (due.at, due.key.clone())));
            let keys: BTreeSet<_> = due.iter().map(|due| &due.key).collect();
            prop_assert_eq!(keys.len(), due.len());
            let first = due.iter().find(|due| due.reasons.is_empty()).map(|due| due.at);
            prop_assert_eq!(record.next_due(&policy), first);
        }
    }
}
