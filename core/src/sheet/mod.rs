//! Flags and appointments from CSV, JSON Lines and data frames: recognises columns, parses rows.
//!
//! This module opens no files. A host passes bytes ([`read`], or a [`Splitter`] for chunks) or the
//! cells of its own columns ([`Columns::record`]), and the result is the same for every host.

pub mod formula;

mod column_names;
mod columns;
mod field;
mod flag_rows;
mod json;
mod layout;
mod problem;
mod read;
mod row;
mod row_builder;
mod row_problem;
mod split;
#[cfg(test)]
mod tests;

pub use columns::Columns;
pub use field::{Field, Mapping, MappingError, SheetKind};
pub use flag_rows::{FlagRows, FlaggedItem};
pub use layout::Layout;
pub use problem::SheetError;
pub use read::{Sheet, read};
pub use row::{Appointment, SheetRow};
pub use row_problem::{COLUMN_LIMIT, FIELD_LIMIT, ROW_LIMIT, RowError};
pub use split::{Chunk, RawRow, Splitter};
