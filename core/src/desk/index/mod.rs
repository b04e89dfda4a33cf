//! Indexes and caches of the desk over more than one area.

mod due_index;
pub(super) mod flag_index;
mod line_index;
mod open_index;
mod person_index;
mod record_values;
mod span;

pub(super) use due_index::DueIndex;
pub(super) use flag_index::FlagIndex;
pub(super) use line_index::{Group, LineIndex, Listed, Place, Slot};
pub(super) use open_index::OpenIndex;
pub(super) use person_index::{PersonIndex, booker_keys};
pub(super) use record_values::RecordValues;
