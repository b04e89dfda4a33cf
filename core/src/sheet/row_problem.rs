//! Errors of a row (C1, C6). No message repeats the content of the row (P1).

use super::Field;
use crate::base::IdError;

/// Maximum size of a cell in bytes: far larger than any name or address, yet harmless (C1).
pub const FIELD_LIMIT: usize = 64 * 1024;

/// Maximum size of a row in bytes; it limits the memory use for any input (C1, C6).
pub const ROW_LIMIT: usize = 1024 * 1024;

/// Maximum number of columns of a row.
pub const COLUMN_LIMIT: usize = 1024;

/// Error of a row, which is then skipped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RowError {
    /// A field is not valid UTF-8.
    #[error("field {0}: not valid UTF-8")]
    NotUtf8(Field),
    /// A field contains a NUL character.
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
    /// The row has more cells than the header has columns.
    #[error("the row has {found} fields, the header {expected}")]
    MoreThanHeader {
        /// Number of cells in the row.
        found: usize,
        /// Number of columns in the header.
        expected: usize,
    },
    /// A quote is opened in the row, and the text ends before it is closed.
    #[error("a quote is opened here and never closed")]
    UnclosedQuote,
    /// The line is not valid JSON.
    #[error("not valid JSON (column {column})")]
    Json {
        /// Position of the error in the line, in bytes from 1.
        column: usize,
    },
    /// The line is JSON, but not an object.
    #[error("not a JSON object")]
    NotAnObject,
    /// The id of the row is invalid.
    #[error("field id: {0}")]
    Id(#[from] IdError),
}

impl RowError {
    /// Code of the error on the wire, such as `not_utf8`; it never changes.
    pub fn code(&self) -> &'static str {
        self.into()
    }

    /// The invalid field, if the error is about one field.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::NotUtf8(field) | Self::Nul(field) | Self::FieldTooLong(field) => Some(*field),
            Self::Id(_) => Some(Field::Id),
            _ => None,
        }
    }

    /// Whether the rest of the text cannot be read either.
    pub fn is_end(&self) -> bool {
        matches!(self, Self::UnclosedQuote)
    }
}
