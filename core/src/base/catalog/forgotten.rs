//! What is left of an event when the person it told of is erased.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is left of an event once the person it told of is erased: what it was, and which fields
/// it had. When it happened, and who did it, stays beside it.
///
/// Nothing follows from it: what is kept of the past is in the event of the erasure itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forgotten {
    /// The event it was, such as `customer.edited`.
    pub was: String,
    /// The fields it had, in the order of their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

impl Forgotten {
    /// What is left of a change.
    pub(crate) fn of(change: &impl Serialize) -> Self {
        let Ok(Value::Object(mut told)) = serde_json::to_value(change) else {
            return Self { was: String::new(), fields: Vec::new() };
        };
        let was = match told.remove("event") {
            Some(Value::String(was)) => was,
            _ => String::new(),
        };
        Self { was, fields: told.into_iter().map(|(field, _)| field).collect() }
    }

    /// What is left of an event without fields.
    pub(crate) fn only(was: &str) -> Self {
        Self { was: was.to_owned(), fields: Vec::new() }
    }
}
