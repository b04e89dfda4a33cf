//! `appointment.none_works`: no suggestion suits the customer, but another time may (S4-20).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{
        Appointment, AppointmentChange, Decided, Dispatch, Policy, Reason, Reschedule, Withdrawal,
        state::is_ahead,
    },
    base::{AppointmentId, Command, Context, FieldErrors, LinkId, Role, TimeFrame},
};

/// Records that no suggestion suits the customer: time frames that do not suit, and optionally one
/// that does.
///
/// The proposed time frame becomes that of the appointment. The office may set any in the future
/// (S4-23); customers only one within the time frames that an active link offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoneWorks {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Time frames that do not suit the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
    /// Time frame that suits the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_frame: Option<TimeFrame>,
    /// Id of the link that the customer followed: with it, no record of the customer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

impl Dispatch {
    /// Whether an active link offers a time frame that contains this one.
    fn offers_hours_for(&self, frame: &TimeFrame) -> bool {
        let hours = self.live_links().flat_map(|link| &link.available);
        let holds =
            |hours: &TimeFrame| hours.start() <= frame.start() && frame.end() <= hours.end();
        hours.into_iter().any(holds)
    }
}

impl Appointment {
    /// Requires that an active link offers the time frame to a customer; the office needs none
    /// (S4-20, S4-23).
    pub(in crate::appointment) fn require_available(
        &self,
        frame: &TimeFrame,
        context: &Context<'_, Appointment>,
    ) -> Result<(), Reason> {
        let by_customer = context.by.role == Role::Customer;
        if by_customer && !self.dispatch.offers_hours_for(frame) {
            return Err(Reason::NotAvailable);
        }
        Ok(())
    }
}

impl NoneWorks {
    fn is_free(
        &self,
        frame: &TimeFrame,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        is_ahead(frame, context.now)?;
        Reschedule::within_notice(context, appointment)?;
        appointment.require_available(frame, context)
    }

    /// Moves the appointment and withdraws earlier suggestions, except those that are withdrawn
    /// because they overlap declined hours.
    fn moving(
        &self,
        frame: TimeFrame,
        appointment: &Appointment,
        policy: &Policy,
    ) -> Vec<AppointmentChange> {
        let in_declined_hours =
            |made: &TimeFrame| self.declined_hours.iter().any(|hours| hours.overlaps(made));
        let behind = appointment.dispatch.withdrawing(Withdrawal::BehindNewTime, |_, made| {
            made.frame.start() < frame.start() && !in_declined_hours(&made.frame)
        });
        [appointment.moved_to(frame, policy).into()].into_iter().chain(behind).collect()
    }
}

impl Command<Appointment> for NoneWorks {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frames("declined_hours", &self.declined_hours, errors);
        context.policy.check_frame("proposed_frame", self.proposed_frame.as_ref(), errors);
        if self.declined_hours.is_empty() && self.proposed_frame.is_none() {
            errors.note("declined_hours", "declined hours or a proposed time frame are needed");
        }
        let declined = |frame: &TimeFrame| self.declined_hours.iter().any(|h| h.overlaps(frame));
        if self.proposed_frame.as_ref().is_some_and(declined) {
            errors.note("proposed_frame", "may not lie in the declined hours");
        }
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let mut changes = appointment.dispatch.declining(&self.declined_hours, &[]);
        if let Some(frame) = self.proposed_frame.filter(|frame| appointment.frame != Some(*frame)) {
            self.is_free(&frame, context, appointment)?;
            changes.extend(self.moving(frame, appointment, context.policy));
        }
        Ok(changes)
    }
}
