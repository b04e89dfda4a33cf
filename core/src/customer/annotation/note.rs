//! `customer.add_note`: what only the office may read (S1-32, S1-33, S1-34).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Context, CustomerId, Decide, EntryId, EventMeta, FieldProblems, Private,
        Remark,
    },
    customer::{Customer, Decided, Reason},
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

impl Decide<Customer> for AddNote {
    fn check(&self, _: &Context<'_, Customer>, fields: &mut FieldProblems) {
        fields.check("text", Remark::parse(self.text.reveal()));
    }

    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let text = Remark::parse(self.text.reveal()).ok();
        let known = held.notes.get(&self.note).map(|note| &note.text);
        match (text, known) {
            (Some(text), None) => Ok(vec![NoteAdded { note: self.note.clone(), text }.into()]),
            (text, known) if text.as_ref() == known => Ok(Vec::new()),
            _ => Err(Reason::EntryExists { entry: self.note.clone() }),
        }
    }
}

impl Apply<Customer> for NoteAdded {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Customer) {
        let (at, by) = (happened.at, happened.by.clone());
        held.notes.insert(self.note.clone(), OfficeNote { at, by, text: self.text.clone() });
    }
}
