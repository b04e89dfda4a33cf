//! What is wrong with the fields of a call, all at once.

use std::fmt;

use serde::Serialize;

use super::Private;

/// One field of a call, and the rule it breaks; never the value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error("{field}: {problem}")]
pub struct FieldError {
    /// The path to the field, such as `items[2]`.
    pub field: String,
    /// The rule, such as "there is no phone number".
    pub problem: String,
}

/// All that is wrong with the fields of a call, in their order.
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
    /// Notes that a field breaks a rule.
    pub fn note(&mut self, field: impl Into<String>, problem: impl fmt::Display) {
        self.0.push(FieldError { field: field.into(), problem: problem.to_string() });
    }

    /// Gives what was read, or notes why it could not be.
    pub fn check<T, P: fmt::Display>(
        &mut self,
        field: impl Into<String>,
        read: Result<T, P>,
    ) -> Option<T> {
        read.map_err(|problem| self.note(field, problem)).ok()
    }

    /// The same for a text that may be left out.
    pub(crate) fn check_given<T, P: fmt::Display>(
        &mut self,
        field: impl Into<String>,
        given: Option<&Private<String>>,
        parse: impl Fn(&str) -> Result<T, P>,
    ) -> Option<T> {
        given.and_then(|text| self.check(field, parse(text.reveal())))
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The problems, in the order of the fields.
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
