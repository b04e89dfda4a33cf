//! Splits CSV and its like into rows of bounded size (C1, C6).

use std::io::{self, BufRead};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::memchr_iter;

use super::{
    Chunk, RowProblem,
    row_problem::{COLUMN_LIMIT, ROW_LIMIT},
};

/// Reads the rows of a table, the header among them.
pub(super) struct TableRows {
    source: Box<dyn BufRead + Send>,
    splitter: Splitter,
}

impl TableRows {
    /// Reads rows whose fields are separated by a character.
    pub(super) fn new(source: Box<dyn BufRead + Send>, separator: u8) -> Self {
        Self { source, splitter: Splitter::new(separator) }
    }

    /// Reads on until the chunk has something in it; false at the end of the file.
    ///
    /// A chunk is what one piece of the input completes, but at most `most` rows.
    pub(super) fn read(&mut self, chunk: &mut Chunk, most: usize) -> io::Result<bool> {
        while chunk.is_empty() {
            let input = match self.source.fill_buf() {
                Ok(input) => input,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if input.is_empty() {
                self.splitter.end(chunk);
                return Ok(false);
            }
            let used = self.splitter.split(input, chunk, most);
            self.source.consume(used);
        }
        Ok(true)
    }
}

/// Splits pieces of input into rows.
struct Splitter {
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
    problem: Option<RowProblem>,
}

impl Splitter {
    fn new(separator: u8) -> Self {
        Self {
            grammar: ReaderBuilder::new().delimiter(separator).build(),
            bytes: vec![0; ROW_LIMIT].into(),
            ends: vec![0; COLUMN_LIMIT].into(),
            line: 1,
            row: Row::default(),
        }
    }

    /// Takes in a piece of input up to its end or until so many rows are complete; answers how
    /// much was used.
    fn split(&mut self, input: &[u8], chunk: &mut Chunk, most: usize) -> usize {
        let mut used = 0;
        let mut rows = 0;
        while used < input.len() && rows < most {
            if self.row.start.is_none() {
                used += self.skip_blank_lines(&input[used..]);
            }
            if used < input.len() {
                let (read, is_complete) = self.step(&input[used..], chunk);
                used += read;
                rows += usize::from(is_complete);
            }
        }
        used
    }

    /// Skips line ends before a row, so that the row knows its own line.
    fn skip_blank_lines(&mut self, input: &[u8]) -> usize {
        let blank = input.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.count_lines(&input[..blank]);
        blank
    }

    /// Reads on in the present row; answers how much was used and whether the row is complete.
    fn step(&mut self, input: &[u8], chunk: &mut Chunk) -> (usize, bool) {
        let row = &mut self.row;
        row.start.get_or_insert(self.line);
        let (result, read, bytes, ends) = self.grammar.read_record(
            input,
            &mut self.bytes[row.bytes..],
            &mut self.ends[row.ends..],
        );
        row.quotes += memchr_iter(b'"', &input[..read]).count();
        row.bytes += bytes;
        row.ends += ends;
        match result {
            ReadRecordResult::OutputFull => row.discard(RowProblem::RowTooLong),
            ReadRecordResult::OutputEndsFull => row.discard(RowProblem::TooManyColumns),
            ReadRecordResult::Record => self.complete(chunk),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        self.count_lines(&input[..read]);
        (read, result == ReadRecordResult::Record)
    }

    /// Hands over a complete row.
    fn complete(&mut self, chunk: &mut Chunk) {
        let row = std::mem::take(&mut self.row);
        let line = row.start.unwrap_or(self.line);
        match row.problem {
            Some(problem) => chunk.problems.push((line, problem)),
            None => chunk.push(line, &self.bytes[..row.bytes], &self.ends[..row.ends]),
        }
    }

    /// Completes a last row without line end; one with an open quote has swallowed what follows.
    fn end(&mut self, chunk: &mut Chunk) {
        let Some(start) = self.row.start else {
            return;
        };
        if self.row.quotes % 2 == 1 && self.line > start {
            chunk.problems.push((start, RowProblem::UnclosedQuote));
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
    fn discard(&mut self, problem: RowProblem) {
        self.problem.get_or_insert(problem);
        self.bytes = 0;
        self.ends = 0;
    }
}
