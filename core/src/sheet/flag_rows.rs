//! Conversion of rows into flags and their items (S0-13 to S0-16).

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

use super::{RowError, SheetRow};
use crate::{
    base::{FlagId, FlagItemId},
    contact::{ItemKind, WrittenContact, WrittenValue},
};

/// One item of a flag, as a screener needs it.
pub type FlaggedItem = (FlagId, FlagItemId, WrittenValue);

/// Collects the flags of a sheet, row by row.
#[derive(Default)]
pub struct FlagRows {
    items: Vec<FlaggedItem>,
    reasons: BTreeMap<FlagId, String>,
    lifted: u64,
    released: u64,
    /// Number of values of each kind so far, by flag.
    counts: BTreeMap<FlagId, [u32; 4]>,
    /// Whether rows of one flag are separated by rows of another.
    is_scattered: bool,
}

/// Values of `status` that mean that the flag is lifted.
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
    /// Number of flags that are not lifted.
    pub fn flags(&self) -> usize {
        self.counts.len()
    }

    /// Number of rows of lifted flags: their values are not compared (S0-27).
    pub fn lifted(&self) -> u64 {
        self.lifted
    }

    /// Number of released items: they are not compared either (S0-26).
    pub fn released(&self) -> u64 {
        self.released
    }

    /// Returns the active items and the reasons of the flags.
    ///
    /// The id of an item is `<flag>:<kind>`, with `:2` at the end for a second value of that kind.
    /// The items of one flag are next to each other.
    pub fn finish(mut self) -> (Vec<FlaggedItem>, BTreeMap<FlagId, String>) {
        if self.is_scattered {
            self.items.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        }
        (self.items, self.reasons)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`RowError::Id`] if the id of the row is invalid.
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

/// Parses a list of kinds, such as `phone;address`; unknown words are ignored.
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
