//! `flag.details`: one flag with its items and decisions (S0-24).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Flag, FlagList};
use crate::base::{Actor, FlagId};

/// Shows one flag: its items with their histories, and the earlier decisions.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](DetailsRefusal::Forbidden)
/// 2. [`FlagUnknown`](DetailsRefusal::FlagUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Id of the flag.
    pub flag: FlagId,
}

/// Reasons to refuse `flag.details`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.details.")]
#[serde(untagged)]
pub enum DetailsRefusal {
    /// Only the office may see flags.
    #[error("not permitted")]
    Forbidden,
    /// There is no such flag.
    #[error("there is no flag `{flag}`")]
    FlagUnknown {
        /// Id from the query.
        flag: FlagId,
    },
}

impl Details {
    /// Answers; changes nothing.
    ///
    /// # Errors
    /// See [`Details`].
    pub fn ask<'a>(&self, by: &Actor, flags: &'a FlagList) -> Result<&'a Flag, DetailsRefusal> {
        if !by.is_office() {
            return Err(DetailsRefusal::Forbidden);
        }
        let unknown = || DetailsRefusal::FlagUnknown { flag: self.flag.clone() };
        flags.get(&self.flag).ok_or_else(unknown)
    }
}
