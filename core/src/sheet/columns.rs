//! The mapping from cells to fields.

use super::{
    Chunk, FIELD_LIMIT, Field, Mapping, RowError, SheetError, SheetKind, SheetRow,
    column_names::{Column, ColumnNames},
    json,
    row_builder::RowBuilder,
};

/// Maps the cells of a sheet to fields, and parses rows.
///
/// ```
/// use frontdesk::sheet::{Columns, SheetKind};
///
/// let header = ["Klantnr.", "Naam", "gsm"].map(str::to_owned);
/// let columns = Columns::of_header(SheetKind::Appointments, &[], &header)?;
/// let record = columns.record(2, ["C-7", "Jan de Boer", "0612345678"])?;
/// assert_eq!(record.customer.as_deref(), Some("C-7"));
/// assert_eq!(record.contact.phones.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Columns(Meaning);

#[derive(Debug, Clone)]
enum Meaning {
    /// Each column has one field, or none if it is ignored.
    Table { header: Vec<String>, columns: Vec<Option<Column>> },
    /// Each row is a JSON object with the names of its fields.
    Objects(ColumnNames),
}

impl Columns {
    /// Recognises the columns of a header.
    ///
    /// # Errors
    /// [`SheetError::NoKnownColumn`] if no column has a field that is compared.
    pub fn of_header(
        kind: SheetKind,
        mappings: &[Mapping],
        header: &[String],
    ) -> Result<Self, SheetError> {
        let mut names = ColumnNames::new(kind, mappings);
        names.keep_those_in(header);
        let columns: Vec<_> = header.iter().map(|name| names.find(name)).collect();
        if !columns.iter().flatten().any(|column| column.field.is_matched()) {
            return Err(SheetError::NoKnownColumn);
        }
        Ok(Self(Meaning::Table { header: header.to_vec(), columns }))
    }

    /// Recognises the columns of a header that is the first row of a chunk.
    ///
    /// # Errors
    /// [`SheetError`] if there is no such row, or no column has a field that is compared.
    pub fn of_head(
        kind: SheetKind,
        mappings: &[Mapping],
        head: &Chunk,
    ) -> Result<Self, SheetError> {
        if let Some((_, problem)) = head.problems.first() {
            return Err(SheetError::Header(problem.clone()));
        }
        let row = head.rows().next().ok_or(SheetError::Empty)?;
        let name = |cell: &[u8]| {
            String::from_utf8_lossy(cell.get(..FIELD_LIMIT).unwrap_or(cell)).into_owned()
        };
        Self::of_header(kind, mappings, &row.cells().map(name).collect::<Vec<_>>())
    }

    /// For rows that are JSON objects; fields of nested objects are read, too.
    pub fn of_objects(kind: SheetKind, mappings: &[Mapping]) -> Self {
        Self(Meaning::Objects(ColumnNames::new(kind, mappings)))
    }

    /// Names of the columns; none for JSON objects.
    pub fn header(&self) -> Option<&[String]> {
        match &self.0 {
            Meaning::Table { header, .. } => Some(header),
            Meaning::Objects(_) => None,
        }
    }

    /// The field of the column at a position; none if the column is ignored.
    pub fn field(&self, position: usize) -> Option<Field> {
        match &self.0 {
            Meaning::Table { columns, .. } => {
                let field = columns.get(position).copied().flatten()?.field;
                (field != Field::Ignore).then_some(field)
            }
            Meaning::Objects(_) => None,
        }
    }

    /// Parses a row: its cells in the order of the header, or one cell with a JSON object.
    ///
    /// `line` is the number of the line on which the row starts, from 1.
    ///
    /// # Errors
    /// [`RowError`] if a cell is invalid or the row has more cells than the header.
    pub fn record<C: AsRef<[u8]>>(
        &self,
        line: u64,
        cells: impl IntoIterator<Item = C>,
    ) -> Result<SheetRow, RowError> {
        self.record_of(line, cells.into_iter().enumerate())
    }

    /// Parses a row whose cells come with the position of their column: columns may be left out,
    /// and a column with several values is given once for each.
    ///
    /// # Errors
    /// [`RowError`] if a cell is invalid or the row has more cells than the header.
    pub fn record_of<C: AsRef<[u8]>>(
        &self,
        line: u64,
        cells: impl IntoIterator<Item = (usize, C)>,
    ) -> Result<SheetRow, RowError> {
        let mut builder = RowBuilder::default();
        let (mut found, mut is_too_long) = (0, false);
        for (position, cell) in cells {
            let cell = cell.as_ref();
            match &self.0 {
                Meaning::Objects(names) => json::put_line(cell, names, &mut builder)?,
                Meaning::Table { columns, .. } => match columns.get(position) {
                    Some(Some(column)) => builder.put(*column, cell)?,
                    Some(None) => {}
                    // A row may leave out its last cells, but with more cells than the header has
                    // columns, the cells may be shifted.
                    None => is_too_long |= !cell.trim_ascii().is_empty(),
                },
            }
            found = position + 1;
        }
        match self.header() {
            Some(header) if is_too_long => {
                Err(RowError::MoreThanHeader { found, expected: header.len() })
            }
            _ => Ok(builder.finish(line)),
        }
    }
}
