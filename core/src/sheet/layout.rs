//! Detects the layout of a text from its first line.

use super::SheetError;

/// The layout of a text: how its rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Cells separated by this byte, with a header.
    Table(u8),
    /// One JSON object per line (JSON Lines).
    Lines,
}

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

impl Layout {
    /// Detects the layout from the start of a text and the name of its file, which may be empty.
    ///
    /// # Errors
    /// [`SheetError`] if the text is empty, UTF-16, UTF-32 or a JSON array.
    pub fn of(head: &[u8], file_name: &str) -> Result<Self, SheetError> {
        if is_wide(head) {
            return Err(SheetError::WideText);
        }
        match content(head) {
            [] => Err(SheetError::Empty),
            [b'{', ..] => Ok(Self::Lines),
            [b'[', ..] => Err(SheetError::JsonArray),
            _ if has_json_name(file_name) => Ok(Self::Lines),
            line => Ok(Self::Table(separator(line))),
        }
    }

    /// Whether this start of a text is long enough to detect its layout.
    pub fn is_told_by(head: &[u8]) -> bool {
        head.len() > 4 && content(head).contains(&b'\n')
    }

    /// The text without its byte order mark.
    pub fn without_mark(text: &[u8]) -> &[u8] {
        text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
    }
}

fn content(head: &[u8]) -> &[u8] {
    Layout::without_mark(head).trim_ascii_start()
}

/// Whether a text is UTF-16 or UTF-32: by its byte order mark, or by zero bytes at the start.
fn is_wide(head: &[u8]) -> bool {
    matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..])
}

fn has_json_name(file_name: &str) -> bool {
    let name = file_name.to_ascii_lowercase();
    let name = name.trim_end_matches(".gz").trim_end_matches(".zst");
    name.ends_with(".jsonl") || name.ends_with(".ndjson") || name.ends_with(".json")
}

/// The most frequent separator in the header, outside quotes.
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
    // Among equally frequent separators, the first in the order above is preferred.
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
    fn wide_text_is_detected_by_its_first_bytes() {
        assert!(is_wide(b"\xff\xfei\0"));
        assert!(is_wide(b"i\0d\0"));
        assert!(!is_wide(b"id,name"));
    }
}
