//! Errors of a whole sheet.

use super::RowError;

/// Error of a whole sheet. No message repeats its content (P1).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum SheetError {
    /// The text is UTF-16 or UTF-32.
    #[error("the text is not UTF-8 but UTF-16 or UTF-32; save it as UTF-8")]
    WideText,
    /// The text is one JSON array instead of one object per line.
    #[error("the text is a JSON array; write one object a line instead (JSON Lines)")]
    JsonArray,
    /// The text is empty, without a header.
    #[error("the text is empty")]
    Empty,
    /// The header row is invalid.
    #[error("header: {0}")]
    Header(#[from] RowError),
    /// No column is recognised as a name, an e-mail address, an address or a phone number.
    #[error("no column is known to hold a name, e-mail address, address or phone number")]
    NoKnownColumn,
}

impl SheetError {
    /// Code of the error on the wire, such as `no_known_column`; it never changes.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}
