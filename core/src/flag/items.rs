//! `flag.items`: the reduced list, all that screening needs and no more (U-12).

use serde::{Deserialize, Serialize};
use serde_json::Value;
use strum::{IntoStaticStr, VariantNames};

use super::FlagList;
use crate::{
    base::{Actor, FlagId, FlagItemId, Malformed},
    contact::{ItemKind, WrittenValue},
};

/// Asks for the active items, by flag and item id: enough for a staff page that screens by
/// itself.
///
/// It tells no reason, source or customer, but the flagged values: it is not for public pages.
///
/// # Errors
/// [`Forbidden`](ItemsRefusal::Forbidden): only the office may see flags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Items {}

/// Why the items are not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.items.")]
#[serde(untagged)]
pub enum ItemsRefusal {
    /// Only the office may see flags.
    #[error("not permitted")]
    Forbidden,
}

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
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`Items`].
    pub fn ask(&self, by: &Actor, flags: &FlagList) -> Result<Vec<FlaggedItem>, ItemsRefusal> {
        if !by.is_office() {
            return Err(ItemsRefusal::Forbidden);
        }
        let line = |(flag, id, item): (&FlagId, &FlagItemId, &super::FlagItem)| FlaggedItem {
            flag: flag.clone(),
            item: id.clone(),
            value: item.value.clone(),
        };
        Ok(flags.active_items().map(line).collect())
    }
}
