//! A run of rows as they stood in the file, not yet understood.

use super::RowProblem;

/// Rows back to back in one buffer, so that a chunk is filled, sent and used again without an
/// allocation a row.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    bytes: Vec<u8>,
    /// Where each cell ends, counted from the start of its row.
    ends: Vec<usize>,
    rows: Vec<Extent>,
    /// Rows that could not even be split into cells.
    pub(crate) problems: Vec<(u64, RowProblem)>,
}

#[derive(Debug, Clone, Copy)]
struct Extent {
    line: u64,
    bytes_end: usize,
    ends_end: usize,
}

/// One row of a chunk.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawRow<'a> {
    /// The line on which it starts, counted from 1.
    pub(crate) line: u64,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl Chunk {
    /// Forgets all rows but keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
        self.rows.clear();
        self.problems.clear();
    }

    /// Whether there is nothing in it to be told of.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.problems.is_empty()
    }

    /// Takes in a row; `ends` are counted from the start of the row.
    pub(crate) fn push(&mut self, line: u64, bytes: &[u8], ends: &[usize]) {
        self.bytes.extend_from_slice(bytes);
        self.ends.extend_from_slice(ends);
        self.rows.push(Extent { line, bytes_end: self.bytes.len(), ends_end: self.ends.len() });
    }

    /// The rows in the order of the file.
    pub(crate) fn rows(&self) -> impl Iterator<Item = RawRow<'_>> {
        let mut bytes_start = 0;
        let mut ends_start = 0;
        self.rows.iter().map(move |row| {
            let raw = RawRow {
                line: row.line,
                bytes: &self.bytes[bytes_start..row.bytes_end],
                ends: &self.ends[ends_start..row.ends_end],
            };
            bytes_start = row.bytes_end;
            ends_start = row.ends_end;
            raw
        })
    }
}

impl<'a> RawRow<'a> {
    /// The cells of the row.
    pub(crate) fn cells(self) -> impl ExactSizeIterator<Item = &'a [u8]> {
        let mut start = 0;
        self.ends.iter().map(move |&end| {
            let cell = &self.bytes[start..end];
            start = end;
            cell
        })
    }

    /// All its bytes.
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.bytes
    }
}
