//! JSON Lines output: one answer on each line, as the library serializes it.

use std::io::{self, Write};

use frontdesk::screening::Screening;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use super::visible::{is_hidden, is_plain};

/// Appends one answer and a line end.
pub(crate) fn write_jsonl(screening: &Screening, out: &mut Vec<u8>) {
    let start = out.len();
    let mut serializer = Serializer::with_formatter(&mut *out, Escaped);
    match screening.serialize(&mut serializer) {
        Ok(()) => out.push(b'\n'),
        // Writing to memory does not fail; if it did, no line is better than half a line.
        Err(_) => out.truncate(start),
    }
}

/// Compact JSON with hidden characters as escapes: the values are the same, and a terminal does not
/// interpret them (B6).
struct Escaped;

impl Formatter for Escaped {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_escaped(fragment, writer)
    }
}

/// Writes JSON text with hidden characters as escapes.
pub(crate) fn write_escaped(json: &str, writer: &mut (impl Write + ?Sized)) -> io::Result<()> {
    if is_plain(json) {
        return writer.write_all(json.as_bytes());
    }
    for letter in json.chars() {
        let mut units = [0; 2];
        if is_hidden(letter) {
            for unit in letter.encode_utf16(&mut units) {
                write!(writer, "\\u{unit:04x}")?;
            }
        } else {
            write!(writer, "{letter}")?;
        }
    }
    Ok(())
}
