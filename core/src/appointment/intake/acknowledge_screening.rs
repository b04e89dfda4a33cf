//! `appointment.acknowledge_screening`: take it although not everything was compared.

use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, Private, Remark},
};

/// Notes that somebody of the office has looked at an appointment whose screening was incomplete,
/// and takes it all the same. Other names or another address have to be looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeScreening {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why it is taken all the same.
    pub note: Private<String>,
}

/// Somebody of the office has looked at an appointment whose screening was incomplete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningAcknowledged {
    /// Why the appointment is taken all the same.
    pub note: Remark,
}

impl AcknowledgeScreening {
    /// A guard: the last screening was incomplete.
    pub(in crate::appointment) fn is_called_for(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        held.incomplete_screening.as_ref().map(|_| ()).ok_or(Reason::ScreeningComplete)
    }
}

impl Decide<Appointment> for AcknowledgeScreening {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("note", Remark::parse(self.note.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let unseen = held.incomplete_screening.as_ref().is_some_and(|known| known.holds());
        let note = Remark::parse(self.note.reveal()).ok().filter(|_| unseen);
        Ok(note.map(|note| ScreeningAcknowledged { note }.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for ScreeningAcknowledged {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(known) = &mut held.incomplete_screening {
            let (at, by) = (happened.at, happened.by.clone());
            known.acknowledged = Some(Acknowledgement { at, by, note: self.note.clone() });
        }
    }
}
