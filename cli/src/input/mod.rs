//! Reads files as rows; the library parses the rows.

mod flags;
mod reader;
mod source;
mod zstandard;

pub(crate) use flags::FlagFile;
pub(crate) use reader::Reader;
pub(crate) use source::Source;
