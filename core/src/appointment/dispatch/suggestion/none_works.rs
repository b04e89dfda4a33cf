//! `appointment.none_works`: no suggestion suits the customer, but another time may (S4-20).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{
        Appointment, AppointmentChange, Dispatch, Policy, Reason, Reschedule, Withdrawal,
        state::is_ahead,
    },
    base::{AppointmentId, Context, Decide, FieldProblems, Role, TimeFrame},
};

/// Says that no suggestion suits: when the customer cannot be there, or a better time.
///
/// The better time becomes the time frame of the appointment. The office may agree to any that
/// lies ahead (S4-23); a customer by themselves to one within the hours that a live link offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoneWorks {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When the customer cannot be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
    /// When they could.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_frame: Option<TimeFrame>,
}

impl Dispatch {
    /// Whether a live link offers hours in which the whole time frame lies.
    fn offers_hours_for(&self, frame: &TimeFrame) -> bool {
        let hours = self.live_links().flat_map(|link| &link.available);
        let holds =
            |hours: &TimeFrame| hours.start() <= frame.start() && frame.end() <= hours.end();
        hours.into_iter().any(holds)
    }
}

impl NoneWorks {
    fn is_free(
        &self,
        frame: &TimeFrame,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        is_ahead(frame, context.now)?;
        Reschedule::within_notice(context, held)?;
        let by_customer = context.by.role == Role::Customer;
        if by_customer && !held.dispatch.offers_hours_for(frame) {
            return Err(Reason::NotAvailable);
        }
        Ok(())
    }

    /// What is told with the suggestions that fall; each falls for one reason.
    fn moving(
        &self,
        frame: TimeFrame,
        held: &Appointment,
        policy: &Policy,
    ) -> Vec<AppointmentChange> {
        let in_declined_hours =
            |made: &TimeFrame| self.declined_hours.iter().any(|hours| hours.overlaps(made));
        let behind = held.dispatch.withdrawing(Withdrawal::BehindNewTime, |_, made| {
            made.frame.start() < frame.start() && !in_declined_hours(&made.frame)
        });
        [held.moved_to(frame, policy).into()].into_iter().chain(behind).collect()
    }
}

impl Decide<Appointment> for NoneWorks {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.declined_hours.is_empty() && self.proposed_frame.is_none() {
            fields.note("declined_hours", "declined hours or a proposed time frame are needed");
        }
        let declined = |frame: &TimeFrame| self.declined_hours.iter().any(|h| h.overlaps(frame));
        if self.proposed_frame.as_ref().is_some_and(declined) {
            fields.note("proposed_frame", "may not lie in the declined hours");
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let mut changes = held.dispatch.declining(&self.declined_hours, &[]);
        if let Some(frame) = self.proposed_frame.filter(|frame| held.frame != Some(*frame)) {
            self.is_free(&frame, context, held)?;
            changes.extend(self.moving(frame, held, context.policy));
        }
        Ok(changes)
    }
}
