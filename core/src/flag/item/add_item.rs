//! `flag.add_item`: add one item to a flag.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Command, Context, FieldErrors, FlagId},
    contact::Value,
    flag::{Decided, Flag, FlagChange, NewItem, Reason},
};

/// Adds one item to a flag.
///
/// A flag gets new values of a customer only by this command (S0-14). The same item again is
/// accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the value is invalid
/// 3. `flag_unknown`
/// 4. `item_exists`
/// 5. `flag_lifted`
/// 6. `value_flagged`
/// 7. `flag_full`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddItem {
    /// Id of the flag.
    pub flag: FlagId,
    /// The item to add, with its id and value.
    pub item: NewItem,
}

impl Command<Flag> for AddItem {
    type Parsed = Value;

    /// The value is stored as written; parsing checks that it is valid.
    fn parse(&self, context: &Context<'_, Flag>, errors: &mut FieldErrors) -> Option<Value> {
        errors.check("item", Value::read(&self.item.value, context.policy))
    }

    fn decide(&self, parsed: Value, context: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let NewItem { id, value } = &self.item;
        match flag.items.get(id) {
            Some(item) if item.value == *value => return Ok(Vec::new()),
            Some(_) => return Err(Reason::ItemExists { item: id.clone() }),
            None => {}
        }
        if flag.is_lifted() {
            return Err(Reason::FlagLifted { flag: flag.id.clone() });
        }
        if let Some(item) = flag.item_with(&parsed, context.policy) {
            return Err(Reason::ValueFlagged { item: item.clone() });
        }
        if flag.items.len() >= Flag::MOST_ITEMS {
            return Err(Reason::FlagFull { flag: flag.id.clone() });
        }
        Ok(vec![FlagChange::ItemAdded { item: self.item.clone() }])
    }
}
