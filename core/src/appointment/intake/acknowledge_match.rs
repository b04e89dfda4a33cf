//! `appointment.acknowledge_match`: take it although it matches a flag (S0-29).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::MatchState;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, FlagId, Private,
        Remark,
    },
};

/// Notes that somebody of the office has seen an open match and takes the appointment all the
/// same. Whether it is the flagged person stays open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeMatch {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The flag that it matches.
    pub flag: FlagId,
    /// Why it is taken all the same.
    pub note: Private<String>,
}

/// Somebody of the office has seen an open match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchAcknowledged {
    /// The flag.
    pub flag: FlagId,
    /// Why the appointment is taken all the same.
    pub note: Remark,
}

/// That a match was seen: when, by whom, and why the appointment is taken all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Acknowledgement {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why it is taken all the same.
    pub note: Remark,
}

impl AcknowledgeMatch {
    /// A guard: something is open that could be acknowledged.
    pub(in crate::appointment) fn is_called_for(
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        let mut states = held.matches.values().map(|known| known.state);
        match (held.matches.is_empty(), states.any(|state| state == MatchState::Open)) {
            (true, _) => Err(Reason::MatchUnknown),
            (_, true) => Ok(()),
            (_, false) => Err(Reason::MatchClosed),
        }
    }
}

impl Decide<Appointment> for AcknowledgeMatch {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("note", Remark::parse(self.note.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let known = held.matches.get(&self.flag).ok_or(Reason::MatchUnknown)?;
        if known.state != MatchState::Open {
            return Err(Reason::MatchClosed);
        }
        let note = Remark::parse(self.note.reveal()).ok();
        let note = note.filter(|_| known.acknowledged.is_none());
        let seen = note.map(|note| MatchAcknowledged { flag: self.flag.clone(), note }.into());
        Ok(seen.into_iter().collect())
    }
}

impl Apply<Appointment> for MatchAcknowledged {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(known) = held.matches.get_mut(&self.flag) {
            let (at, by) = (happened.at, happened.by.clone());
            known.acknowledged = Some(Acknowledgement { at, by, note: self.note.clone() });
        }
    }
}
