//! Formats answers as text.

mod csv;
mod jsonl;
mod layout;
mod shown;
mod sink;
mod table;
mod visible;

use std::io::Write;

pub(crate) use csv::{HEADER, write_csv};
pub(crate) use jsonl::{write_escaped, write_jsonl};
pub(crate) use shown::{ShownFlag, mark};
pub(crate) use sink::Sink;
pub(crate) use table::Table;
pub(crate) use visible::visible;

/// Prints a line to the standard error; errors are ignored, because it may be closed.
pub(crate) fn print_line(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", visible(line));
}
