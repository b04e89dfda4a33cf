//! Finds out how a text file is written from its first line.

use std::{
    io::{BufRead, Cursor, Read},
    path::Path,
};

use super::source::peek;
use crate::problem::Problem;

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Fields separated by this character, with a header.
    Table(u8),
    /// One JSON object a line.
    Lines,
}

/// How much of a file is looked at to find its layout.
const HEAD: usize = 64 * 1024;

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Tells how a file is written, and gives it back from its start on, without byte order mark.
///
/// # Errors
/// [`Problem`] when the file is empty, UTF-16, a JSON array, or cannot be read.
pub(super) fn sniff(
    path: &Path,
    mut text: Box<dyn BufRead + Send>,
) -> Result<(Layout, Box<dyn BufRead + Send>), Problem> {
    let is_enough = |head: &[u8]| head.len() > 4 && content(head).contains(&b'\n');
    let mut head = peek(&mut text, HEAD, is_enough)
        .map_err(|error| Problem::Read { path: path.to_owned(), error })?;
    if is_wide(&head) {
        return Err(Problem::WideText(path.to_owned()));
    }
    if head.starts_with(BYTE_ORDER_MARK) {
        head.drain(..BYTE_ORDER_MARK.len());
    }
    let layout = match content(&head) {
        [] => return Err(Problem::Empty(path.to_owned())),
        [b'{', ..] => Layout::Lines,
        [b'[', ..] => return Err(Problem::JsonArray(path.to_owned())),
        _ if has_json_name(path) => Layout::Lines,
        line => Layout::Table(separator(line)),
    };
    Ok((layout, Box::new(Cursor::new(head).chain(text))))
}

fn content(head: &[u8]) -> &[u8] {
    let head = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    head.trim_ascii_start()
}

/// UTF-16 and UTF-32 give themselves away by their byte order mark or by zero bytes at the start.
fn is_wide(head: &[u8]) -> bool {
    matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..])
}

fn has_json_name(path: &Path) -> bool {
    let name = path.to_string_lossy().to_ascii_lowercase();
    let name = name.trim_end_matches(".gz").trim_end_matches(".zst");
    name.ends_with(".jsonl") || name.ends_with(".ndjson") || name.ends_with(".json")
}

/// The separator that stands most often in the header, outside quotes.
fn separator(head: &[u8]) -> u8 {
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut in_quotes = false;
    for &byte in head {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' | b'\r' if !in_quotes => break,
            _ if in_quotes => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += u32::from(*separator == byte);
                }
            }
        }
    }
    // The first of the most frequent: the order above is the order of preference.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_found_in_the_header_alone() {
        assert_eq!(separator(b"id,name\n1;2;3;4"), b',');
        assert_eq!(separator(b"id;naam;\"a,b,c,d\"\n"), b';');
        assert_eq!(separator(b"id\tname\r\n"), b'\t');
        assert_eq!(separator(b"name\n"), b',');
    }

    #[test]
    fn wide_text_is_told_by_its_first_bytes() {
        assert!(is_wide(b"\xff\xfei\0"));
        assert!(is_wide(b"i\0d\0"));
        assert!(!is_wide(b"id,name"));
    }
}
