//! Validation errors of the fields of a command, collected to be reported together.

use std::fmt;

use serde::Serialize;

use super::Private;

/// Error of one field: its path and the problem, without the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error("{field}: {problem}")]
pub struct FieldError {
    /// Path of the field, such as `items[2]`.
    pub field: String,
    /// Problem of the field, such as "there is no phone number".
    pub problem: String,
}

/// The errors of all invalid fields of a command, in order.
///
/// ```
/// use frontdesk::base::{FieldErrors, Remark};
/// let mut fields = FieldErrors::default();
/// assert!(fields.check("reason", Remark::parse("")).is_none());
/// fields.note("items", "at least one is needed");
/// assert_eq!(fields.to_string(), "reason: may not be empty; items: at least one is needed");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// Records an error of a field.
    pub fn note(&mut self, field: impl Into<String>, problem: impl fmt::Display) {
        self.0.push(FieldError { field: field.into(), problem: problem.to_string() });
    }

    /// Returns the parsed value, or records the error under the field.
    pub fn check<T, P: fmt::Display>(
        &mut self,
        field: impl Into<String>,
        read: Result<T, P>,
    ) -> Option<T> {
        read.map_err(|problem| self.note(field, problem)).ok()
    }

    /// Parses an optional text; returns the value, or records the error under the field.
    pub(crate) fn check_given<T, P: fmt::Display>(
        &mut self,
        field: impl Into<String>,
        given: Option<&Private<String>>,
        parse: impl Fn(&str) -> Result<T, P>,
    ) -> Option<T> {
        given.and_then(|text| self.check(field, parse(text.reveal())))
    }

    /// Adds the errors of other fields.
    pub(crate) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// Whether there are no errors.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors, in the order of the fields.
    pub fn iter(&self) -> impl Iterator<Item = &FieldError> {
        self.0.iter()
    }
}

impl fmt::Display for FieldErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.0.iter().enumerate() {
            let separator = if position == 0 { "" } else { "; " };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}
