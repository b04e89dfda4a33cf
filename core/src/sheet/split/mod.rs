//! Splits text into rows of limited size, piece by piece (C1, C6).

mod chunk;
mod lines;
mod table;

use super::Layout;

pub use chunk::{Chunk, RawRow};
use lines::Lines;
use table::Table;

/// Splits text that comes in pieces into rows. It does no I/O, and its memory use does not depend
/// on the length of the text.
///
/// ```
/// use frontdesk::sheet::{Chunk, Layout, Splitter};
///
/// let (mut splitter, mut chunk) = (Splitter::new(Layout::Table(b',')), Chunk::default());
/// splitter.split(b"id,name\n1,Jan", &mut chunk, usize::MAX);
/// splitter.split(b" de Boer", &mut chunk, usize::MAX);
/// splitter.end(&mut chunk);
/// let names: Vec<_> = chunk.rows().filter_map(|row| row.cells().nth(1)).collect();
/// assert_eq!(names, [b"name".as_slice(), b"Jan de Boer"]);
/// ```
pub struct Splitter(Rows);

enum Rows {
    Table(Box<Table>),
    Lines(Lines),
}

impl Splitter {
    /// A splitter for text of this layout, which must not begin with a byte order mark.
    pub fn new(layout: Layout) -> Self {
        Self(match layout {
            Layout::Table(separator) => Rows::Table(Box::new(Table::new(separator))),
            Layout::Lines => Rows::Lines(Lines::default()),
        })
    }

    /// Splits a piece of text up to its end or until `most` rows are complete; returns the number
    /// of bytes used.
    pub fn split(&mut self, text: &[u8], chunk: &mut Chunk, most: usize) -> usize {
        match &mut self.0 {
            Rows::Table(table) => table.split(text, chunk, most),
            Rows::Lines(lines) => lines.split(text, chunk, most),
        }
    }

    /// Completes a last row that has no line end.
    pub fn end(&mut self, chunk: &mut Chunk) {
        match &mut self.0 {
            Rows::Table(table) => table.end(chunk),
            Rows::Lines(lines) => lines.end_line(chunk),
        }
    }
}
