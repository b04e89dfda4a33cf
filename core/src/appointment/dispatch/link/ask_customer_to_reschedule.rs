//! `appointment.ask_customer_to_reschedule`: one message with a link (S4-27).

use serde::{Deserialize, Serialize};

use super::LinkReason;
use crate::{
    appointment::{Appointment, Decided},
    base::{AppointmentId, Command, Context, FieldErrors, LinkId, TimeFrame},
};

/// Asks the customer to choose another time, in a message with a new link; the appointment does
/// not change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskCustomerToReschedule {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new link; the host makes it hard to guess.
    pub link: LinkId,
    /// Time frames in which customers may choose a time themselves, from the host's calendar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
}

impl Command<Appointment> for AskCustomerToReschedule {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frames("available", &self.available, errors);
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let reason = LinkReason::AskToReschedule;
        let sent = appointment.linking(context, &self.link, reason, &self.available)?;
        Ok(sent.into_iter().collect())
    }
}
