//! Commands that more than one area has a say in.

mod archive;
mod booking;
mod coupon;

use chrono::{DateTime, Utc};

use super::{Command, Desk, Event, Refusal};
use crate::{
    appointment,
    base::{Actor, Context},
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
                Ok(events.into_iter().map(Event::Flag).collect())
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
            _ => Vec::new(),
        };
        let before = before.into_iter().map(Event::Appointment);
        Ok(before.chain(events.into_iter().map(Event::Customer)).collect())
    }

    fn decide_appointment(
        &self,
        context: &Context<'_, appointment::Policy>,
        ask: &appointment::Command,
    ) -> Result<Vec<Event>, Refusal> {
        use appointment::Command::{Book, RedeemCoupon, Request};
        if let Request(_) | Book(_) = ask {
            return self.decide_booking(context, ask);
        }
        let ask = self.knowing_coupons(context, ask);
        let events = self.appointments.decide(context, &ask)?;
        if let RedeemCoupon(redeem) = &*ask {
            self.redeemable(redeem)?;
        }
        Ok(events.into_iter().map(Event::Appointment).collect())
    }
}
