//! `appointment.waive_information`: close the open questions of a set without answers.

use serde::{Deserialize, Serialize};

use super::InformationState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, InformationId, Private,
        Remark,
    },
};

/// Closes the open questions of a set without answers; earlier answers are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WaiveInformation {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the set of questions.
    pub information: InformationId,
    /// Reason given by staff.
    pub reason: Private<String>,
}

/// The open questions of a set were closed without answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InformationWaived {
    /// Id of the set of questions.
    pub information: InformationId,
    /// Reason given by staff.
    pub reason: Remark,
}

impl Command<Appointment> for WaiveInformation {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(
        &self,
        reason: Remark,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let information = self.information.clone();
        let known = appointment.information.get(&information).ok_or(Reason::InformationUnknown)?;
        match &known.state {
            InformationState::Waived { .. } => Ok(Vec::new()),
            InformationState::Answered { .. } => Err(Reason::InformationClosed),
            InformationState::Open { .. } => {
                Ok(vec![InformationWaived { information, reason }.into()])
            }
        }
    }
}

impl Apply<Appointment> for InformationWaived {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(known) = appointment.information.get_mut(&self.information) {
            let (at, by, reason) = (meta.at, meta.by.clone(), self.reason.clone());
            let answers = known.answers().clone();
            known.state = InformationState::Waived { at, by, reason, answers };
        }
    }
}
