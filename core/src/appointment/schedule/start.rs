//! `appointment.confirm_by_customer`, `appointment.start`: the customer will be there; it begins
//! (A10).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason, Status},
    base::{Apply, AppointmentId, Context, Decide, EventMeta},
};

/// Notes that the customer will be there. Another time frame has to be confirmed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmByCustomer {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// The customer will be there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConfirmedByCustomer {}

/// Begins what was promised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// The appointment.
    pub appointment: AppointmentId,
}

/// It has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Started {}

impl Decide<Appointment> for ConfirmByCustomer {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let news = held.confirmed_at.is_none().then(|| ConfirmedByCustomer {}.into());
        Ok(news.into_iter().collect())
    }
}

impl Apply<Appointment> for ConfirmedByCustomer {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.confirmed_at = Some(happened.at);
    }
}

impl Decide<Appointment> for Start {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        _: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(vec![Started {}.into()])
    }
}

impl Apply<Appointment> for Started {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.status = Status::InProgress;
    }
}
