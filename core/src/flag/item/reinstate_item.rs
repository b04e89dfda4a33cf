//! `flag.reinstate_item`: let a released item match again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, FlagId, FlagItemId},
    flag::{Flag, FlagChange, FlagEvent},
};

/// Makes a released item active again (S0-26).
///
/// Where the flag was lifted it becomes active with this item alone (requirements 4.4.5). An
/// item that is active already is accepted and nothing changes.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ReinstateItemRefusal::Forbidden)
/// 2. [`FlagUnknown`](ReinstateItemRefusal::FlagUnknown)
/// 3. [`ItemUnknown`](ReinstateItemRefusal::ItemUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReinstateItem {
    /// The flag.
    pub flag: FlagId,
    /// The item.
    pub item: FlagItemId,
}

/// Why an item was not reinstated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.reinstate_item.")]
#[serde(untagged)]
pub enum ReinstateItemRefusal {
    /// Only the office may touch a flag.
    #[error("not permitted")]
    Forbidden,
    /// There is no such flag.
    #[error("there is no flag `{flag}`")]
    FlagUnknown {
        /// The id that was given.
        flag: FlagId,
    },
    /// The flag has no such item.
    #[error("the flag has no item `{item}`")]
    ItemUnknown {
        /// The id that was given.
        item: FlagItemId,
    },
}

impl ReinstateItem {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`ReinstateItem`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, ReinstateItemRefusal> {
        let item = self.item.clone();
        if !by.is_office() {
            return Err(ReinstateItemRefusal::Forbidden);
        }
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(ReinstateItemRefusal::FlagUnknown { flag });
        };
        match flag.items.get(&item) {
            None => return Err(ReinstateItemRefusal::ItemUnknown { item }),
            Some(held) if held.is_active() => return Ok(Vec::new()),
            Some(_) => {}
        }
        let reinstated =
            flag.is_lifted().then(|| FlagChange::Reinstated { items: vec![item.clone()] });
        let changes = std::iter::once(FlagChange::ItemReinstated { item }).chain(reinstated);
        Ok(changes.map(|change| flag.event(now, by, change)).collect())
    }
}
