//! A buffer of split rows that are not parsed yet.

use crate::sheet::RowError;

/// Rows split into cells, stored in one buffer: a chunk can be filled, sent and reused without an
/// allocation for each row.
#[derive(Default)]
pub struct Chunk {
    bytes: Vec<u8>,
    /// End of each cell, as an offset in bytes from the start of its row.
    ends: Vec<usize>,
    rows: Vec<Extent>,
    /// Errors of rows that could not be split into cells, with their line numbers.
    pub problems: Vec<(u64, RowError)>,
}

#[derive(Clone, Copy)]
struct Extent {
    line: u64,
    bytes_end: usize,
    ends_end: usize,
}

/// One row of a chunk, split into cells.
#[derive(Clone, Copy)]
pub struct RawRow<'a> {
    /// Number of the line on which the row starts, from 1.
    pub line: u64,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl Chunk {
    /// Removes all rows and errors, but keeps the allocated memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.rows.clear();
        self.problems.clear();
    }

    /// Whether the chunk has neither rows nor errors.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.problems.is_empty()
    }

    /// Adds a row; `ends` are offsets from the start of the row.
    pub(super) fn push(&mut self, line: u64, bytes: &[u8], ends: &[usize]) {
        self.bytes.extend_from_slice(bytes);
        self.ends.extend_from_slice(ends);
        self.rows.push(Extent { line, bytes_end: self.bytes.len(), ends_end: self.ends.len() });
    }

    /// The rows in the order of the text.
    pub fn rows(&self) -> impl Iterator<Item = RawRow<'_>> {
        let mut bytes_start = 0;
        let mut ends_start = 0;
        self.rows.iter().map(move |row| {
            let bytes = self.bytes.get(bytes_start..row.bytes_end).unwrap_or_default();
            let ends = self.ends.get(ends_start..row.ends_end).unwrap_or_default();
            bytes_start = row.bytes_end;
            ends_start = row.ends_end;
            RawRow { line: row.line, bytes, ends }
        })
    }
}

impl<'a> RawRow<'a> {
    /// The cells of the row.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'a [u8]> {
        let mut start = 0;
        self.ends.iter().map(move |&end| {
            let cell = self.bytes.get(start..end).unwrap_or_default();
            start = end;
            cell
        })
    }
}
