//! From files to requests and flagged items.

mod chunk;
mod columns;
mod filling;
mod flags;
mod json;
mod lines;
mod reader;
mod record;
mod row_problem;
mod sniff;
mod source;
mod table;
mod zstandard;

pub(crate) use chunk::Chunk;
pub(crate) use columns::{Field, FileKind, Mapping, check_all_used};
pub(crate) use flags::FlagFile;
pub(crate) use reader::{Columns, Reader};
pub(crate) use record::{Appointment, Record};
pub(crate) use row_problem::RowProblem;
pub(crate) use source::Source;
