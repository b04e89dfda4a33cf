//! Reactions: events of one area that follow from an event of another, one match arm for each rule.
//!
//! Rules are pure: they read the state after the event and return the events that follow.
//! `Desk::react_to` applies these and calls the rules for each of them, until none follows.
//! [`causes`] lists which event may cause which; the list has no cycle, so this ends.

mod causes;
mod check_in;
mod erasure;
mod flag;
mod inquiry;
mod merge;
mod overlap;
mod record;
mod review;
mod screening;

pub(super) use self::inquiry::inquiry_erased;

use super::{Desk, Event};
use crate::{
    appointment::{
        Appointment, AppointmentChange as Change, AppointmentEvent, CouponRedeemed, DiscountGiven,
        ParsedValues, Priority, Rebooked, Requested, TaxSet,
    },
    base::{AppointmentId, CustomerId, EventMeta},
    customer::{CustomerChange, CustomerEvent},
    review::{ReviewChange, ReviewEvent},
};

impl Desk {
    /// Applies all events that follow from the given applied ones, and appends them.
    pub(super) fn react_to(&mut self, events: &mut Vec<Event>) {
        let mut next = 0;
        while let Some((event, later)) = events.get(next..).and_then(<[Event]>::split_first) {
            let mut more = self.react(event, later);
            debug_assert!(
                more.iter().all(|effect| causes::caused_by(event.name()).contains(&effect.name())),
                "{} caused what the table does not list",
                event.name()
            );
            more.iter_mut().for_each(|event| self.record(event));
            events.extend(more);
            next += 1;
        }
    }

    /// The events that follow from one event, directly. `later` are the events after it, which are
    /// applied and will cause events of their own.
    fn react(&self, event: &Event, later: &[Event]) -> Vec<Event> {
        match event {
            Event::Flag(event) => of_appointments(self.react_to_flag(event)),
            Event::Customer(event) => self.react_to_customer(event, later),
            Event::Appointment(event) => {
                let mut events = self.react_to_appointment(event);
                events.extend(self.check_in_follows(event));
                events
            }
            Event::CheckIn(event) => self.react_to_check_in(event).into_iter().collect(),
            Event::Review(event) => self.react_to_review(event),
            Event::Inquiry(_) | Event::Desk(_) => Vec::new(),
        }
    }

    fn react_to_customer(&self, event: &CustomerEvent, later: &[Event]) -> Vec<Event> {
        let meta = EventMeta { at: event.at, by: &event.by };
        let mut events = match &event.change {
            CustomerChange::SpecialTaxSet(_) => {
                of_appointments(self.taxed_again(&event.customer, &meta))
            }
            CustomerChange::Merged(merged) => {
                of_appointments(self.customers_merged(&merged.from, &event.customer, &meta))
            }
            CustomerChange::Unmerged(unmerged) => {
                let parted = (&unmerged.from, &event.customer);
                let mut events =
                    of_appointments(self.customers_unmerged(parted.0, parted.1, &meta));
                events.extend(self.review_persons_parted(parted, &meta));
                events
            }
            CustomerChange::Erased(erased) => {
                let mut events = self.customer_erased(&event.customer, erased, &meta);
                events.extend(self.inquiries_of_erased(&event.customer, &meta));
                events
            }
            // The merge follows, which knows both records.
            CustomerChange::MergedInto(_) => {
                return of_appointments(self.record_changed(event, later, &meta));
            }
            _ => of_appointments(self.record_changed(event, later, &meta)),
        };
        events.extend(self.stop_review_requests(&event.customer, &meta));
        events
    }

    fn react_to_appointment(&self, event: &AppointmentEvent) -> Vec<Event> {
        let meta = EventMeta { at: event.at, by: &event.by };
        let id = &event.appointment;
        match &event.change {
            Change::Requested(requested) => {
                of_appointments(self.tax_and_screen(id, Some(requested.details.parsed()), &meta))
            }
            Change::Restored(_) => of_appointments(self.tax_and_screen(id, None, &meta)),
            Change::Scheduled(scheduled) => {
                let mut events = self.screening_overridden(id, scheduled, &meta);
                events.extend(self.overlap_found(event));
                of_appointments(events)
            }
            Change::FrameChanged(_) | Change::Assigned(_) | Change::Reassigned(_) => {
                of_appointments(self.overlap_found(event).into_iter().collect())
            }
            Change::CustomerChanged(changed) => {
                let mut events = self.tax_and_screen(id, None, &meta);
                events.extend(self.flagged_customer_changed(id, changed, &meta));
                let mut events = of_appointments(events);
                events.extend(self.review_customer_changed(id, &meta));
                events
            }
            Change::Edited(edited) => {
                of_appointments(self.screened(id, Some(&edited.values), &meta))
            }
            Change::MatchDecided(_) => of_appointments(self.screened(id, None, &meta)),
            Change::PartyErased(_) => {
                let mut events = of_appointments(self.screened(id, None, &meta));
                events.extend(self.review_party_erased(id, &meta));
                events
            }
            Change::PartyForgotten(_) => self.review_party_erased(id, &meta).into_iter().collect(),
            Change::Erased(_) => {
                let mut events = self.inquiries_about_erased(id, &meta);
                events.extend(self.review_person_erased(id, &meta));
                events
            }
            Change::Rebooked(rebooked) => of_appointments(self.rebooked(event, rebooked)),
            Change::Completed(_) => self.outcome_known(id, &meta),
            Change::OutcomeCorrected(_) => {
                let mut events = of_appointments(self.tax_and_screen(id, None, &meta));
                events.extend(self.outcome_known(id, &meta));
                events
            }
            Change::CouponRedeemed(redeemed) => of_appointments(self.discounted(event, redeemed)),
            _ => Vec::new(),
        }
    }

    fn react_to_review(&self, event: &ReviewEvent) -> Vec<Event> {
        let meta = EventMeta { at: event.at, by: &event.by };
        match &event.change {
            ReviewChange::AskSent(sent) => {
                self.ask_sent(&event.appointment, sent, &meta).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// Sets the changed tax of a customer on their open appointments (S1-18, S1-19).
    fn taxed_again(&self, customer: &CustomerId, meta: &EventMeta<'_>) -> Vec<AppointmentEvent> {
        let theirs = self.appointments.of_customer(customer);
        let open = theirs.filter(|record| record.status.is_open());
        open.filter_map(|record| self.taxed(record, meta)).collect()
    }

    /// Sets the special tax of the customer on an appointment, if it has another one (S1-18).
    fn taxed(&self, record: &Appointment, meta: &EventMeta<'_>) -> Option<AppointmentEvent> {
        let customer = record.customer.as_ref().and_then(|id| self.customers.survivor(id))?;
        let special = &customer.special_tax;
        let differs = record.special_tax != *special;
        differs.then(|| appointment_event(record, meta, TaxSet { special_tax: special.clone() }))
    }

    /// Sets tax and matches of an appointment that is new, was restored or has another customer.
    fn tax_and_screen(
        &self,
        id: &AppointmentId,
        parsed: Option<&ParsedValues>,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let Some(record) = self.appointments.get(id).filter(|record| record.status.is_open())
        else {
            return Vec::new();
        };
        self.taxed(record, meta).into_iter().chain(self.screened(id, parsed, meta)).collect()
    }

    /// Requests the appointment that replaces a cancelled one: with the same details and discount,
    /// and with high priority (S4-15).
    fn rebooked(&self, event: &AppointmentEvent, rebooked: &Rebooked) -> Vec<AppointmentEvent> {
        let Some(record) = self.appointments.get(&event.appointment) else {
            return Vec::new();
        };
        if self.appointments.get(&rebooked.rebooked_as).is_some() {
            return Vec::new();
        }
        let requested = Requested {
            origin: record.origin,
            customer: record.customer.clone(),
            details: record.details.clone().into(),
            zone: record.zone,
            frame: None,
            wishes: rebooked.wishes.clone(),
            priority: Priority::High,
            rebooked_from: Some(record.id.clone()),
        };
        let of = |change: Change| {
            let appointment = rebooked.rebooked_as.clone();
            AppointmentEvent { appointment, change, ..event.clone() }
        };
        let discount =
            record.discount.map(|basis_points| DiscountGiven { basis_points, coupon: None });
        [of(requested.into())].into_iter().chain(discount.map(|given| of(given.into()))).collect()
    }

    /// Gives the discount of a coupon to the appointment that it is redeemed on (S4-18).
    fn discounted(
        &self,
        event: &AppointmentEvent,
        redeemed: &CouponRedeemed,
    ) -> Vec<AppointmentEvent> {
        let given = DiscountGiven {
            basis_points: redeemed.basis_points,
            coupon: Some(redeemed.coupon.clone()),
        };
        let meta = EventMeta { at: event.at, by: &event.by };
        let on = self.appointments.get(&redeemed.on);
        on.map(|record| appointment_event(record, &meta, given)).into_iter().collect()
    }
}

fn of_appointments(events: Vec<AppointmentEvent>) -> Vec<Event> {
    events.into_iter().map(Event::Appointment).collect()
}

/// Drops the parsed values of an event: only the decision and the reactions need them, not a log.
pub(super) fn forget_values(event: &mut Event) {
    let Event::Appointment(event) = event else { return };
    match &mut event.change {
        Change::Requested(requested) => requested.details.forget_values(),
        Change::Edited(edited) => edited.values.forget(),
        _ => {}
    }
}

/// Wraps a change of an appointment as an event.
pub(super) fn appointment_event(
    record: &Appointment,
    meta: &EventMeta<'_>,
    change: impl Into<Change>,
) -> AppointmentEvent {
    let (at, by) = (meta.at, meta.by.clone());
    AppointmentEvent { at, by, number: None, appointment: record.id.clone(), change: change.into() }
}
