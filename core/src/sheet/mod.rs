//! Rows of files and tables, understood: which column holds what, and whom a row names.
//!
//! Nothing here opens a file. A host hands over bytes ([`read`], or a [`Splitter`] piece by piece)
//! or the cells of its own columns ([`Columns::record`]), and every host understands them alike.

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
