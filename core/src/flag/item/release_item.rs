//! `flag.release_item`: let one item match no longer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, FieldProblems, FlagId, FlagItemId, Private, Remark},
    flag::{Flag, FlagChange, FlagEvent},
};

/// Releases one item: it alone stops matching, the others stay active (S0-26).
///
/// Releasing the last active item lifts the flag (requirements 4.4.5). The same release again,
/// with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ReleaseItemRefusal::Forbidden)
/// 2. [`Invalid`](ReleaseItemRefusal::Invalid): the reason is empty or too long
/// 3. [`FlagUnknown`](ReleaseItemRefusal::FlagUnknown)
/// 4. [`ItemUnknown`](ReleaseItemRefusal::ItemUnknown)
/// 5. [`AlreadyReleased`](ReleaseItemRefusal::AlreadyReleased): for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseItem {
    /// The flag.
    pub flag: FlagId,
    /// The item.
    pub item: FlagItemId,
    /// Why.
    pub reason: Private<String>,
}

/// Why an item was not released.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.release_item.")]
#[serde(untagged)]
pub enum ReleaseItemRefusal {
    /// Only the office may touch a flag.
    #[error("not permitted")]
    Forbidden,
    /// Something is wrong with the fields of the call.
    #[error("{fields}")]
    Invalid {
        /// All that is wrong.
        fields: FieldProblems,
    },
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
    /// The item was released before, for another reason.
    #[error("item `{item}` is released already, for another reason")]
    AlreadyReleased {
        /// The item.
        item: FlagItemId,
    },
}

impl ReleaseItem {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`ReleaseItem`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, ReleaseItemRefusal> {
        let item = self.item.clone();
        if !by.is_office() {
            return Err(ReleaseItemRefusal::Forbidden);
        }
        let mut fields = FieldProblems::default();
        let Some(reason) = fields.check("reason", Remark::parse(self.reason.reveal())) else {
            return Err(ReleaseItemRefusal::Invalid { fields });
        };
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(ReleaseItemRefusal::FlagUnknown { flag });
        };
        let Some(held) = flag.items.get(&item) else {
            return Err(ReleaseItemRefusal::ItemUnknown { item });
        };
        if !held.is_active() {
            return match held.release_reason() == Some(&reason) {
                true => Ok(Vec::new()),
                false => Err(ReleaseItemRefusal::AlreadyReleased { item }),
            };
        }
        let is_last = flag.active_items().count() == 1;
        let lifted = is_last
            .then(|| FlagChange::Lifted { reason: reason.clone(), items: vec![item.clone()] });
        let released = FlagChange::ItemReleased { item, reason };
        let changes = std::iter::once(released).chain(lifted);
        Ok(changes.map(|change| flag.event(now, by, change)).collect())
    }
}
