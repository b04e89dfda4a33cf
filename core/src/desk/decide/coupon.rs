//! Coupons: issued for one appointment, redeemed on another of the same customer (S4-14, I-23).

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use crate::{
    appointment::{self, Appointment, Command, Policy, Reason, RedeemCoupon},
    base::{AppointmentId, Context, Why},
    desk::{Desk, Refusal},
};

impl Desk {
    /// Whether the customer of an appointment has a coupon that still holds is known here, not
    /// there: it counts as a discount when something is offered (S4-14).
    pub(super) fn knowing_coupons<'a>(
        &self,
        context: &Context<'_, Policy>,
        ask: &'a Command,
    ) -> Cow<'a, Command> {
        let has_live_coupon = || self.has_live_coupon(ask.subject(), context.now);
        let mut known = ask.clone();
        match &mut known {
            Command::Cancel(ask) => ask.has_live_coupon |= has_live_coupon(),
            Command::AutoCancel(ask) => ask.has_live_coupon |= has_live_coupon(),
            Command::ProposeOffers(ask) => ask.has_live_coupon |= has_live_coupon(),
            _ => return Cow::Borrowed(ask),
        }
        Cow::Owned(known)
    }

    fn has_live_coupon(&self, appointment: &AppointmentId, now: DateTime<Utc>) -> bool {
        let customer = self.appointments.get(appointment).and_then(|held| held.customer.as_ref());
        let customer = customer.and_then(|customer| self.customers.now(customer));
        let theirs = customer.into_iter().flat_map(|customer| self.appointments_of(&customer));
        let mut others = theirs.filter(|held| held.id != *appointment);
        others.any(|held| held.offers.has_live_coupon(now))
    }

    /// A coupon is redeemed on another open appointment of the same customer.
    pub(super) fn redeemable(&self, redeem: &RedeemCoupon) -> Result<(), Refusal> {
        let customer = |held: &Appointment| self.customers.now(held.customer.as_ref()?);
        let of = self.appointments.get(&redeem.appointment).and_then(customer);
        let on = self.appointments.get(&redeem.on).filter(|on| on.status.is_open());
        if of.is_some() && on.and_then(customer) == of {
            return Ok(());
        }
        let reason = Why::Own(Reason::NotTheirs { on: redeem.on.clone() });
        Err(appointment::Refusal { command: RedeemCoupon::ENTRY.name, reason }.into())
    }
}
