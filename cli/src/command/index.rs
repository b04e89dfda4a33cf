//! `index`: saves flags ready for screening, and looks into what was saved.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

use super::list::List;
use crate::{
    arguments::{FlagSource, Index, IndexCommand, Reading},
    output::say,
    problem::{Problem, Success},
    screener,
};

/// Builds an index or tells of one.
///
/// # Errors
/// [`Problem`] when a file cannot be used or written.
pub(crate) fn run(arguments: &Index) -> Result<Success, Problem> {
    match &arguments.command {
        IndexCommand::Build {
            flags,
            out,
            reading,
        } => build(flags, out, reading),
        IndexCommand::Info { file } => info(file),
    }
}

fn build(flags: &Path, out: &Path, reading: &Reading) -> Result<Success, Problem> {
    let source = FlagSource {
        flags: Some(flags.to_owned()),
        index: None,
    };
    let list = List::load(&source, reading)?;
    let bytes = screener::save(&list.screener, out)?;
    fs::write(out, &bytes)?;
    if !reading.quiet {
        say(&format!("{} saved in {} bytes", list.size, bytes.len()));
    }
    Ok(Success::Done)
}

fn info(file: &Path) -> Result<Success, Problem> {
    let source = FlagSource {
        flags: None,
        index: Some(file.to_owned()),
    };
    let list = List::load(&source, &Reading::default())?;
    let mut stdout = io::stdout().lock();
    for (name, value) in screener::facts(&list.screener) {
        writeln!(stdout, "{name:<20} {value}")?;
    }
    Ok(Success::Done)
}
