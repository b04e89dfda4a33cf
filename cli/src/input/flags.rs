//! Reads the flags and their items (S0-13 to S0-16).

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    str::FromStr,
};

use frontdesk::{
    base::{FlagId, FlagItemId},
    contact::{ItemKind, WrittenContact, WrittenValue},
};

use super::{Chunk, Columns, FileKind, Mapping, Reader, Record, RowProblem, Source};
use crate::{problem::Problem, screener::FlaggedItem, tally::Skipped};

/// What a file of flags holds.
#[derive(Default)]
pub(crate) struct FlagFile {
    /// Active items, `<flag>:<kind>`, with `:2` behind it for a second value of the kind; those
    /// of one flag stand together.
    pub(crate) items: Vec<FlaggedItem>,
    /// Why customers are flagged.
    pub(crate) reasons: BTreeMap<FlagId, String>,
    /// The names of the columns, where the file has a header.
    pub(crate) header: Option<Vec<String>>,
    /// How many flags there are.
    pub(crate) flags: usize,
    /// How many of them are lifted: nothing of them is compared (S0-27).
    pub(crate) lifted: u64,
    /// How many items are released: they are not compared either (S0-26).
    pub(crate) released: u64,
    /// Rows that could not be read.
    pub(crate) skipped: Skipped,
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

impl FlagFile {
    /// Reads all flags of a source.
    ///
    /// # Errors
    /// [`Problem`] when the file cannot be read, or, if `strict`, at its first bad row.
    pub(crate) fn read(
        path: &Path,
        source: Source,
        mappings: &[Mapping],
        strict: bool,
    ) -> Result<Self, Problem> {
        let (mut reader, columns) = Reader::new(path, source, FileKind::Flags, mappings)?;
        let mut file = Self {
            header: columns.header().map(<[String]>::to_vec),
            skipped: Skipped::new(FileKind::Flags, strict),
            ..Self::default()
        };
        let mut chunk = Chunk::default();
        let mut more = true;
        while more {
            chunk.clear();
            more = reader.read(&mut chunk)?;
            file.take(&chunk, &columns)?;
        }
        file.flags = file.counts.len();
        if file.is_scattered {
            file.items.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        }
        file.counts.clear();
        Ok(file)
    }

    fn take(&mut self, chunk: &Chunk, columns: &Columns) -> Result<(), Problem> {
        for row in chunk.rows() {
            let taken = columns.record(row).and_then(|record| self.take_record(record));
            if let Err(problem) = taken {
                self.skipped.note(row.line, problem)?;
            }
        }
        for (line, problem) in &chunk.problems {
            self.skipped.note(*line, problem.clone())?;
        }
        Ok(())
    }

    fn take_record(&mut self, record: Record) -> Result<(), RowProblem> {
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
        for written in values(record.contact) {
            let kind = written.kind();
            let count = &mut counts[kind as usize];
            *count += 1;
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
fn values(contact: WrittenContact) -> Vec<WrittenValue> {
    let names = contact.names.into_iter().map(WrittenValue::FullName);
    let emails = contact.emails.into_iter().map(WrittenValue::Email);
    let addresses = contact.addresses.into_iter().map(WrittenValue::Address);
    let phones = contact.phones.into_iter().map(WrittenValue::Phone);
    let mut values: Vec<WrittenValue> = Vec::new();
    for value in names.chain(emails).chain(addresses).chain(phones) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}
