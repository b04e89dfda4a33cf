//! `appointment.ask_customer_to_reschedule`: one button, one message with the link (S4-27).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Policy, Reason},
    base::{Apply, AppointmentId, Context, Decide, Happened, LinkId, TimeFrame},
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

/// The customer is asked to choose another time; the link goes out in an event of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskedToReschedule {
    /// The link in the message.
    pub link: LinkId,
}

impl Decide<Appointment> for AskCustomerToReschedule {
    fn decide(
        &self,
        context: &Context<'_, Policy>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let sent = held.dispatch.linking(context, &self.link, &self.available)?;
        let asked = |sent| [AskedToReschedule { link: self.link.clone() }.into(), sent];
        Ok(sent.map(asked).into_iter().flatten().collect())
    }
}

impl Apply<Appointment> for AskedToReschedule {
    /// An entry in the log, and no more.
    fn apply(&self, _: &Happened<'_>, _: &mut Appointment) {}
}
