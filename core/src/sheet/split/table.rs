//! Splits CSV and similar formats into rows of limited size (C1, C6).

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::memchr_iter;

use super::Chunk;
use crate::sheet::{COLUMN_LIMIT, ROW_LIMIT, RowError};

/// Splits text that comes in pieces into rows, the header included.
pub(super) struct Table {
    reader: Reader,
    bytes: Box<[u8]>,
    ends: Box<[usize]>,
    line: u64,
    row: Row,
}

/// The current row, as far as it is read.
#[derive(Default)]
struct Row {
    /// Number of the line on which the row starts; none before its first byte.
    start: Option<u64>,
    bytes: usize,
    ends: usize,
    quotes: usize,
    problem: Option<RowError>,
}

impl Table {
    /// A splitter for rows whose cells are separated by this byte.
    pub(super) fn new(separator: u8) -> Self {
        let mut reader = ReaderBuilder::new().delimiter(separator).build();
        // The reader drops a byte order mark at its first call. The text has no mark at its start,
        // and a mark after blank lines is data, so an empty line is passed first.
        reader.read_record(b"\n", &mut [0], &mut [0]);
        Self {
            reader,
            bytes: vec![0; ROW_LIMIT].into(),
            ends: vec![0; COLUMN_LIMIT].into(),
            line: 1,
            row: Row::default(),
        }
    }

    /// Splits a piece of text up to its end or until `most` rows are complete; returns the number
    /// of bytes used.
    pub(super) fn split(&mut self, input: &[u8], chunk: &mut Chunk, most: usize) -> usize {
        let mut rest = input;
        let mut rows = 0;
        while !rest.is_empty() && rows < most {
            if self.row.start.is_none() {
                rest = self.skip_blank_lines(rest);
            }
            if !rest.is_empty() {
                let (after, is_complete) = self.step(rest, chunk);
                rest = after;
                rows += usize::from(is_complete);
            }
        }
        input.len() - rest.len()
    }

    /// Skips blank lines before a row, so that the row gets the right line number.
    fn skip_blank_lines<'a>(&mut self, input: &'a [u8]) -> &'a [u8] {
        let blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, rest) = input.split_at_checked(blank).unwrap_or_default();
        self.count_lines(blank);
        rest
    }

    /// Continues the current row; returns the rest of the input and whether the row is complete.
    fn step<'a>(&mut self, input: &'a [u8], chunk: &mut Chunk) -> (&'a [u8], bool) {
        let row = &mut self.row;
        row.start.get_or_insert(self.line);
        let (result, read, bytes, ends) = self.reader.read_record(
            input,
            self.bytes.get_mut(row.bytes..).unwrap_or_default(),
            self.ends.get_mut(row.ends..).unwrap_or_default(),
        );
        let (read, rest) = input.split_at_checked(read).unwrap_or_default();
        row.quotes += memchr_iter(b'"', read).count();
        row.bytes += bytes;
        row.ends += ends;
        match result {
            ReadRecordResult::OutputFull => row.discard(RowError::RowTooLong),
            ReadRecordResult::OutputEndsFull => row.discard(RowError::TooManyColumns),
            ReadRecordResult::Record => self.complete(chunk),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        self.count_lines(read);
        (rest, result == ReadRecordResult::Record)
    }

    /// Adds the complete row, or its error, to the chunk.
    fn complete(&mut self, chunk: &mut Chunk) {
        let row = std::mem::take(&mut self.row);
        let line = row.start.unwrap_or(self.line);
        match row.problem {
            Some(problem) => chunk.problems.push((line, problem)),
            None => {
                let bytes = self.bytes.get(..row.bytes).unwrap_or_default();
                chunk.push(line, bytes, self.ends.get(..row.ends).unwrap_or_default());
            }
        }
    }

    /// Completes a last row that has no line end. A row with an open quote is an error, because it
    /// contains all lines after the quote.
    pub(super) fn end(&mut self, chunk: &mut Chunk) {
        let Some(start) = self.row.start else {
            return;
        };
        if self.row.quotes % 2 == 1 && self.line > start {
            chunk.problems.push((start, RowError::UnclosedQuote));
            self.row = Row::default();
        } else {
            self.step(&[], chunk);
        }
    }

    fn count_lines(&mut self, input: &[u8]) {
        self.line += memchr_iter(b'\n', input).count() as u64;
    }
}

impl Row {
    /// Discards the row because of an error; the rest of the row is discarded, too.
    fn discard(&mut self, problem: RowError) {
        self.problem.get_or_insert(problem);
        self.bytes = 0;
        self.ends = 0;
    }
}
