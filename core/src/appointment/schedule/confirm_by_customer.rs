//! `appointment.confirm_by_customer`: record that the customer confirmed the time frame.

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Records that the customer confirmed the time frame. A change of the time frame clears the
/// confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmByCustomer {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The customer confirmed the time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConfirmedByCustomer {}

impl Command<Appointment> for ConfirmByCustomer {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let news = appointment.confirmed_at.is_none().then(|| ConfirmedByCustomer {}.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for ConfirmedByCustomer {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.confirmed_at = Some(meta.at);
    }
}
