//! `flag.items`: the active items, the only data of flags that screening needs (U-12).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, FlagId, FlagItemId, Json, Malformed, QueryReason},
    contact::{ItemKind, WrittenValue},
    flag::FlagItem,
};

/// Lists the active items in order of flag and item id, so that a staff page can screen by itself.
///
/// The answer has no reasons, sources or customers, but it has the flagged values: do not use it on
/// public pages.
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Items {}

/// One active item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(try_from = "OnTheWire")]
pub struct FlaggedItem {
    /// Id of the flag.
    pub flag: FlagId,
    /// Id of the item, unique within the flag.
    pub item: FlagItemId,
    /// The value as it was written.
    #[serde(flatten)]
    pub value: WrittenValue,
}

/// The fields on the wire; the kind determines how the value is deserialized.
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
        Source { flags, .. }: Source<'_>,
    ) -> Result<Vec<FlaggedItem>, QueryReason> {
        let line = |(flag, id, item): (&FlagId, &FlagItemId, &FlagItem)| FlaggedItem {
            flag: flag.clone(),
            item: id.clone(),
            value: item.value.clone(),
        };
        Ok(flags.active_items().map(line).collect())
    }
}
