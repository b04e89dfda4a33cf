//! Codes defined by an area: kinds of records and of due actions, reasons.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A machine-readable code, such as `contact_retry`: 1 to 40 lower-case ASCII letters, digits and
/// underscores. Later versions may add codes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Code(SmolStr);

/// The text is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected at most 40 lower-case letters, digits and underscores")]
pub struct CodeError;

impl Code {
    /// A code from a constant, which is not checked.
    pub const fn of(text: &'static str) -> Self {
        Self(SmolStr::new_static(text))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ord for Code {
    /// By text. Most codes are constants, and equal ones are usually at one address: then their
    /// bytes are not compared.
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.as_str(), other.as_str());
        if std::ptr::eq(a, b) { Ordering::Equal } else { a.cmp(b) }
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Code {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
        let is_code = (1..=40).contains(&text.len()) && text.bytes().all(fits);
        is_code.then(|| Self(text.into())).ok_or(CodeError)
    }
}

impl TryFrom<String> for Code {
    type Error = CodeError;
    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0.into()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
