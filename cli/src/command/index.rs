//! `index`: saves the index of flags, and describes a saved one.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::{list::List, paths::check_paths};
use crate::{
    arguments::{FlagSource, Index, IndexCommand, Reading},
    output::print_line,
    problem::{Problem, Success},
};

/// Builds an index or describes one.
///
/// # Errors
/// [`Problem`] if a file cannot be used or written.
pub(crate) fn run(arguments: &Index) -> Result<Success, Problem> {
    match &arguments.command {
        IndexCommand::Build { flags, out, reading } => build(flags, out, reading),
        IndexCommand::Info { file } => info(file),
    }
}

fn build(flags: &Path, out: &Path, reading: &Reading) -> Result<Success, Problem> {
    check_paths(&[flags], Some(out))?;
    let source = FlagSource { flags: Some(flags.to_owned()), index: None };
    let list = List::load(&source, reading)?;
    let bytes = list.screener.to_bytes();
    fs::write(out, &bytes)?;
    if !reading.quiet {
        print_line(&format!("{} saved in {} bytes", list.size, bytes.len()));
    }
    Ok(Success::Done)
}

fn info(file: &Path) -> Result<Success, Problem> {
    let source = FlagSource { flags: None, index: Some(file.to_owned()) };
    let screener = List::load(&source, &Reading::default())?.screener;
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "flags   {:>12}", screener.flags())?;
    writeln!(stdout, "items   {:>12}", screener.items())?;
    for (part, bytes) in screener.sizes() {
        writeln!(stdout, "{bytes:>20} bytes  {part}")?;
    }
    let policy = toml::to_string(screener.policy()).map_err(io::Error::other)?;
    writeln!(stdout, "\npolicy\n{policy}")?;
    Ok(Success::Done)
}
