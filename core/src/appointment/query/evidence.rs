//! The two values of a matched item, for the office (S0-22).

use serde::Serialize;

use crate::{
    base::{FlagItemId, Private},
    contact::ItemKind,
    screening::ValueSource,
};

/// A flagged value, and the value of the appointment that is most similar to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValuePair {
    /// Id of the flagged item.
    pub item: FlagItemId,
    /// Kind of both values.
    pub kind: ItemKind,
    /// The flagged value, as written.
    pub flagged: Private<String>,
    /// The value of the appointment, as written; absent if none matches any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Private<String>>,
    /// Source of the value of the appointment: `typed` if absent.
    #[serde(skip_serializing_if = "ValueSource::is_typed")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: ValueSource,
}
