//! `completions`: prints the completion script of a shell.

use std::io::{self, Write};

use clap::CommandFactory;

use crate::{
    arguments::{Arguments, Completions},
    problem::{Problem, Success},
};

/// Prints the completion script of a shell.
///
/// # Errors
/// [`Problem::Write`] if the output cannot be written.
pub(crate) fn run(arguments: &Completions) -> Result<Success, Problem> {
    // Into memory first, because the generator panics if it cannot write (B7).
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "frontdesk", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Success::Done)
}
