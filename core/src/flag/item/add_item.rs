//! `flag.add_item`: flag one more value.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, FieldProblems, FlagId, FlagItemId},
    contact::{Reading, Value},
    flag::{Flag, FlagChange, FlagEvent, NewItem},
};

/// Adds one item to a flag.
///
/// New values of a customer come to a flag in this way only (S0-14). The same item again is
/// accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](AddItemRefusal::Forbidden)
/// 2. [`Invalid`](AddItemRefusal::Invalid): the value cannot be read
/// 3. [`FlagUnknown`](AddItemRefusal::FlagUnknown)
/// 4. [`ItemExists`](AddItemRefusal::ItemExists)
/// 5. [`FlagLifted`](AddItemRefusal::FlagLifted)
/// 6. [`ValueFlagged`](AddItemRefusal::ValueFlagged)
/// 7. [`FlagFull`](AddItemRefusal::FlagFull)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddItem {
    /// The flag.
    pub flag: FlagId,
    /// What is to be flagged.
    pub item: NewItem,
}

/// Why an item was not added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.add_item.")]
#[serde(untagged)]
pub enum AddItemRefusal {
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
    /// The flag has an item of that id with another value.
    #[error("item `{item}` is there already, with another value")]
    ItemExists {
        /// The id that was given.
        item: FlagItemId,
    },
    /// The flag is lifted; it has to be reinstated first.
    #[error("flag `{flag}` is lifted")]
    FlagLifted {
        /// The flag.
        flag: FlagId,
    },
    /// The flag has the same value in another item, perhaps a released one.
    #[error("item `{item}` holds the same value")]
    ValueFlagged {
        /// The item that has it.
        item: FlagItemId,
    },
    /// The flag has as many items as a flag may have.
    #[error("flag `{flag}` has {} items already", Flag::MOST_ITEMS)]
    FlagFull {
        /// The flag.
        flag: FlagId,
    },
}

impl AddItem {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`AddItem`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
        reading: &Reading,
    ) -> Result<Vec<FlagEvent>, AddItemRefusal> {
        let NewItem { id, value } = &self.item;
        if !by.is_office() {
            return Err(AddItemRefusal::Forbidden);
        }
        let mut fields = FieldProblems::default();
        if fields.check("item", Value::read(value, reading)).is_none() {
            return Err(AddItemRefusal::Invalid { fields });
        }
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            return Err(AddItemRefusal::FlagUnknown { flag: self.flag.clone() });
        };
        match flag.items.get(id) {
            Some(item) if item.value == *value => return Ok(Vec::new()),
            Some(_) => return Err(AddItemRefusal::ItemExists { item: id.clone() }),
            None => {}
        }
        self.fits(flag)?;
        let item = self.item.clone();
        Ok(vec![flag.event(now, by, FlagChange::ItemAdded { item })])
    }

    fn fits(&self, flag: &Flag) -> Result<(), AddItemRefusal> {
        if flag.is_lifted() {
            return Err(AddItemRefusal::FlagLifted { flag: flag.id.clone() });
        }
        if let Some(item) = flag.item_with(&self.item.value) {
            return Err(AddItemRefusal::ValueFlagged { item: item.clone() });
        }
        if flag.items.len() >= Flag::MOST_ITEMS {
            return Err(AddItemRefusal::FlagFull { flag: flag.id.clone() });
        }
        Ok(())
    }
}
