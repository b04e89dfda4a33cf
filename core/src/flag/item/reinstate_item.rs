//! `flag.reinstate_item`: make a released item active again.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Command, Context, FieldErrors, FlagId, FlagItemId},
    flag::{Decided, Flag, FlagChange, Reason},
};

/// Makes a released item active again (S0-26).
///
/// A lifted flag becomes active again, with this item only. If the item is active already,
/// the command is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `flag_unknown`
/// 3. `item_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReinstateItem {
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the item.
    pub item: FlagItemId,
}

impl Command<Flag> for ReinstateItem {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Flag>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let item = self.item.clone();
        match flag.items.get(&item) {
            None => return Err(Reason::ItemUnknown { item }),
            Some(known) if known.is_active() => return Ok(Vec::new()),
            Some(_) => {}
        }
        let reinstated =
            flag.is_lifted().then(|| FlagChange::Reinstated { items: vec![item.clone()] });
        Ok(std::iter::once(FlagChange::ItemReinstated { item }).chain(reinstated).collect())
    }
}
