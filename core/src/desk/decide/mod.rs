//! Commands that more than one area has a say in.

mod archive;
mod booking;
mod coupon;
mod erase;
mod new_customer;
#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};

use super::{Command, Desk, Event, Refusal};
use crate::{
    appointment::{self, Appointment, AppointmentChange, AppointmentEvent},
    base::{Actor, Aggregate, CommonReason, Context, CustomerId, NoFacts, RefusalReason},
    customer::{self, Customer, CustomerStatus},
    flag::{self, Flag, FlagSource},
};

impl Desk {
    /// Decides a command; changes nothing. Most are their own area's alone.
    pub(super) fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        if self.is_shut_out(by) {
            return Err(command.forbidden());
        }
        match command {
            Command::Flag(ask) => {
                let context = Context::<Flag> {
                    now,
                    by,
                    policy: &self.policy().screening.reading,
                    facts: &NoFacts,
                };
                let events = self.flags.decide(&context, ask)?;
                if !events.is_empty() && self.is_about_nobody(ask) {
                    let reason = RefusalReason::Area(flag::Reason::CustomerErased);
                    return Err(flag::Refusal { command: ask.rule().name, reason }.into());
                }
                Ok(events.into_iter().map(Event::from).collect())
            }
            Command::Customer(ask) => {
                let context = Context::<Customer> {
                    now,
                    by,
                    policy: &self.policy().customer,
                    facts: &NoFacts,
                };
                self.decide_customer(&context, ask)
            }
            Command::Appointment(ask) => {
                let context = Context::<Appointment> {
                    now,
                    by,
                    policy: &self.policy().appointment,
                    facts: &NoFacts,
                };
                self.decide_appointment(&context, ask)
            }
            Command::Desk(command) => Ok(command.decide(now, by, self)?),
        }
    }

    /// Whether it would be noted about somebody who is erased.
    fn is_about_nobody(&self, ask: &flag::Command) -> bool {
        let is_erased = |customer: &CustomerId| {
            self.customers.get(customer).is_some_and(|held| held.record == CustomerStatus::Erased)
        };
        match ask {
            flag::Command::DecideMatch(decide) => is_erased(&decide.customer),
            flag::Command::Raise(raise) => match &raise.source {
                FlagSource::Customer { customer } => is_erased(customer),
                FlagSource::Appointment { appointment } => {
                    let held = self.appointments.get(appointment);
                    held.is_some_and(|held| held.erased_at.is_some())
                }
                FlagSource::Hand {} => false,
            },
            _ => false,
        }
    }

    fn decide_customer(
        &self,
        context: &Context<'_, Customer>,
        ask: &customer::Command,
    ) -> Result<Vec<Event>, Refusal> {
        let events = self.customers.decide(context, ask)?;
        let before = match ask {
            customer::Command::Archive(archive) => self.clearing_for(archive, context)?,
            customer::Command::Erase(erase) if !events.is_empty() => {
                self.erased_with(erase, context)
            }
            _ => Vec::new(),
        };
        let before = before.into_iter().map(Event::Appointment);
        Ok(before.chain(events.into_iter().map(Event::Customer)).collect())
    }

    /// The id of an appointment that comes in place of another has to be a new one.
    fn free_for(&self, accept: &appointment::AcceptOffer) -> Result<(), Refusal> {
        let appointment::OfferAcceptance::PrioritizedRequest { appointment, .. } = &accept.offer
        else {
            return Ok(());
        };
        if self.appointments.get(appointment).is_none() {
            return Ok(());
        }
        let reason = CommonReason::Exists { kind: Appointment::KIND, id: appointment.to_string() };
        let command = appointment::AcceptOffer::RULE.name;
        Err(appointment::Refusal { command, reason: reason.into() }.into())
    }

    /// Nothing is opened again for a customer whose record is retired.
    fn not_archived(&self, ask: &appointment::Command) -> Result<(), Refusal> {
        let held = self.appointments.get(ask.subject());
        let customer = held.and_then(|held| self.customers.survivor(held.customer.as_ref()?));
        if customer.is_none_or(|customer| customer.record != CustomerStatus::Archived) {
            return Ok(());
        }
        let reason = RefusalReason::Area(appointment::Reason::CustomerArchived);
        Err(appointment::Refusal { command: ask.rule().name, reason }.into())
    }

    fn decide_appointment(
        &self,
        context: &Context<'_, Appointment>,
        ask: &appointment::Command,
    ) -> Result<Vec<Event>, Refusal> {
        use appointment::Command::{AcceptOffer, Book, RedeemCoupon, Request};
        if let Request(_) | Book(_) = ask {
            return self.decide_booking(context, ask);
        }
        let ask = self.knowing_coupons(context, ask);
        let events = self.appointments.decide(context, &ask)?;
        if !events.is_empty() && ask.reopens() {
            self.not_archived(&ask)?;
        }
        match &*ask {
            RedeemCoupon(redeem) if !events.is_empty() => self.redeemable(redeem)?,
            AcceptOffer(accept) if !events.is_empty() => self.free_for(accept)?,
            _ => {}
        }
        let in_place: Vec<AppointmentEvent> =
            events.iter().filter_map(|event| self.discounted_in_place(event)).collect();
        Ok(events.into_iter().chain(in_place).map(Event::Appointment).collect())
    }

    /// What is taken off a job is taken off the one in its place as well (S4-14, S4-15).
    fn discounted_in_place(&self, event: &AppointmentEvent) -> Option<AppointmentEvent> {
        let AppointmentChange::DiscountGiven(given) = &event.change else {
            return None;
        };
        let instead = self.appointments.get(&event.appointment)?.offers.rebooked_as.as_ref()?;
        let instead = self.appointments.get(instead).filter(|instead| instead.status.is_open())?;
        let change = AppointmentChange::DiscountGiven(given.clone());
        Some(AppointmentEvent { appointment: instead.id.clone(), change, ..event.clone() })
    }
}
