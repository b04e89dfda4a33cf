//! From rows to flags and their items (S0-13 to S0-16).

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

use super::{RowError, SheetRow};
use crate::{
    base::{FlagId, FlagItemId},
    contact::{ItemKind, WrittenContact, WrittenValue},
};

/// One item of a flag, as a screener is built from it.
pub type FlaggedItem = (FlagId, FlagItemId, WrittenValue);

/// The flags that rows tell of.
#[derive(Default)]
pub struct FlagRows {
    items: Vec<FlaggedItem>,
    reasons: BTreeMap<FlagId, String>,
    lifted: u64,
    released: u64,
    /// How many values of each kind a flag has had so far.
    counts: BTreeMap<FlagId, [u32; 4]>,
    /// Whether a flag came back after another one.
    is_scattered: bool,
}

/// What `status` says of a flag that no longer counts.
const LIFTED: [&str; 9] = [
    "lifted",
    "closed",
    "inactive",
    "removed",
    "released",
    "opgeheven",
    "gesloten",
    "inactief",
    "vervallen",
];

impl FlagRows {
    /// How many flags there are.
    pub fn flags(&self) -> usize {
        self.counts.len()
    }

    /// How many flags are lifted: nothing of them is compared (S0-27).
    pub fn lifted(&self) -> u64 {
        self.lifted
    }

    /// How many items are released: they are not compared either (S0-26).
    pub fn released(&self) -> u64 {
        self.released
    }

    /// The active items, `<flag>:<kind>`, with `:2` behind it for a second value of the kind; those
    /// of one flag stand together. Then, why customers are flagged.
    pub fn finish(mut self) -> (Vec<FlaggedItem>, BTreeMap<FlagId, String>) {
        if self.is_scattered {
            self.items.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        }
        (self.items, self.reasons)
    }

    /// Takes in a row.
    ///
    /// # Errors
    /// [`RowError::Id`] when the id of the row cannot be one.
    pub fn take(&mut self, record: SheetRow) -> Result<(), RowError> {
        let flag = FlagId::parse(&record.id_or_line())?;
        let status = record.status.unwrap_or_default().to_lowercase();
        if LIFTED.contains(&status.as_str()) {
            self.lifted += 1;
            return Ok(());
        }
        let released = released_kinds(record.released.as_deref().unwrap_or_default());
        self.is_scattered |= self.counts.contains_key(&flag);
        let counts = self.counts.entry(flag.clone()).or_default();
        let mut items = Vec::new();
        for written in values(&record.contact) {
            let kind = written.kind();
            let count = counts.get_mut(kind as usize).map_or(1, |count| {
                *count += 1;
                *count
            });
            let item = match count {
                1 => format!("{flag}:{}", kind.as_str()),
                count => format!("{flag}:{}:{count}", kind.as_str()),
            };
            items.push((flag.clone(), FlagItemId::parse(&item)?, written));
        }
        let all = items.len();
        items.retain(|(_, _, written)| !released.contains(&written.kind()));
        self.released += (all - items.len()) as u64;
        self.items.append(&mut items);
        if let Some(reason) = record.reason {
            self.reasons.entry(flag).or_insert(reason);
        }
        Ok(())
    }
}

/// The kinds named in a cell, such as `phone;address`; a word of no kind is let be.
fn released_kinds(cell: &str) -> BTreeSet<ItemKind> {
    let words = cell.split([';', '|', ',', ' ']).map(str::to_lowercase);
    let kind = |word: String| match word.as_str() {
        "name" | "naam" => Some(ItemKind::FullName),
        "mail" | "e-mail" => Some(ItemKind::Email),
        "adres" => Some(ItemKind::Address),
        "telefoon" | "mobiel" | "mobile" => Some(ItemKind::Phone),
        word => ItemKind::from_str(word).ok(),
    };
    words.filter_map(kind).collect()
}

/// The distinct values of a contact, in the order in which kinds are shown (S0-16, S0-22).
fn values(contact: &WrittenContact) -> Vec<WrittenValue> {
    let mut values: Vec<WrittenValue> = Vec::new();
    for value in contact.values() {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
