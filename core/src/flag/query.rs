//! The queries of flags.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    Details, DetailsRefusal, Flag, FlagLine, FlagList, FlaggedItem, Items, ItemsRefusal, List,
    ListRefusal,
};
use crate::base::Actor;

/// All queries of flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// Lists the flags.
    #[serde(rename = "flag.list")]
    List(List),
    /// Shows one flag.
    #[serde(rename = "flag.details")]
    Details(Details),
    /// Lists the active items.
    #[serde(rename = "flag.items")]
    Items(Items),
}

/// The answer of a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// Answer of `flag.list`.
    List(Vec<FlagLine>),
    /// Answer of `flag.details`.
    Details(&'a Flag),
    /// Answer of `flag.items`.
    Items(Vec<FlaggedItem>),
}

/// Refusal of a query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Refusal of `flag.list`.
    List(#[from] ListRefusal),
    /// Refusal of `flag.details`.
    Details(#[from] DetailsRefusal),
    /// Refusal of `flag.items`.
    Items(#[from] ItemsRefusal),
}

impl Query {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the query.
    pub fn ask<'a>(&self, by: &Actor, flags: &'a FlagList) -> Result<Told<'a>, QueryRefusal> {
        Ok(match self {
            Self::List(list) => Told::List(list.ask(by, flags)?),
            Self::Details(details) => Told::Details(details.ask(by, flags)?),
            Self::Items(items) => Told::Items(items.ask(by, flags)?),
        })
    }
}

impl QueryRefusal {
    /// Its code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::List(no) => no.into(),
            Self::Details(no) => no.into(),
            Self::Items(no) => no.into(),
        }
    }

    /// All refusal codes of the queries of flags.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [ListRefusal::VARIANTS, DetailsRefusal::VARIANTS, ItemsRefusal::VARIANTS];
        codes.into_iter().flatten().copied()
    }
}
