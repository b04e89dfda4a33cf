//! The questions of this area, one line each.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    Details, DetailsRefusal, Flag, FlagLine, FlagList, FlaggedItem, Items, ItemsRefusal, List,
    ListRefusal,
};
use crate::base::Actor;

/// Everything that can be asked about flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// The special list.
    #[serde(rename = "flag.list")]
    List(List),
    /// One flag with all that is known of it.
    #[serde(rename = "flag.details")]
    Details(Details),
    /// The reduced list.
    #[serde(rename = "flag.items")]
    Items(Items),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// The flags that were asked for.
    List(Vec<FlagLine>),
    /// The flag that was asked for.
    Details(&'a Flag),
    /// What requests are compared with.
    Items(Vec<FlaggedItem>),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of `flag.list`.
    List(#[from] ListRefusal),
    /// Of `flag.details`.
    Details(#[from] DetailsRefusal),
    /// Of `flag.items`.
    Items(#[from] ItemsRefusal),
}

impl Query {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
    pub fn ask<'a>(&self, by: &Actor, flags: &'a FlagList) -> Result<Told<'a>, QueryRefusal> {
        Ok(match self {
            Self::List(list) => Told::List(list.ask(by, flags)?),
            Self::Details(details) => Told::Details(details.ask(by, flags)?),
            Self::Items(items) => Told::Items(items.ask(by, flags)?),
        })
    }
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::List(no) => no.into(),
            Self::Details(no) => no.into(),
            Self::Items(no) => no.into(),
        }
    }

    /// All codes that a question of this area may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [ListRefusal::VARIANTS, DetailsRefusal::VARIANTS, ItemsRefusal::VARIANTS];
        codes.into_iter().flatten().copied()
    }
}
