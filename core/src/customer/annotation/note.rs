//! `customer.add_note`: what only the office may read (S1-32, S1-33, S1-34).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldProblems, Private,
        Remark,
    },
    customer::{Customer, Decided},
};

/// Writes a note for the office; no customer or technician ever sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    /// The customer.
    pub customer: CustomerId,
    /// Names the note.
    pub note: EntryId,
    /// What it says.
    pub text: Private<String>,
}

/// There is a note more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteAdded {
    /// Names the note.
    pub note: EntryId,
    /// What it says.
    pub text: Remark,
}

/// A note for the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfficeNote {
    /// When it was written.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// What it says.
    pub text: Remark,
}

impl Command<Customer> for AddNote {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldProblems) -> Option<Remark> {
        errors.check("text", Remark::parse(self.text.reveal()))
    }

    fn decide(&self, text: Remark, _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let note = self.note.clone();
        let known = customer.notes.get(&note).map(|note| &note.text);
        added(known, &text, &self.note, NoteAdded { note, text: text.clone() })
    }
}

impl Apply<Customer> for NoteAdded {
    fn apply(&self, meta: &EventMeta<'_>, customer: &mut Customer) {
        let (at, by) = (meta.at, meta.by.clone());
        customer.notes.insert(self.note.clone(), OfficeNote { at, by, text: self.text.clone() });
    }
}
