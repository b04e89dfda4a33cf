//! Loads the flags against which requests are screened.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use frontdesk::{
    base::FlagId,
    door,
    screening::{Built, Policy, Screener},
};

use serde::de::DeserializeOwned;

use crate::{
    arguments::{FlagSource, Reading},
    input::{FlagFile, Source},
    output::print_line,
    problem::Problem,
};

/// Number of unreadable values that are reported one by one.
const MAX_REPORTED: usize = 10;

/// The loaded flags.
pub(super) struct List {
    /// Index of the flags.
    pub(super) screener: Screener,
    /// Reason of each flag; empty for a saved index.
    pub(super) reasons: BTreeMap<FlagId, String>,
    /// Column names of the flags file, if it has a header.
    pub(super) header: Option<Vec<String>>,
    /// Number of flags and items, as text.
    pub(super) size: String,
}

impl List {
    /// Loads a file of flags or a saved index.
    ///
    /// # Errors
    /// [`Problem`] if the file or the policy cannot be read.
    pub(super) fn load(source: &FlagSource, reading: &Reading) -> Result<Self, Problem> {
        if let Some(path) = &source.index {
            let memory = read_numbers(path).map_err(|error| unreadable(path, error))?;
            let screener = Screener::from_memory(memory).map_err(|problem| {
                let (path, text) = (path.to_owned(), problem.to_string());
                Problem::Index { path, text }
            })?;
            return Ok(Self {
                size: format!("{} flags ({} items)", screener.flags(), screener.items()),
                screener,
                reasons: BTreeMap::new(),
                header: None,
            });
        }
        let path = source.flags.as_deref().unwrap_or(Path::new("-"));
        Self::read(path, Source::open(path)?, reading)
    }

    /// Reads flags from a source.
    ///
    /// # Errors
    /// [`Problem`] if the file or the policy cannot be read.
    pub(super) fn read(path: &Path, source: Source, reading: &Reading) -> Result<Self, Problem> {
        let policy = reading.policy.as_deref().map_or(Ok(Policy::default()), read_policy)?;
        let FlagFile { rows, header, skipped } =
            FlagFile::read(path, source, &reading.mappings, reading.strict)?;
        let (flags, released, lifted) = (rows.flags(), rows.released(), rows.lifted());
        let (items, reasons) = rows.finish();
        let Built { screener, unreadable } =
            Screener::build(policy.in_region(reading.region), items);
        if !reading.quiet {
            skipped.messages().iter().for_each(|line| print_line(line));
            for (item, problem) in unreadable.iter().take(MAX_REPORTED) {
                print_line(&format!("flags, item {item}: {problem}; it matches nothing"));
            }
        }
        let mut size = format!("{flags} flags ({} items", screener.items());
        let left_out = [
            (unreadable.len() as u64, "unreadable"),
            (released, "released"),
            (lifted, "lifted flags left out"),
            (skipped.rows(), "rows skipped"),
        ];
        for (count, what) in left_out.into_iter().filter(|(count, _)| *count > 0) {
            size.push_str(&format!(", {count} {what}"));
        }
        size.push(')');
        Ok(Self { screener, reasons, header, size })
    }
}

/// Reads a policy in TOML or JSON.
pub(super) fn read_policy<P: DeserializeOwned>(path: &Path) -> Result<P, Problem> {
    let text = fs::read_to_string(path).map_err(|error| unreadable(path, error))?;
    let read = if text.trim_start().starts_with('{') {
        door::read(&text).map_err(|problem| problem.to_string())
    } else {
        toml::from_str(&text).map_err(|error: toml::de::Error| error.message().to_owned())
    };
    read.map_err(|text| Problem::Policy { path: path.to_owned(), text })
}

/// Reads a file or a pipe into memory that an index uses without a copy; the last number is padded
/// with zeros.
fn read_numbers(path: &Path) -> io::Result<Vec<u64>> {
    let mut file = File::open(path)?;
    // One more than expected, so that the end of the file is found without growing.
    let expected = usize::try_from(file.metadata()?.len().div_ceil(8)).unwrap_or_default();
    let mut memory = vec![0u64; expected.max(PIPED) + 1];
    let mut filled = 0;
    loop {
        let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut memory);
        match file.read(bytes.get_mut(filled..).unwrap_or_default())? {
            0 if filled < bytes.len() => break,
            // Full: a pipe has no known length, and a file may have grown.
            0 => memory.resize(memory.len() * 2, 0),
            read => filled += read,
        }
    }
    memory.truncate(filled.div_ceil(8));
    Ok(memory)
}

/// Initial capacity for a pipe, in numbers of eight bytes.
const PIPED: usize = 8_192;

fn unreadable(path: &Path, error: std::io::Error) -> Problem {
    Problem::Read { path: path.to_owned(), error }
}
