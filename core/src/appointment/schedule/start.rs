//! `appointment.confirm_by_customer`, `appointment.start`: the customer confirms; the work begins
//! (A10).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Status},
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

/// Records that the work begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// The work has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Started {}

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

impl Command<Appointment> for Start {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, _: &Appointment) -> Decided {
        Ok(vec![Started {}.into()])
    }
}

impl Apply<Appointment> for Started {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.status = Status::InProgress;
    }
}
