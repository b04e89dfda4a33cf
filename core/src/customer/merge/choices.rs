//! Whose value stays where only one can.

use serde::{Deserialize, Serialize};

/// One of the two customers that become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// The value of the customer who stays.
    Survivor,
    /// The value of the customer who becomes part of them.
    Merged,
}

/// Whose value stays, field by field; of the survivor if it is not said and they have one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MergeChoices"))]
#[serde(default, deny_unknown_fields)]
pub struct Choices {
    /// What they are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Kept>,
    /// What they want to be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Kept>,
    /// The language they are written to in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Kept>,
    /// The way they like most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Kept>,
    /// The tax that holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<Kept>,
    /// Who sent them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer: Option<Kept>,
}

impl Kept {
    /// The value that stays where both may have none.
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
