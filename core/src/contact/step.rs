//! Steps that explain how a written value was parsed and compared.

use std::fmt;

use serde::{Serialize, Serializer};

/// The value that a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The flagged value.
    Flagged,
    /// The value of the request.
    Request,
    /// Both values together.
    Both,
}

/// One step as text, such as "request: invisible character removed" or "1 letter differs".
///
/// The text may quote values; the `Debug` output does not contain it.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct Step {
    side: Side,
    text: String,
}

impl Step {
    /// Creates a step about one value or both.
    pub fn new(side: Side, text: impl Into<String>) -> Self {
        Self { side, text: text.into() }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.side {
            Side::Flagged => write!(f, "flagged: {}", self.text),
            Side::Request => write!(f, "request: {}", self.text),
            Side::Both => f.write_str(&self.text),
        }
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Step({:?}, private)", self.side)
    }
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
