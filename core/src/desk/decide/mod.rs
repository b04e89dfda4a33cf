//! Commands that more than one area has a say in.

mod archive;
mod booking;
mod coupon;
mod erase;

use chrono::{DateTime, Utc};

use super::{Command, Desk, Event, Refusal};
use crate::{
    appointment::{self, Appointment},
    base::{Actor, Aggregate, Context, Obstacle},
    customer,
};

impl Desk {
    /// Decides a command; changes nothing. Most are their own area's alone.
    pub(super) fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let by = &*self.seen(by);
        match command {
            Command::Flag(ask) => {
                let context = Context { now, by, policy: &self.policy().screening.reading };
                let events = self.flags.decide(&context, ask)?;
                Ok(events.into_iter().map(Event::from).collect())
            }
            Command::Customer(ask) => {
                let context = Context { now, by, policy: &self.policy().customer };
                self.decide_customer(&context, ask)
            }
            Command::Appointment(ask) => {
                let context = Context { now, by, policy: &self.policy().appointment };
                self.decide_appointment(&context, ask)
            }
        }
    }

    fn decide_customer(
        &self,
        context: &Context<'_, customer::Policy>,
        ask: &customer::Command,
    ) -> Result<Vec<Event>, Refusal> {
        let events = self.customers.decide(context, ask)?;
        let before = match ask {
            customer::Command::Archive(archive) => self.clearing_for(archive, context)?,
            customer::Command::Erase(erase) if !events.is_empty() => {
                self.erased_with(erase, context)?
            }
            _ => Vec::new(),
        };
        let before = before.into_iter().map(Event::Appointment);
        Ok(before.chain(events.into_iter().map(Event::Customer)).collect())
    }

    /// The id of an appointment that comes in place of another has to be a new one.
    fn free_for(&self, accept: &appointment::AcceptOffer) -> Result<(), Refusal> {
        let appointment::Taking::PrioritizedRequest { appointment, .. } = &accept.offer else {
            return Ok(());
        };
        if self.appointments.get(appointment).is_none() {
            return Ok(());
        }
        let reason = Obstacle::Exists { kind: Appointment::KIND, id: appointment.to_string() };
        let command = appointment::AcceptOffer::ENTRY.name;
        Err(appointment::Refusal { command, reason: reason.into() }.into())
    }

    fn decide_appointment(
        &self,
        context: &Context<'_, appointment::Policy>,
        ask: &appointment::Command,
    ) -> Result<Vec<Event>, Refusal> {
        use appointment::Command::{AcceptOffer, Book, RedeemCoupon, Request};
        if let Request(_) | Book(_) = ask {
            return self.decide_booking(context, ask);
        }
        let ask = self.knowing_coupons(context, ask);
        let events = self.appointments.decide(context, &ask)?;
        match &*ask {
            RedeemCoupon(redeem) if !events.is_empty() => self.redeemable(redeem)?,
            AcceptOffer(accept) if !events.is_empty() => self.free_for(accept)?,
            _ => {}
        }
        Ok(events.into_iter().map(Event::Appointment).collect())
    }
}
