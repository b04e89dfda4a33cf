//! `flag.release_item`: let one item match no longer.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Context, Decide, FieldProblems, FlagId, FlagItemId, Private, Remark},
    flag::{Flag, FlagChange, Reason},
};

/// Releases one item: it alone stops matching, the others stay active (S0-26).
///
/// Releasing the last active item lifts the flag. The same release again,
/// with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is empty or too long
/// 3. `flag_unknown`
/// 4. `item_unknown`
/// 5. `already_released`: for another reason
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

impl Decide<Flag> for ReleaseItem {
    fn check(&self, _: &Context<'_, Flag>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
    }

    fn decide(&self, _: &Context<'_, Flag>, flag: &Flag) -> Result<Vec<FlagChange>, Reason> {
        let item = self.item.clone();
        let Ok(reason) = Remark::parse(self.reason.reveal()) else {
            return Ok(Vec::new());
        };
        let Some(held) = flag.items.get(&item) else {
            return Err(Reason::ItemUnknown { item });
        };
        if !held.is_active() {
            return match held.release_reason() == Some(&reason) {
                true => Ok(Vec::new()),
                false => Err(Reason::AlreadyReleased { item }),
            };
        }
        let is_last = flag.active_items().count() == 1;
        let lifted = is_last
            .then(|| FlagChange::Lifted { reason: reason.clone(), items: vec![item.clone()] });
        let released = FlagChange::ItemReleased { item, reason };
        Ok(std::iter::once(released).chain(lifted).collect())
    }
}
