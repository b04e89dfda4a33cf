//! Cells of Arrow columns as text, for the column types of all libraries.

use std::borrow::Cow;

use arrow_array::{
    Array, ArrayRef, OffsetSizeTrait, RecordBatch,
    cast::AsArray,
    types::{
        Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
        UInt32Type, UInt64Type,
    },
};
use arrow_schema::DataType;
use frontdesk::sheet::{Columns, Field, RowError, SheetRow};

use crate::failure::Failure;

/// The position of a column, and the text of a cell.
type Cell<'a> = (usize, Cow<'a, [u8]>);

/// The dictionary entry of a missing value.
const NONE: usize = usize::MAX;

/// The columns of a batch that have a known field.
pub(crate) struct Batch {
    columns: Vec<(usize, Column)>,
    /// Number of rows.
    pub(crate) rows: usize,
}

/// A column whose cells can be read as text; nothing is copied.
struct Column {
    array: ArrayRef,
    /// For a dictionary column: the entry of each row.
    entries: Option<Vec<usize>>,
}

impl Batch {
    /// Selects the columns of a batch that have a known field.
    ///
    /// # Errors
    /// [`Failure`] `column_type` for such a column with neither text nor numbers.
    pub(crate) fn new(batch: &RecordBatch, columns: &Columns) -> Result<Self, Failure> {
        let mut read = Vec::new();
        for (position, array) in batch.columns().iter().enumerate() {
            let Some(field) = columns.field(position) else { continue };
            if is_text(array.data_type()) {
                read.push((position, Column::new(array)));
            } else if field != Field::When {
                let (schema, kind) = (batch.schema(), array.data_type());
                let name = schema.field(position).name();
                let text = format!("column {name}: {kind} cannot be read as text");
                return Err(Failure::of_field("column_type", name, text));
            }
        }
        Ok(Self { columns: read, rows: batch.num_rows() })
    }

    /// The fields of a row; `line` is its position in the whole table.
    pub(crate) fn record(
        &self,
        row: usize,
        line: u64,
        columns: &Columns,
    ) -> Result<SheetRow, RowError> {
        let mut cells = Vec::with_capacity(self.columns.len());
        for (position, column) in &self.columns {
            column.put(row, *position, &mut cells);
        }
        columns.record_of(line, cells)
    }
}

impl Column {
    fn new(array: &ArrayRef) -> Self {
        match array.as_any_dictionary_opt() {
            Some(dictionary) => {
                let keys = dictionary.keys();
                let none = || vec![0; keys.len()];
                let is_empty = dictionary.values().is_empty();
                let mut entries = if is_empty { none() } else { dictionary.normalized_keys() };
                for (row, entry) in entries.iter_mut().enumerate().filter(|_| keys.null_count() > 0)
                {
                    if keys.is_null(row) {
                        *entry = NONE;
                    }
                }
                Self { array: dictionary.values().clone(), entries: Some(entries) }
            }
            None => Self { array: array.clone(), entries: None },
        }
    }

    fn put<'a>(&'a self, row: usize, position: usize, cells: &mut Vec<Cell<'a>>) {
        let row = self.entries.as_ref().map_or(Some(row), |entries| entries.get(row).copied());
        if let Some(row) = row.filter(|row| *row < self.array.len()) {
            put(&*self.array, row, position, cells);
        }
    }
}

/// Whether the cells of a column can be read as text.
fn is_text(kind: &DataType) -> bool {
    let kind = match kind {
        DataType::Dictionary(_, value) => value,
        DataType::List(item) | DataType::LargeList(item) => item.data_type(),
        kind => kind,
    };
    match kind {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Null => true,
        DataType::Float32 | DataType::Float64 => true,
        kind => kind.is_integer(),
    }
}

fn put<'a>(array: &'a dyn Array, row: usize, position: usize, cells: &mut Vec<Cell<'a>>) {
    if array.is_null(row) {
        return;
    }
    let number = |number: String| Cow::Owned(number.into_bytes());
    let text = match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).as_bytes().into(),
        DataType::LargeUtf8 => array.as_string::<i64>().value(row).as_bytes().into(),
        DataType::Utf8View => array.as_string_view().value(row).as_bytes().into(),
        DataType::List(_) => return put_list::<i32>(array, row, position, cells),
        DataType::LargeList(_) => return put_list::<i64>(array, row, position, cells),
        DataType::Int8 => number(array.as_primitive::<Int8Type>().value(row).to_string()),
        DataType::Int16 => number(array.as_primitive::<Int16Type>().value(row).to_string()),
        DataType::Int32 => number(array.as_primitive::<Int32Type>().value(row).to_string()),
        DataType::Int64 => number(array.as_primitive::<Int64Type>().value(row).to_string()),
        DataType::UInt8 => number(array.as_primitive::<UInt8Type>().value(row).to_string()),
        DataType::UInt16 => number(array.as_primitive::<UInt16Type>().value(row).to_string()),
        DataType::UInt32 => number(array.as_primitive::<UInt32Type>().value(row).to_string()),
        DataType::UInt64 => number(array.as_primitive::<UInt64Type>().value(row).to_string()),
        // A data frame has integers with missing values as floats: 612345678.0 for a phone number.
        // `Display` writes a whole number without fraction or exponent; NaN is a missing value.
        DataType::Float32 => fraction(array.as_primitive::<Float32Type>().value(row).into()),
        DataType::Float64 => fraction(array.as_primitive::<Float64Type>().value(row)),
        _ => return,
    };
    cells.push((position, text));
}

fn fraction<'a>(number: f64) -> Cow<'a, [u8]> {
    let text = if number.is_finite() { number.to_string() } else { String::new() };
    Cow::Owned(text.into_bytes())
}

fn put_list<'a, O: OffsetSizeTrait>(
    array: &'a dyn Array,
    row: usize,
    position: usize,
    cells: &mut Vec<Cell<'a>>,
) {
    let list = array.as_list::<O>();
    let offsets = list.value_offsets();
    for entry in offsets[row].as_usize()..offsets[row + 1].as_usize() {
        put(list.values().as_ref(), entry, position, cells);
    }
}
