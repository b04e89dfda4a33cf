//! What an event in one area means for another: one arm a rule.
//!
//! Consequences are facts as well, and come from the state after the event. They bring no
//! consequences of their own.

mod after_completion;
mod after_erasure;
mod after_flag;
mod after_merge;
mod screened;

use super::{Desk, Event};
use crate::{
    appointment::{
        Appointment, AppointmentChange as Change, AppointmentEvent, CouponRedeemed, DiscountGiven,
        Priority, Rebooked, Requested, TaxSet,
    },
    base::{AppointmentId, CustomerId, Happened},
    customer::{CustomerChange, CustomerEvent},
};

impl Desk {
    /// Takes in what follows from an event that has just been taken in, and tells it.
    pub(super) fn follow(&mut self, event: &Event) -> Vec<Event> {
        match event {
            Event::Flag(event) => self.after_flag(event),
            Event::Customer(event) => self.after_customer(event),
            Event::Appointment(event) => self.after_appointment(event),
            Event::Review(_) | Event::Desk(_) => Vec::new(),
        }
    }

    /// Takes in consequences at once: the next rule sees what the one before has done.
    fn draw(&mut self, events: Vec<AppointmentEvent>) -> Vec<Event> {
        let events: Vec<Event> = events.into_iter().map(Event::Appointment).collect();
        events.iter().for_each(|event| self.take_in(event));
        events
    }

    fn after_customer(&mut self, event: &CustomerEvent) -> Vec<Event> {
        let happened = Happened { at: event.at, by: &event.by };
        let mut events = match &event.change {
            CustomerChange::SpecialTaxSet(_) => {
                self.draw(self.taxed_again(&event.customer, &happened))
            }
            CustomerChange::Merged(merged) => {
                self.became_one(&merged.from, &event.customer, &happened)
            }
            CustomerChange::Unmerged(unmerged) => {
                self.became_two(&unmerged.from, &event.customer, &happened)
            }
            CustomerChange::Erased(erased) => {
                self.after_erasure(&event.customer, erased, &happened)
            }
            _ => Vec::new(),
        };
        events.extend(self.still_asked(&event.customer, &happened));
        events
    }

    /// Another tax of a customer holds for all that is not over yet (S1-18, S1-19).
    fn taxed_again(&self, customer: &CustomerId, happened: &Happened<'_>) -> Vec<AppointmentEvent> {
        let theirs = self.appointments.of_customer(customer);
        let open = theirs.filter(|held| held.status.is_open());
        open.filter_map(|held| self.taxed(held, happened)).collect()
    }

    /// An appointment has the special tax of its customer (S1-18).
    fn taxed(&self, held: &Appointment, happened: &Happened<'_>) -> Option<AppointmentEvent> {
        let customer = held.customer.as_ref().and_then(|id| self.customers.stands_for(id))?;
        let special = &customer.special_tax;
        let is_other = held.special_tax != *special;
        is_other.then(|| said(held, happened, TaxSet { special_tax: special.clone() }))
    }

    /// What an appointment has to be told when it begins, or begins again.
    fn begun(&mut self, id: &AppointmentId, happened: &Happened<'_>) -> Vec<Event> {
        let held = self.appointments.get(id).filter(|held| held.status.is_open());
        let Some(taxed) = held.map(|held| self.taxed(held, happened)) else {
            return Vec::new();
        };
        let mut events = self.draw(taxed.into_iter().collect());
        let screened = self.screened(id, happened);
        events.extend(self.draw(screened));
        events
    }

    fn after_appointment(&mut self, event: &AppointmentEvent) -> Vec<Event> {
        let happened = Happened { at: event.at, by: &event.by };
        match &event.change {
            Change::Requested(_) | Change::Restored(_) => self.begun(&event.appointment, &happened),
            Change::Edited(_) => {
                let screened = self.screened(&event.appointment, &happened);
                self.draw(screened)
            }
            Change::Rebooked(rebooked) => {
                let mut events = self.draw(self.rebooked(event, rebooked));
                let again = events.clone();
                for event in &again {
                    if let Event::Appointment(event) = event {
                        events.extend(self.after_appointment(event));
                    }
                }
                events
            }
            Change::Completed(_) => self.after_outcome(&event.appointment, &happened),
            Change::OutcomeCorrected(_) => {
                let mut events = self.begun(&event.appointment, &happened);
                events.extend(self.after_outcome(&event.appointment, &happened));
                events
            }
            Change::DiscountGiven(given) => self.draw(self.discounted_again(event, given)),
            Change::CouponRedeemed(redeemed) => self.draw(self.discounted(event, redeemed)),
            _ => Vec::new(),
        }
    }

    /// In place of a cancelled appointment comes one about the same, which is seen to before
    /// others (S4-15).
    fn rebooked(&self, event: &AppointmentEvent, rebooked: &Rebooked) -> Vec<AppointmentEvent> {
        let Some(held) = self.appointments.get(&event.appointment) else {
            return Vec::new();
        };
        if self.appointments.get(&rebooked.rebooked_as).is_some() {
            return Vec::new();
        }
        let requested = Requested {
            origin: held.origin,
            customer: held.customer.clone(),
            details: held.details.clone(),
            zone: held.zone,
            frame: None,
            wishes: rebooked.wishes.clone(),
            priority: Priority::High,
            rebooked_from: Some(held.id.clone()),
        };
        let of = |change: Change| {
            let appointment = rebooked.rebooked_as.clone();
            AppointmentEvent { appointment, change, ..event.clone() }
        };
        let discount =
            held.discount.map(|basis_points| DiscountGiven { basis_points, coupon: None });
        [of(requested.into())].into_iter().chain(discount.map(|given| of(given.into()))).collect()
    }

    /// What is taken off a job is taken off the one in its place as well (S4-14, S4-15).
    fn discounted_again(
        &self,
        event: &AppointmentEvent,
        given: &DiscountGiven,
    ) -> Vec<AppointmentEvent> {
        let held = self.appointments.get(&event.appointment);
        let instead =
            held.and_then(|held| self.appointments.get(held.offers.rebooked_as.as_ref()?));
        let instead = instead.filter(|instead| instead.status.is_open());
        let happened = Happened { at: event.at, by: &event.by };
        instead.map(|held| said(held, &happened, given.clone())).into_iter().collect()
    }

    /// What a coupon is worth is taken off the appointment that it is redeemed on (S4-18).
    fn discounted(
        &self,
        event: &AppointmentEvent,
        redeemed: &CouponRedeemed,
    ) -> Vec<AppointmentEvent> {
        let given = DiscountGiven {
            basis_points: redeemed.basis_points,
            coupon: Some(redeemed.coupon.clone()),
        };
        let happened = Happened { at: event.at, by: &event.by };
        let on = self.appointments.get(&redeemed.on);
        on.map(|held| said(held, &happened, given)).into_iter().collect()
    }
}

pub(super) fn said(
    held: &Appointment,
    happened: &Happened<'_>,
    change: impl Into<Change>,
) -> AppointmentEvent {
    let (at, by) = (happened.at, happened.by.clone());
    AppointmentEvent { at, by, appointment: held.id.clone(), change: change.into() }
}
