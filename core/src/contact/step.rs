//! The steps from a written value to the form it was compared in.

use std::fmt;

use serde::{Serialize, Serializer};

/// Whose value a step speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The flagged value.
    Flagged,
    /// The value of the request.
    Request,
    /// Both of them together.
    Both,
}

/// One named step, such as "request: invisible character removed" or "1 letter differs".
///
/// Steps quote the values; their `Debug` output does not.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct Step {
    side: Side,
    text: String,
}

impl Step {
    /// A step of one side, or of both.
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
