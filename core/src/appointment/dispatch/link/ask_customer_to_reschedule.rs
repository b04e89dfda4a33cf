//! `appointment.ask_customer_to_reschedule`: one button, one message with the link (S4-27).

use serde::{Deserialize, Serialize};

use super::LinkReason;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{AppointmentId, Context, Decide, LinkId, TimeFrame},
};

/// Asks the customer to choose another time: a message with a new link; the appointment stays as
/// it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskCustomerToReschedule {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the link; the host makes it hard to guess.
    pub link: LinkId,
    /// Hours in which the customer may choose a time by themselves, as the host's calendar says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
}

impl Decide<Appointment> for AskCustomerToReschedule {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let reason = LinkReason::AskToReschedule;
        let sent = held.dispatch.linking(context, &self.link, reason, &self.available)?;
        Ok(sent.into_iter().collect())
    }
}
