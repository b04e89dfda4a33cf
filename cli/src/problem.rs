//! What can go wrong, and how a run ends.

use std::{
    io,
    path::{Path, PathBuf},
};

use frontdesk::sheet::{Mapping, RowError, SheetError};

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
    /// A file as a whole cannot be understood.
    #[error("{}", misunderstood(.path, .problem))]
    Sheet {
        /// The file.
        path: PathBuf,
        /// Why not.
        problem: SheetError,
    },
    /// A column of `--map` is in none of the files.
    #[error("--map {}={}: no file has such a column", .0.field, .0.column)]
    NoSuchColumn(Mapping),
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
        problem: RowError,
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

/// The problem of a file, with what can be done about it here.
fn misunderstood(path: &Path, problem: &SheetError) -> String {
    let path = path.display();
    match problem {
        SheetError::NoKnownColumn => {
            format!("{path}: {problem}; name one with --map FIELD=COLUMN")
        }
        _ => format!("{path}: {problem}"),
    }
}
