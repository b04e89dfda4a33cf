//! `customer.add_note`: add an internal note (S1-32, S1-33, S1-34).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::entry::added;
use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors, Private,
        Remark,
    },
    customer::{Customer, Decided},
};

/// Adds an internal note; customers and technicians never see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddNote {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Id of the note, unique within the customer.
    pub note: EntryId,
    /// Text of the note: 1 to 1000 characters.
    pub text: Private<String>,
}

/// A note was added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteAdded {
    /// Id of the note, unique within the customer.
    pub note: EntryId,
    /// Text of the note: 1 to 1000 characters.
    pub text: Remark,
}

/// An internal note of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfficeNote {
    /// Time when the note was added (UTC).
    pub at: DateTime<Utc>,
    /// The actor who added the note.
    pub by: Actor,
    /// Text of the note: 1 to 1000 characters.
    pub text: Remark,
}

impl Command<Customer> for AddNote {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<Remark> {
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
