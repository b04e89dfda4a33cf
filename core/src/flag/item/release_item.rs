//! `flag.release_item`: release one item.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Command, Context, FieldErrors, FlagId, FlagItemId, Private, Remark},
    flag::{Decided, Flag, FlagChange, Reason},
};

/// Releases one item: it no longer matches, and the other items stay active (S0-26).
///
/// Releasing the last active item lifts the flag. The same release again, with the same
/// reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is empty or too long
/// 3. `flag_unknown`
/// 4. `item_unknown`
/// 5. `already_released`, for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseItem {
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the item.
    pub item: FlagItemId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

impl Command<Flag> for ReleaseItem {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(&self, reason: Remark, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let id = self.item.clone();
        let Some(item) = flag.items.get(&id) else {
            return Err(Reason::ItemUnknown { item: id });
        };
        if !item.is_active() {
            return match item.release_reason() == Some(&reason) {
                true => Ok(Vec::new()),
                false => Err(Reason::AlreadyReleased { item: id }),
            };
        }
        let is_last = flag.active_items().count() == 1;
        let lifted = FlagChange::Lifted { reason: reason.clone(), items: vec![id.clone()] };
        let released = FlagChange::ItemReleased { item: id, reason };
        Ok([released].into_iter().chain(is_last.then_some(lifted)).collect())
    }
}
