//! `appointment.acknowledge_screening`: record that an incomplete screening was reviewed.

use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark},
};

/// Records that staff reviewed an appointment whose screening was incomplete, and accept it. A
/// change of the parties or of the address requires another review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeScreening {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Reason to accept the appointment, given by staff.
    pub note: Private<String>,
}

/// Staff reviewed an appointment whose screening was incomplete.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScreeningAcknowledged {
    /// Reason to accept the appointment, given by staff.
    pub note: Remark,
}

impl AcknowledgeScreening {
    /// A guard: the last screening was incomplete.
    pub(in crate::appointment) fn has_incomplete_screening(
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        appointment.incomplete_screening.as_ref().map(|_| ()).ok_or(Reason::ScreeningComplete)
    }
}

impl Command<Appointment> for AcknowledgeScreening {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("note", Remark::parse(self.note.reveal()))
    }

    fn decide(
        &self,
        note: Remark,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let unseen = appointment.is_screening_unseen();
        Ok(if unseen { vec![ScreeningAcknowledged { note }.into()] } else { Vec::new() })
    }
}

impl Apply<Appointment> for ScreeningAcknowledged {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(known) = &mut appointment.incomplete_screening {
            let (at, by) = (meta.at, meta.by.clone());
            known.acknowledged = Some(Acknowledgement { at, by, note: self.note.clone() });
        }
    }
}
