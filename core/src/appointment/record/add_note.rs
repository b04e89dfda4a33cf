//! `appointment.add_note`: add a note to an appointment, in any status (S0-2, S2-5).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EntryId, EventMeta, FieldErrors, Private,
        Remark,
    },
};

/// Group of readers of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everybody who may see the appointment, including the customer.
    Customer,
    /// Staff and administrators only.
    Office,
}

/// Adds a note to an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new note.
    pub note: EntryId,
    /// Readers of the note.
    pub visibility: Visibility,
    /// Text of the note.
    pub text: Private<String>,
}

/// A note was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteAdded {
    /// Id of the note.
    pub note: EntryId,
    /// Readers of the note.
    pub visibility: Visibility,
    /// Text of the note.
    pub text: Remark,
}

/// A note about an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "AppointmentNote"))]
pub struct Note {
    /// Time of the note (UTC).
    pub at: DateTime<Utc>,
    /// Author of the note.
    pub by: Actor,
    /// Readers of the note.
    pub visibility: Visibility,
    /// Text of the note.
    pub text: Remark,
}

impl Command<Appointment> for AddNote {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("text", Remark::parse(self.text.reveal()))
    }

    fn decide(
        &self,
        text: Remark,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let (note, visibility) = (self.note.clone(), self.visibility);
        match appointment.notes.get(&note) {
            Some(known) if (known.visibility, &known.text) == (visibility, &text) => Ok(Vec::new()),
            Some(_) => Err(Reason::NoteExists),
            None => Ok(vec![NoteAdded { note, visibility, text }.into()]),
        }
    }
}

impl Apply<Appointment> for NoteAdded {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let note = Note {
            at: meta.at,
            by: meta.by.clone(),
            visibility: self.visibility,
            text: self.text.clone(),
        };
        appointment.notes.insert(self.note.clone(), note);
    }
}
