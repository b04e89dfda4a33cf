//! Indexes and caches of the desk over more than one area.

pub(super) mod flag_index;
mod record_values;

pub(super) use flag_index::FlagIndex;
pub(super) use record_values::RecordValues;
