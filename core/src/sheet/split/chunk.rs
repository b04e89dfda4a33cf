//! A run of rows as they stood in the text, not yet understood.

use crate::sheet::RowError;

/// Rows back to back in one buffer, so that a chunk is filled, sent and used again without an
/// allocation a row.
#[derive(Default)]
pub struct Chunk {
    bytes: Vec<u8>,
    /// Where each cell ends, counted from the start of its row.
    ends: Vec<usize>,
    rows: Vec<Extent>,
    /// Rows that could not even be split into cells.
    pub problems: Vec<(u64, RowError)>,
}

#[derive(Clone, Copy)]
struct Extent {
    line: u64,
    bytes_end: usize,
    ends_end: usize,
}

/// One row of a chunk.
#[derive(Clone, Copy)]
pub struct RawRow<'a> {
    /// The line on which it starts, counted from 1.
    pub line: u64,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl Chunk {
    /// Forgets all rows but keeps the memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.rows.clear();
        self.problems.clear();
    }

    /// Whether there is nothing in it to be told of.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.problems.is_empty()
    }

    /// Takes in a row; `ends` are counted from the start of the row.
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
