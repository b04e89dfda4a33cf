//! Which value is kept where only one can be.

use serde::{Deserialize, Serialize};

/// One of the two customers of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// The value of the survivor.
    Survivor,
    /// The value of the merged customer.
    Merged,
}

/// Which value is kept, field by field; if missing, the survivor's value, or else the merged
/// customer's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MergeChoices"))]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Kept>,
    /// The preferred name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Kept>,
    /// The language of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Kept>,
    /// The preferred channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Kept>,
    /// The special sales tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<Kept>,
    /// The referrer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer: Option<Kept>,
}

impl Kept {
    /// The kept value of an optional field.
    pub(super) fn of<'a, T>(
        chosen: Option<Self>,
        survivor: &'a Option<T>,
        merged: &'a Option<T>,
    ) -> &'a Option<T> {
        match chosen {
            Some(Self::Merged) => merged,
            Some(Self::Survivor) => survivor,
            None if survivor.is_some() => survivor,
            None => merged,
        }
    }
}
