//! Splits CSV and its like into rows of bounded size (C1, C6).

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::memchr_iter;

use super::Chunk;
use crate::sheet::{COLUMN_LIMIT, ROW_LIMIT, RowError};

/// Splits pieces of input into rows, the header among them.
pub(super) struct Table {
    grammar: Reader,
    bytes: Box<[u8]>,
    ends: Box<[usize]>,
    line: u64,
    row: Row,
}

/// How far the present row has been read.
#[derive(Default)]
struct Row {
    /// The line on which it starts; none before its first byte.
    start: Option<u64>,
    bytes: usize,
    ends: usize,
    quotes: usize,
    problem: Option<RowError>,
}

impl Table {
    /// Splits rows whose fields are separated by a character.
    pub(super) fn new(separator: u8) -> Self {
        let mut grammar = ReaderBuilder::new().delimiter(separator).build();
        // The reader drops a byte order mark at its first call, if it is whole there. The text has
        // none; a mark behind blank lines is data, whole or in pieces.
        grammar.read_record(b"\n", &mut [0], &mut [0]);
        Self {
            grammar,
            bytes: vec![0; ROW_LIMIT].into(),
            ends: vec![0; COLUMN_LIMIT].into(),
            line: 1,
            row: Row::default(),
        }
    }

    /// Takes in a piece of input up to its end or until so many rows are complete; answers how
    /// much was used.
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

    /// Skips line ends before a row, so that the row knows its own line.
    fn skip_blank_lines<'a>(&mut self, input: &'a [u8]) -> &'a [u8] {
        let blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (blank, rest) = input.split_at_checked(blank).unwrap_or_default();
        self.count_lines(blank);
        rest
    }

    /// Reads on in the present row; answers what is left and whether the row is complete.
    fn step<'a>(&mut self, input: &'a [u8], chunk: &mut Chunk) -> (&'a [u8], bool) {
        let row = &mut self.row;
        row.start.get_or_insert(self.line);
        let (result, read, bytes, ends) = self.grammar.read_record(
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

    /// Hands over a complete row.
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

    /// Completes a last row without line end; one with an open quote has swallowed what follows.
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
    /// Forgets what was read of the row; the rest of it is read and forgotten, too.
    fn discard(&mut self, problem: RowError) {
        self.problem.get_or_insert(problem);
        self.bytes = 0;
        self.ends = 0;
    }
}
