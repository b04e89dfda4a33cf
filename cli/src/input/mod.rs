//! From files to rows; what the rows mean is the library's to say.

mod flags;
mod reader;
mod source;
mod zstandard;

pub(crate) use flags::FlagFile;
pub(crate) use reader::Reader;
pub(crate) use source::Source;
