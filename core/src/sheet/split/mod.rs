//! Splits text into rows of bounded size, piece by piece (C1, C6).

mod chunk;
mod lines;
mod table;

use super::Layout;

pub use chunk::{Chunk, RawRow};
use lines::Lines;
use table::Table;

/// Splits text into rows: pieces of bytes in, rows out. It reads nothing itself, and its memory
/// does not depend on how long the text is.
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
    /// Splits text of a layout, from its first line on; a byte order mark must be gone.
    pub fn new(layout: Layout) -> Self {
        Self(match layout {
            Layout::Table(separator) => Rows::Table(Box::new(Table::new(separator))),
            Layout::Lines => Rows::Lines(Lines::default()),
        })
    }

    /// Takes in a piece of text up to its end or until `most` rows are complete; answers how many
    /// bytes were used.
    pub fn split(&mut self, text: &[u8], chunk: &mut Chunk, most: usize) -> usize {
        match &mut self.0 {
            Rows::Table(table) => table.split(text, chunk, most),
            Rows::Lines(lines) => lines.split(text, chunk, most),
        }
    }

    /// Completes a last row without line end.
    pub fn end(&mut self, chunk: &mut Chunk) {
        match &mut self.0 {
            Rows::Table(table) => table.end(chunk),
            Rows::Lines(lines) => lines.end_line(chunk),
        }
    }
}
