//! The choice of a value for fields that have only one.

use serde::{Deserialize, Serialize};

/// The customer of a merge whose value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// Keep the value of the survivor.
    Survivor,
    /// Keep the value of the merged customer.
    Merged,
}

/// Which value is kept, field by field. For a missing field it is the survivor's value or, if the
/// survivor has none, the merged customer's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MergeChoices"))]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// Choice of the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Kept>,
    /// Choice of the preferred name in messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Kept>,
    /// Choice of the language of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Kept>,
    /// Choice of the preferred channel of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Kept>,
    /// Choice of the special sales tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<Kept>,
    /// Choice of the referrer.
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
