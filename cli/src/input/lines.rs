//! Splits JSON Lines into lines of bounded size (C1, C6).

use std::io::{self, BufRead};

use memchr::memchr;

use super::{Chunk, RowProblem, row_problem::ROW_LIMIT};

/// Reads lines; each is a row of one cell.
pub(super) struct Lines {
    source: Box<dyn BufRead + Send>,
    /// The start of a line whose end has not been read yet.
    begun: Vec<u8>,
    is_too_long: bool,
    line: u64,
}

impl Lines {
    /// Reads lines from the start of a source.
    pub(super) fn new(source: Box<dyn BufRead + Send>) -> Self {
        Self { source, begun: Vec::new(), is_too_long: false, line: 1 }
    }

    /// Reads on until the chunk has something in it; false at the end of the file.
    pub(super) fn read(&mut self, chunk: &mut Chunk) -> io::Result<bool> {
        while chunk.is_empty() {
            let input = match self.source.fill_buf() {
                Ok(input) => input,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let length = input.len();
            if length == 0 {
                end_line(&mut self.begun, &mut self.is_too_long, self.line, chunk);
                return Ok(false);
            }
            let mut rest = input;
            while let Some(end) = memchr(b'\n', rest) {
                take(&mut self.begun, &mut self.is_too_long, &rest[..end]);
                end_line(&mut self.begun, &mut self.is_too_long, self.line, chunk);
                self.line += 1;
                rest = &rest[end + 1..];
            }
            take(&mut self.begun, &mut self.is_too_long, rest);
            self.source.consume(length);
        }
        Ok(true)
    }
}

/// Adds to a line, unless it grows beyond the limit.
fn take(begun: &mut Vec<u8>, is_too_long: &mut bool, more: &[u8]) {
    if *is_too_long || begun.len() + more.len() > ROW_LIMIT {
        *is_too_long = true;
        begun.clear();
    } else {
        begun.extend_from_slice(more);
    }
}

/// Hands over a line; a blank one is no row.
fn end_line(begun: &mut Vec<u8>, is_too_long: &mut bool, line: u64, chunk: &mut Chunk) {
    let text = begun.trim_ascii();
    if std::mem::take(is_too_long) {
        chunk.problems.push((line, RowProblem::RowTooLong));
    } else if !text.is_empty() {
        chunk.push(line, text, &[text.len()]);
    }
    begun.clear();
}
