//! Rows of files and tables, understood: which column holds what, and whom a row names.
//!
//! Nothing here opens a file. A host hands over bytes ([`read`], or a [`Splitter`] piece by piece)
//! or the cells of its own columns ([`Columns::record`]), and every host understands them alike.

pub mod formula;

mod columns;
mod field;
mod filling;
mod flag_rows;
mod json;
mod layout;
mod names;
mod problem;
mod read;
mod record;
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
pub use record::{Appointment, Record};
pub use row_problem::{COLUMN_LIMIT, FIELD_LIMIT, ROW_LIMIT, RowError};
pub use split::{Chunk, RawRow, Splitter};
