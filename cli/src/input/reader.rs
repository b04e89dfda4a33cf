//! Reads a file of flags or appointments row by row.

use std::{
    io::{self, BufRead, Cursor, Read},
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
};

use frontdesk::sheet::{Chunk, Columns, Layout, Mapping, SheetKind, Splitter};

use super::{Source, source::peek};
use crate::problem::Problem;

/// Number of bytes from which the layout of a file is detected.
const HEAD: usize = 64 * 1024;

/// Reads the rows of a file; [`Columns`] has the fields of their cells.
pub(crate) struct Reader {
    path: PathBuf,
    text: Box<dyn BufRead + Send>,
    splitter: Splitter,
    /// Number of bytes of the file that have been read.
    pub(crate) bytes_read: Arc<AtomicU64>,
    /// Length of the file in bytes, if known.
    pub(crate) length: Option<u64>,
}

impl Reader {
    /// Detects the layout of a source and the fields of its columns.
    ///
    /// # Errors
    /// [`Problem`] if the file cannot be read, or has no known column.
    pub(crate) fn new(
        path: &Path,
        source: Source,
        kind: SheetKind,
        mappings: &[Mapping],
    ) -> Result<(Self, Columns), Problem> {
        let Source { reader: mut text, bytes_read, length } = source;
        let unreadable = |error| Problem::Read { path: path.to_owned(), error };
        let unusable = |problem| Problem::Sheet { path: path.to_owned(), problem };
        let mut head = peek(&mut text, HEAD, Layout::is_told_by).map_err(unreadable)?;
        let layout = Layout::of(&head, &path.to_string_lossy()).map_err(unusable)?;
        head.drain(..head.len() - Layout::without_mark(&head).len());
        let mut reader = Self {
            path: path.to_owned(),
            text: Box::new(Cursor::new(head).chain(text)),
            splitter: Splitter::new(layout),
            bytes_read,
            length,
        };
        let columns = match layout {
            Layout::Lines => Columns::of_objects(kind, mappings),
            Layout::Table(_) => {
                let mut chunk = Chunk::default();
                reader.read_at_most(1, &mut chunk)?;
                Columns::of_head(kind, mappings, &chunk).map_err(unusable)?
            }
        };
        Ok((reader, columns))
    }

    /// Reads until the chunk has rows; false at the end of the file.
    ///
    /// # Errors
    /// [`Problem::Read`] if the file cannot be read.
    pub(crate) fn read(&mut self, chunk: &mut Chunk) -> Result<bool, Problem> {
        self.read_at_most(usize::MAX, chunk)
    }

    /// Reads the rows that end in one buffer of the input, but at most `rows`.
    fn read_at_most(&mut self, rows: usize, chunk: &mut Chunk) -> Result<bool, Problem> {
        while chunk.is_empty() {
            let input = match self.text.fill_buf() {
                Ok(input) => input,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Problem::Read { path: self.path.clone(), error }),
            };
            if input.is_empty() {
                self.splitter.end(chunk);
                return Ok(false);
            }
            let used = self.splitter.split(input, chunk, rows);
            self.text.consume(used);
        }
        Ok(true)
    }
}
