//! Why a whole sheet cannot be understood.

use super::RowError;

/// Why a sheet cannot be understood. No text repeats what it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SheetError {
    /// The text is UTF-16 or UTF-32.
    #[error("the text is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8")]
    WideText,
    /// The text is one JSON array.
    #[error("the text is a JSON array; write one object a line instead (JSON Lines)")]
    JsonArray,
    /// There is nothing in it, not even a header.
    #[error("the text is empty")]
    Empty,
    /// The header has a problem of its own.
    #[error("header: {0}")]
    Header(#[from] RowError),
    /// No column holds a name, an e-mail address, an address or a phone number.
    #[error("no column is known to hold a name, e-mail address, address or phone number")]
    NoKnownColumn,
}

impl SheetError {
    /// The name on the wire, such as `no_known_column`; it never changes.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}
