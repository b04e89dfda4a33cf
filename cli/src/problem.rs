//! What can go wrong, and how a run ends (requirements 4.13).

use std::{io, path::PathBuf};

use crate::input::{Field, RowProblem};

/// How a run that did its work ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Success {
    /// Exit code 0.
    Done,
    /// Something was found and the caller asked to be told: exit code 1.
    Found,
}

/// Why a run could not do its work: exit code 2. No text holds personal data (P1).
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    /// A file cannot be opened or read.
    #[error("cannot read {}: {error}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The output cannot be written.
    #[error("cannot write the output: {0}")]
    Write(#[from] io::Error),
    /// The output would overwrite what is being read.
    #[error("the output file is also an input file")]
    OutputIsInput,
    /// Two inputs want the standard input.
    #[error("only one file can be read from the standard input (-)")]
    StandardInputTwice,
    /// The text is UTF-16 or UTF-32.
    #[error("{} is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8", .0.display())]
    WideText(PathBuf),
    /// The file holds one JSON array.
    #[error("{} is a JSON array; write one object a line instead (JSON Lines)", .0.display())]
    JsonArray(PathBuf),
    /// There is nothing in the file, not even a header.
    #[error("{} is empty", .0.display())]
    Empty(PathBuf),
    /// The header has a problem of its own.
    #[error("{}, header: {problem}", .path.display())]
    Header {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: RowProblem,
    },
    /// No column holds a name, an e-mail address, an address or a phone number.
    #[error(
        "{}: no column is known to hold a name, e-mail address, address or phone number; \
         name one with --map FIELD=COLUMN",
        .0.display()
    )]
    NoKnownColumn(PathBuf),
    /// A column of `--map` is in none of the files.
    #[error("--map {field}={column}: no file has such a column")]
    NoSuchColumn {
        /// The field.
        field: Field,
        /// The column that is not there.
        column: String,
    },
    /// The policy file cannot be understood.
    #[error("policy {}: {text}", .path.display())]
    Policy {
        /// The file.
        path: PathBuf,
        /// Why not; it names the key.
        text: String,
    },
    /// A row is bad and `--strict` was given, or what follows it cannot be read.
    #[error("{file}, line {line}: {problem}")]
    Row {
        /// `flags` or `appointments`.
        file: &'static str,
        /// Where the row starts.
        line: u64,
        /// What is wrong.
        problem: RowProblem,
    },
    /// The appointment asked for is not in the file.
    #[error("no row of the appointments has the id that was asked for")]
    NoSuchAppointment,
    /// The index file cannot be used.
    #[error("index {}: {text}", .path.display())]
    Index {
        /// The file.
        path: PathBuf,
        /// Why not.
        text: String,
    },
    /// A part of the program ended before its time.
    #[error("a worker ended before its time; the output is not complete")]
    Unfinished,
}

impl Problem {
    /// Whether the reader of our output went away.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
