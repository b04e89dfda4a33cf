//! `flag.items`: the reduced list, all that screening needs and no more (U-12).

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    base::{Actor, FlagId, FlagItemId, Malformed, QueryReason},
    contact::{ItemKind, WrittenValue},
    flag::{FlagItem, FlagList},
};

/// Asks for the active items, by flag and item id: enough for a staff page that screens by
/// itself.
///
/// It tells no reason, source or customer, but the flagged values: it is not for public pages.
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Items {}

/// One line of the reduced list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(try_from = "OnTheWire")]
pub struct FlaggedItem {
    /// The flag.
    pub flag: FlagId,
    /// Names the item within its flag.
    pub item: FlagItemId,
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
}

/// What is read: the kind tells how to read the value.
#[derive(Deserialize)]
struct OnTheWire {
    flag: FlagId,
    item: FlagItemId,
    kind: ItemKind,
    value: Value,
}

impl TryFrom<OnTheWire> for FlaggedItem {
    type Error = Malformed;
    fn try_from(OnTheWire { flag, item, kind, value }: OnTheWire) -> Result<Self, Malformed> {
        Ok(Self { flag, item, value: WrittenValue::read(kind, &value)? })
    }
}

impl Items {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        flags: &FlagList,
    ) -> Result<Vec<FlaggedItem>, QueryReason> {
        let line = |(flag, id, item): (&FlagId, &FlagItemId, &FlagItem)| FlaggedItem {
            flag: flag.clone(),
            item: id.clone(),
            value: item.value.clone(),
        };
        Ok(flags.active_items().map(line).collect())
    }
}
