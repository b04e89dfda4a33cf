//! `appointment.add_note`: something to remember about it, in any status (S0-2, S2-5).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EntryId, EventMeta, FieldProblems, Private,
        Remark,
    },
};

/// Who may read a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everybody who may see the appointment, the customer among them.
    Customer,
    /// The office alone.
    Office,
}

/// Notes something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the note.
    pub note: EntryId,
    /// Who may read it.
    pub visibility: Visibility,
    /// What is noted.
    pub text: Private<String>,
}

/// Something was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteAdded {
    /// Names the note.
    pub note: EntryId,
    /// Who may read it.
    pub visibility: Visibility,
    /// What is noted.
    pub text: Remark,
}

/// Something that was noted: when, by whom, for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AppointmentNote"))]
pub struct Note {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Who may read it.
    pub visibility: Visibility,
    /// What is noted.
    pub text: Remark,
}

impl Decide<Appointment> for AddNote {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("text", Remark::parse(self.text.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let Ok(text) = Remark::parse(self.text.reveal()) else { return Ok(Vec::new()) };
        let (note, visibility) = (self.note.clone(), self.visibility);
        match held.notes.get(&note) {
            Some(known) if (known.visibility, &known.text) == (visibility, &text) => Ok(Vec::new()),
            Some(_) => Err(Reason::NoteExists),
            None => Ok(vec![NoteAdded { note, visibility, text }.into()]),
        }
    }
}

impl Apply<Appointment> for NoteAdded {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let note = Note {
            at: happened.at,
            by: happened.by.clone(),
            visibility: self.visibility,
            text: self.text.clone(),
        };
        held.notes.insert(self.note.clone(), note);
    }
}
