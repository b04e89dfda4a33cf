//! Parses a whole text in memory.

use super::{Chunk, Columns, Layout, Mapping, RowError, SheetError, SheetKind, SheetRow, Splitter};

/// The parsed rows of a text.
pub struct Sheet {
    /// The fields of the columns.
    pub columns: Columns,
    /// The valid rows, in order.
    pub records: Vec<SheetRow>,
    /// The errors of invalid rows, with their line numbers, in order.
    pub problems: Vec<(u64, RowError)>,
}

/// Parses CSV (with commas, semicolons, tabs or vertical bars) or JSON Lines.
///
/// ```
/// use frontdesk::sheet::{SheetKind, read};
///
/// let text = "id;naam;telefoon\n1;Jan de Boer;0612345678\n";
/// let sheet = read(SheetKind::Flags, text.as_bytes(), &[])?;
/// assert_eq!(sheet.records[0].contact.names[0].line(), "Jan de Boer");
/// # Ok::<(), frontdesk::sheet::SheetError>(())
/// ```
///
/// # Errors
/// [`SheetError`] if the text as a whole is invalid. An invalid row is reported in
/// [`Sheet::problems`] and does not affect the other rows.
pub fn read(kind: SheetKind, text: &[u8], mappings: &[Mapping]) -> Result<Sheet, SheetError> {
    let layout = Layout::of(text, "")?;
    let mut splitter = Splitter::new(layout);
    let mut chunk = Chunk::default();
    let mut rest = Layout::without_mark(text);
    let columns = match layout {
        Layout::Lines => Columns::of_objects(kind, mappings),
        Layout::Table(_) => {
            let used = splitter.split(rest, &mut chunk, 1);
            rest = rest.get(used..).unwrap_or_default();
            if rest.is_empty() {
                splitter.end(&mut chunk);
            }
            Columns::of_head(kind, mappings, &chunk)?
        }
    };
    chunk.clear();
    splitter.split(rest, &mut chunk, usize::MAX);
    splitter.end(&mut chunk);
    let (mut records, mut problems) = (Vec::new(), chunk.problems.clone());
    for row in chunk.rows() {
        match columns.record(row.line, row.cells()) {
            Ok(record) => records.push(record),
            Err(problem) => problems.push((row.line, problem)),
        }
    }
    problems.sort_by_key(|(line, _)| *line);
    Ok(Sheet { columns, records, problems })
}
