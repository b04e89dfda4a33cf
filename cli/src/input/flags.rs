//! Reads a file of flags.

use std::path::Path;

use frontdesk::sheet::{Chunk, Columns, FlagRows, Mapping, SheetKind};

use super::{Reader, Source};
use crate::{problem::Problem, tally::Skipped};

/// The content of a file of flags.
pub(crate) struct FlagFile {
    /// The flags and their items.
    pub(crate) rows: FlagRows,
    /// Column names, if the file has a header.
    pub(crate) header: Option<Vec<String>>,
    /// Rows that could not be read.
    pub(crate) skipped: Skipped,
}

impl FlagFile {
    /// Reads all flags of a source.
    ///
    /// # Errors
    /// [`Problem`] if the file cannot be read or, with `strict`, has a bad row.
    pub(crate) fn read(
        path: &Path,
        source: Source,
        mappings: &[Mapping],
        strict: bool,
    ) -> Result<Self, Problem> {
        let (mut reader, columns) = Reader::new(path, source, SheetKind::Flags, mappings)?;
        let mut file = Self {
            rows: FlagRows::default(),
            header: columns.header().map(<[String]>::to_vec),
            skipped: Skipped::new(SheetKind::Flags, strict),
        };
        let mut chunk = Chunk::default();
        let mut more = true;
        while more {
            chunk.clear();
            more = reader.read(&mut chunk)?;
            file.add(&chunk, &columns)?;
        }
        Ok(file)
    }

    fn add(&mut self, chunk: &Chunk, columns: &Columns) -> Result<(), Problem> {
        for row in chunk.rows() {
            let record = columns.record(row.line, row.cells());
            if let Err(problem) = record.and_then(|record| self.rows.take(record)) {
                self.skipped.note(row.line, problem)?;
            }
        }
        for (line, problem) in &chunk.problems {
            self.skipped.note(*line, problem.clone())?;
        }
        Ok(())
    }
}
