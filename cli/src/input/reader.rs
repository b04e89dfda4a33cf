//! Reads a file of flags or appointments row by row.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
};

use super::{
    Chunk, FileKind, Mapping, Record, RowProblem, Source,
    chunk::RawRow,
    columns::{Column, Names},
    filling::Filling,
    json,
    lines::Lines,
    row_problem::FIELD_LIMIT,
    sniff::{Layout, sniff},
    table::TableRows,
};
use crate::problem::Problem;

/// The rows of a file; what their cells mean is in [`Columns`].
pub(crate) struct Reader {
    path: PathBuf,
    rows: Rows,
    /// How far the file has been read.
    pub(crate) bytes_read: Arc<AtomicU64>,
    /// How long it is, where that is known.
    pub(crate) length: Option<u64>,
}

enum Rows {
    Table(Box<TableRows>),
    Lines(Lines),
}

/// What the cells of a file's rows mean.
#[derive(Debug)]
pub(crate) struct Columns(Meaning);

#[derive(Debug)]
enum Meaning {
    /// Each column holds one field, or nothing we read.
    Table { header: Vec<String>, columns: Vec<Option<Column>> },
    /// Each row names its fields.
    Lines(Names),
}

impl Reader {
    /// Finds out how a source is written and what its columns hold.
    ///
    /// # Errors
    /// [`Problem`] when the file cannot be read, or no column of it is known.
    pub(crate) fn new(
        path: &Path,
        source: Source,
        file: FileKind,
        mappings: &[Mapping],
    ) -> Result<(Self, Columns), Problem> {
        let (layout, text) = sniff(path, source.reader)?;
        let names = Names::new(file, mappings);
        let rows = match layout {
            Layout::Table(separator) => Rows::Table(Box::new(TableRows::new(text, separator))),
            Layout::Lines => Rows::Lines(Lines::new(text)),
        };
        let mut reader = Self {
            path: path.to_owned(),
            rows,
            bytes_read: source.bytes_read,
            length: source.length,
        };
        let columns = match layout {
            Layout::Table(_) => reader.header(names)?,
            Layout::Lines => Columns(Meaning::Lines(names)),
        };
        Ok((reader, columns))
    }

    /// Reads on until the chunk has something in it; false when the file is at its end.
    ///
    /// # Errors
    /// [`Problem::Read`].
    pub(crate) fn read(&mut self, chunk: &mut Chunk) -> Result<bool, Problem> {
        match &mut self.rows {
            Rows::Table(rows) => rows.read(chunk, usize::MAX),
            Rows::Lines(lines) => lines.read(chunk),
        }
        .map_err(|error| self.unreadable(error))
    }

    fn header(&mut self, mut names: Names) -> Result<Columns, Problem> {
        let mut chunk = Chunk::default();
        if let Rows::Table(rows) = &mut self.rows {
            rows.read(&mut chunk, 1).map_err(|error| self.unreadable(error))?;
        }
        let path = &self.path;
        if let Some((_, problem)) = chunk.problems.first() {
            let problem = problem.clone();
            return Err(Problem::Header { path: path.clone(), problem });
        }
        let row = chunk.rows().next().ok_or_else(|| Problem::Empty(path.clone()))?;
        let header: Vec<String> = row
            .cells()
            .map(|cell| String::from_utf8_lossy(&cell[..cell.len().min(FIELD_LIMIT)]).into_owned())
            .collect();
        names.keep_those_in(&header);
        let columns: Vec<_> = header.iter().map(|name| names.find(name)).collect();
        if !columns.iter().flatten().any(|column| column.field.is_matched()) {
            return Err(Problem::NoKnownColumn(path.clone()));
        }
        Ok(Columns(Meaning::Table { header, columns }))
    }

    fn unreadable(&self, error: io::Error) -> Problem {
        let path = self.path.clone();
        Problem::Read { path, error }
    }
}

impl Columns {
    /// The names of the columns, where they are known beforehand.
    pub(crate) fn header(&self) -> Option<&[String]> {
        match &self.0 {
            Meaning::Table { header, .. } => Some(header),
            Meaning::Lines(_) => None,
        }
    }

    /// What a row says.
    ///
    /// # Errors
    /// [`RowProblem`] when a cell cannot be read or the row does not fit the header.
    pub(crate) fn record(&self, row: RawRow<'_>) -> Result<Record, RowProblem> {
        let mut filling = Filling::default();
        match &self.0 {
            Meaning::Lines(names) => json::put_line(row.bytes(), names, &mut filling)?,
            Meaning::Table { columns, .. } => {
                let mut cells = row.cells();
                let found = cells.len();
                for (cell, column) in cells.by_ref().zip(columns) {
                    if let Some(column) = column {
                        filling.put(*column, cell)?;
                    }
                }
                // A row may leave out its last fields, but one more shifts what they mean.
                if found > columns.len() && row.cells().skip(columns.len()).any(is_something) {
                    let expected = columns.len();
                    return Err(RowProblem::MoreThanHeader { found, expected });
                }
            }
        }
        Ok(filling.finish(row.line))
    }
}

fn is_something(cell: &[u8]) -> bool {
    !cell.trim_ascii().is_empty()
}
