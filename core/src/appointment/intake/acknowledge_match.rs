//! `appointment.acknowledge_match`: record that a match was reviewed (S0-29).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::MatchState;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, FlagId, Private,
        Remark,
    },
};

/// Records that staff reviewed an open match and accept the appointment. It does not decide whether
/// the customer is the flagged person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeMatch {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the flag that the appointment matches.
    pub flag: FlagId,
    /// Reason to accept the appointment, given by staff.
    pub note: Private<String>,
}

/// Staff reviewed an open match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchAcknowledged {
    /// Id of the flag that the appointment matches.
    pub flag: FlagId,
    /// Reason to accept the appointment, given by staff.
    pub note: Remark,
}

/// An acknowledgement of a match or of an incomplete screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Acknowledgement {
    /// Time of the acknowledgement (UTC).
    pub at: DateTime<Utc>,
    /// The actor who acknowledged it.
    pub by: Actor,
    /// Reason to accept the appointment, given by staff.
    pub note: Remark,
}

impl AcknowledgeMatch {
    /// A guard: a match is open.
    pub(in crate::appointment) fn has_open_match(
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        let mut states = appointment.matches.values().map(|known| known.state);
        match (appointment.matches.is_empty(), states.any(|state| state == MatchState::Open)) {
            (true, _) => Err(Reason::MatchUnknown),
            (_, true) => Ok(()),
            (_, false) => Err(Reason::MatchClosed),
        }
    }
}

impl Command<Appointment> for AcknowledgeMatch {
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
        let known = appointment.matches.get(&self.flag).ok_or(Reason::MatchUnknown)?;
        if known.state != MatchState::Open {
            return Err(Reason::MatchClosed);
        }
        let is_new = known.acknowledged.is_none();
        let event = is_new.then(|| MatchAcknowledged { flag: self.flag.clone(), note }.into());
        Ok(event.into_iter().collect())
    }
}

impl Apply<Appointment> for MatchAcknowledged {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(known) = appointment.matches.get_mut(&self.flag) {
            let (at, by) = (meta.at, meta.by.clone());
            known.acknowledged = Some(Acknowledgement { at, by, note: self.note.clone() });
        }
    }
}
