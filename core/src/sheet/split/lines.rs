//! Splits JSON Lines into lines of limited size (C1, C6).

use memchr::memchr;

use super::Chunk;
use crate::sheet::{ROW_LIMIT, RowError};

/// Splits text into lines; each line is a row with one cell.
#[derive(Default)]
pub(super) struct Lines {
    /// The current line so far.
    partial: Vec<u8>,
    is_too_long: bool,
    /// Number of complete lines.
    line_count: u64,
}

impl Lines {
    /// Splits a piece of text up to its end or until `most` lines are complete; returns the number
    /// of bytes used.
    pub(super) fn split(&mut self, text: &[u8], chunk: &mut Chunk, most: usize) -> usize {
        let mut rest = text;
        for _ in 0..most {
            let end = memchr(b'\n', rest);
            let Some((line, [_, after @ ..])) = end.and_then(|end| rest.split_at_checked(end))
            else {
                self.take(rest);
                return text.len();
            };
            self.take(line);
            self.end_line(chunk);
            rest = after;
        }
        text.len() - rest.len()
    }

    /// Adds bytes to the current line, unless it becomes too long.
    fn take(&mut self, more: &[u8]) {
        if self.is_too_long || self.partial.len() + more.len() > ROW_LIMIT {
            self.is_too_long = true;
            self.partial.clear();
        } else {
            self.partial.extend_from_slice(more);
        }
    }

    /// Adds the current line to the chunk as a row, unless it is blank.
    pub(super) fn end_line(&mut self, chunk: &mut Chunk) {
        self.line_count += 1;
        let text = self.partial.trim_ascii();
        if std::mem::take(&mut self.is_too_long) {
            chunk.problems.push((self.line_count, RowError::RowTooLong));
        } else if !text.is_empty() {
            chunk.push(self.line_count, text, &[text.len()]);
        }
        self.partial.clear();
    }
}
