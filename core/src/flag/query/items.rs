//! `flag.items`: the active items, all that screening needs (U-12).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, FlagId, FlagItemId, Json, Malformed, QueryReason},
    contact::{ItemKind, WrittenValue},
    flag::{FlagItem, FlagList},
};

/// Lists the active items by flag and item id: enough for a staff page that screens by itself.
///
/// The answer has no reasons, sources or customers, but it has the flagged values: it is not for
/// public pages.
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
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the item, unique within the flag.
    pub item: FlagItemId,
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
}

/// The form on the wire: the kind decides how the value is read.
#[derive(Deserialize)]
struct OnTheWire {
    flag: FlagId,
    item: FlagItemId,
    kind: ItemKind,
    value: Json,
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
