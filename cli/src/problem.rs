//! Errors and exit codes of a run.

use std::{
    io,
    path::{Path, PathBuf},
};

use frontdesk::sheet::{Mapping, RowError, SheetError};

/// Result of a run without an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Success {
    /// The run is done: exit code 0.
    Done,
    /// Something was found, and `--fail-on-found` was given: exit code 1.
    Found,
}

/// An error of a run: exit code 2. No text has personal data (P1).
#[derive(Debug, thiserror::Error)]
pub(crate) enum Problem {
    /// A file cannot be opened or read.
    #[error("cannot read {}: {error}", .path.display())]
    Read {
        /// Path of the file.
        path: PathBuf,
        /// Error of the system.
        error: io::Error,
    },
    /// The output cannot be written.
    #[error("cannot write the output: {0}")]
    Write(#[from] io::Error),
    /// The output would overwrite an input.
    #[error("the output file is also an input file")]
    OutputIsInput,
    /// Two inputs are the standard input.
    #[error("only one file can be read from the standard input (-)")]
    StandardInputTwice,
    /// A file as a whole cannot be used.
    #[error("{}", sheet_problem(.path, .problem))]
    Sheet {
        /// Path of the file.
        path: PathBuf,
        /// The reason.
        problem: SheetError,
    },
    /// A column of `--map` is in none of the files.
    #[error("--map {}={}: no file has such a column", .0.field, .0.column)]
    NoSuchColumn(Mapping),
    /// The policy file cannot be parsed.
    #[error("policy {}: {text}", .path.display())]
    Policy {
        /// Path of the file.
        path: PathBuf,
        /// The reason, with the key in the policy.
        text: String,
    },
    /// A row is bad with `--strict`, or the rows after it cannot be read.
    #[error("{file}, line {line}: {problem}")]
    Row {
        /// Kind of the file: `flags` or `appointments`.
        file: &'static str,
        /// Line on which the row starts.
        line: u64,
        /// The reason.
        problem: RowError,
    },
    /// The appointment to explain is not in the file.
    #[error("no row of the appointments has the id that was asked for")]
    NoSuchAppointment,
    /// The index file cannot be used.
    #[error("index {}: {text}", .path.display())]
    Index {
        /// Path of the file.
        path: PathBuf,
        /// The reason.
        text: String,
    },
    /// A thread of the program panicked.
    #[error("a worker ended before its time; the output is not complete")]
    Unfinished,
}

impl Problem {
    /// Whether the reader of the output closed it.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// The problem of a file, with the option that may solve it.
fn sheet_problem(path: &Path, problem: &SheetError) -> String {
    let path = path.display();
    match problem {
        SheetError::NoKnownColumn => {
            format!("{path}: {problem}; name one with --map FIELD=COLUMN")
        }
        _ => format!("{path}: {problem}"),
    }
}
