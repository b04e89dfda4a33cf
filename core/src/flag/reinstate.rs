//! `flag.reinstate`: let a lifted flag match again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Flag, FlagChange, FlagEvent};
use crate::base::{Actor, FlagId};

/// Undoes the lifting of a flag: the items that were active until then are active again.
///
/// Items that had been released one by one before stay released. A flag that is active already
/// is accepted and nothing changes.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ReinstateRefusal::Forbidden)
/// 2. [`FlagUnknown`](ReinstateRefusal::FlagUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reinstate {
    /// The flag.
    pub flag: FlagId,
}

/// Why a flag was not reinstated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.reinstate.")]
#[serde(untagged)]
pub enum ReinstateRefusal {
    /// Only the office may touch a flag.
    #[error("not permitted")]
    Forbidden,
    /// There is no such flag.
    #[error("there is no flag `{flag}`")]
    FlagUnknown {
        /// The id that was given.
        flag: FlagId,
    },
}

impl Reinstate {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`Reinstate`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, ReinstateRefusal> {
        if !by.is_office() {
            return Err(ReinstateRefusal::Forbidden);
        }
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(ReinstateRefusal::FlagUnknown { flag });
        };
        let change = flag
            .lifted
            .as_ref()
            .map(|lifted| FlagChange::Reinstated { items: lifted.items.clone() });
        Ok(change.map(|change| flag.event(now, by, change)).into_iter().collect())
    }
}
