//! `completions`: prints the completions of a shell.

use std::io::{self, Write};

use clap::CommandFactory;

use crate::{
    arguments::{Arguments, Completions},
    problem::{Problem, Success},
};

/// Writes the script for one shell.
///
/// # Errors
/// [`Problem::Write`].
pub(crate) fn run(arguments: &Completions) -> Result<Success, Problem> {
    // The generator panics when it cannot write; memory always takes it (B7).
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "frontdesk", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Success::Done)
}
