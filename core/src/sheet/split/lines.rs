//! Splits JSON Lines into lines of bounded size (C1, C6).

use memchr::memchr;

use super::Chunk;
use crate::sheet::{ROW_LIMIT, RowError};

/// Splits text into lines; each is a row of one cell.
#[derive(Default)]
pub(super) struct Lines {
    /// The start of a line whose end has not been seen yet.
    begun: Vec<u8>,
    is_too_long: bool,
    /// Lines that have ended.
    ended: u64,
}

impl Lines {
    /// Takes in a piece of text up to its end or until so many lines have ended.
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

    /// Adds to a line, unless it grows beyond the limit.
    fn take(&mut self, more: &[u8]) {
        if self.is_too_long || self.begun.len() + more.len() > ROW_LIMIT {
            self.is_too_long = true;
            self.begun.clear();
        } else {
            self.begun.extend_from_slice(more);
        }
    }

    /// Hands over a line; a blank one is no row.
    pub(super) fn end_line(&mut self, chunk: &mut Chunk) {
        self.ended += 1;
        let text = self.begun.trim_ascii();
        if std::mem::take(&mut self.is_too_long) {
            chunk.problems.push((self.ended, RowError::RowTooLong));
        } else if !text.is_empty() {
            chunk.push(self.ended, text, &[text.len()]);
        }
        self.begun.clear();
    }
}
