//! What can be wrong with one row (C1, C6). No text repeats what the row says (P1).

use super::Field;
use crate::base::IdError;

/// The largest field of a row, in bytes: far above any name or address, far below any harm (C1).
pub const FIELD_LIMIT: usize = 64 * 1024;

/// The largest row, in bytes; memory is bounded by it whatever the sheet holds (C1, C6).
pub const ROW_LIMIT: usize = 1024 * 1024;

/// The most columns of a row.
pub const COLUMN_LIMIT: usize = 1024;

/// Why a row is skipped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RowError {
    /// The bytes of a field are no UTF-8.
    #[error("field {0}: not valid UTF-8")]
    NotUtf8(Field),
    /// A field has a NUL character in it.
    #[error("field {0}: holds a NUL character")]
    Nul(Field),
    /// A field is larger than [`FIELD_LIMIT`].
    #[error("field {0}: longer than 65536 bytes")]
    FieldTooLong(Field),
    /// The row is larger than [`ROW_LIMIT`].
    #[error("the row is longer than 1048576 bytes")]
    RowTooLong,
    /// The row has more columns than [`COLUMN_LIMIT`].
    #[error("the row has more than 1024 columns")]
    TooManyColumns,
    /// The row has more fields than the header.
    #[error("the row has {found} fields, the header {expected}")]
    MoreThanHeader {
        /// Fields of the row.
        found: usize,
        /// Columns of the header.
        expected: usize,
    },
    /// A quote is opened and the file ends before it is closed.
    #[error("a quote is opened here and never closed")]
    UnclosedQuote,
    /// The line is no JSON.
    #[error("not valid JSON (column {column})")]
    Json {
        /// Where in the line.
        column: usize,
    },
    /// The line is JSON, but no object.
    #[error("not a JSON object")]
    NotAnObject,
    /// The id cannot be one.
    #[error("field id: {0}")]
    Id(#[from] IdError),
}

impl RowError {
    /// The name on the wire, such as `not_utf8`; it never changes.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// The field that is wrong, where it is one field.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::NotUtf8(field) | Self::Nul(field) | Self::FieldTooLong(field) => Some(*field),
            Self::Id(_) => Some(Field::Id),
            _ => None,
        }
    }

    /// Whether nothing behind the row can be read either.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::UnclosedQuote)
    }
}
