//! The base: most values, in flat memory, which is also the file.

mod build;
mod sound;
#[cfg(test)]
mod tests;
mod view;

use super::{
    image::{Image, LoadError},
    multimap::Multimap,
    segment::Entry,
    vocabulary::PackedWords,
};
use crate::contact::ItemKind;

pub(crate) use view::BaseView;

/// Positions of the sections in the file.
mod at {
    use crate::contact::ItemKind;

    pub(super) const SETTINGS: usize = 0;
    pub(super) const OWNERS: usize = 1;
    pub(super) const OWNER_ENDS: usize = 2;
    pub(super) const KEYS: usize = 3;
    pub(super) const FILTER: usize = 6;
    pub(super) const NAMES: usize = FILTER + ItemKind::COUNT;
    pub(super) const PLACES: usize = NAMES + 5;
    pub(super) const NAME_WORDS: usize = PLACES + 5;
    pub(super) const NAME_STARTS: usize = NAME_WORDS + 1;
    pub(super) const SKETCHES: usize = NAME_STARTS + 1;
    pub(super) const RECORDS: usize = SKETCHES + 1;
    pub(super) const COUNT: usize = RECORDS + 2 * ItemKind::COUNT;
}

/// Names of the sections, for statistics of sizes.
const SECTION_NAMES: [&str; at::COUNT] = [
    "settings",
    "flag ids",
    "flag ids",
    "keys",
    "keys",
    "keys",
    "filter",
    "filter",
    "filter",
    "filter",
    "name words",
    "name words",
    "name words",
    "name words",
    "name words",
    "place words",
    "place words",
    "place words",
    "place words",
    "place words",
    "names",
    "names",
    "sketches",
    "evidence",
    "entries",
    "evidence",
    "entries",
    "evidence",
    "entries",
    "evidence",
    "entries",
];

/// An immutable segment in flat memory.
pub(crate) struct Base {
    image: Image,
}

impl Base {
    /// Loads a copy of saved bytes.
    pub(crate) fn load(bytes: &[u8]) -> Result<Self, LoadError> {
        Self::of_image(Image::load(bytes)?)
    }

    /// Like [`load`](Self::load), without a copy.
    pub(crate) fn of_memory(memory: Vec<u64>) -> Result<Self, LoadError> {
        Self::of_image(Image::of_memory(memory, true)?)
    }

    fn of_image(image: Image) -> Result<Self, LoadError> {
        let base = Self { image };
        let sound = base.image.count() == at::COUNT && base.view().is_sound();
        if sound { Ok(base) } else { Err(LoadError::Damaged) }
    }

    /// The bytes of the file.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.image.bytes()
    }

    /// The settings that the base was built with.
    pub(crate) fn settings(&self) -> &[u64] {
        self.image.longs(at::SETTINGS)
    }

    /// Size of each part in bytes.
    pub(crate) fn sizes(&self) -> Vec<(&'static str, usize)> {
        let mut sizes: Vec<(&'static str, usize)> = Vec::new();
        for (at, name) in SECTION_NAMES.iter().enumerate() {
            let bytes = self.image.section(at).len();
            match sizes.iter_mut().find(|(known, _)| known == name) {
                Some((_, sum)) => *sum += bytes,
                None => sizes.push((name, bytes)),
            }
        }
        sizes
    }

    /// Number of values of a kind.
    pub(crate) fn count(&self, kind: ItemKind) -> usize {
        self.image.words(at::RECORDS + 2 * kind as usize + 1).len()
    }

    /// Number of values of all kinds.
    pub(crate) fn values(&self) -> usize {
        ItemKind::ALL.iter().map(|kind| self.count(*kind)).sum()
    }

    /// All entries, sorted.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        let kinds = ItemKind::ALL.into_iter().map(|kind| (kind, self.count(kind)));
        kinds.flat_map(|(kind, count)| (0..count).map(move |place| Entry::new(kind, place as u32)))
    }

    /// The entry with these bits; `None` if it does not exist.
    pub(crate) fn entry(&self, bits: u32) -> Option<Entry> {
        let entry = Entry::from_bits(bits);
        let is_there = entry.bits() == bits && entry.place() < self.count(entry.kind());
        is_there.then_some(entry)
    }

    /// Number of owners.
    pub(crate) fn owners(&self) -> usize {
        self.image.words(at::OWNER_ENDS).len()
    }

    /// Read access, with the sections resolved once.
    pub(crate) fn view(&self) -> BaseView<'_> {
        BaseView {
            keys: self.multimap(at::KEYS),
            filters: std::array::from_fn(|kind| self.image.longs(at::FILTER + kind)),
            names: self.packed(at::NAMES),
            places: self.packed(at::PLACES),
            name_words: self.image.words(at::NAME_WORDS),
            name_starts: self.image.words(at::NAME_STARTS),
            sketches: self.image.longs(at::SKETCHES),
            records: std::array::from_fn(|kind| {
                let at = at::RECORDS + 2 * kind;
                (self.image.section(at), self.image.words(at + 1))
            }),
            owners: self.image.section(at::OWNERS),
            owner_ends: self.image.words(at::OWNER_ENDS),
        }
    }

    fn multimap(&self, at: usize) -> Multimap<'_> {
        Multimap {
            directory: self.image.words(at),
            tags: self.image.shorts(at + 1),
            values: self.image.words(at + 2),
        }
    }

    fn packed(&self, at: usize) -> PackedWords<'_> {
        PackedWords {
            slots: self.image.section(at),
            overflow: self.image.section(at + 1),
            deletions: self.multimap(at + 2),
        }
    }

    /// Identity of the contents, for the cache of similar words.
    pub(crate) fn identity(&self) -> u64 {
        self.image.identity()
    }

    /// All entries of an owner, by binary search.
    pub(crate) fn entries_of(&self, owner: &str) -> Vec<Entry> {
        ItemKind::ALL.into_iter().flat_map(|kind| self.entries_of_kind(owner, kind)).collect()
    }

    /// The entry of an item of an owner, by binary search: values are sorted by owner and item. Of
    /// several with one id, the first of the first kind.
    pub(crate) fn entry_of(&self, owner: &str, item: &str) -> Option<Entry> {
        let (view, number) = (self.view(), self.number_of(owner)?);
        let sought = (number, item);
        ItemKind::ALL.into_iter().find_map(|kind| {
            let entry = |place: usize| Entry::new(kind, place as u32);
            let id = |place: usize| {
                let record = view.record_at(entry(place))?;
                Some((record.owner as usize, record.item))
            };
            let is_before = |place: usize| id(place).is_some_and(|id| id < sought);
            let first = first_place(self.count(kind), is_before);
            (id(first) == Some(sought)).then(|| entry(first))
        })
    }

    /// The number of an owner.
    fn number_of(&self, owner: &str) -> Option<usize> {
        let view = self.view();
        let id = |number: usize| view.owner_id(number as u32).unwrap_or_default();
        let number = first_place(self.owners(), |number| id(number) < owner);
        (number < self.owners() && id(number) == owner).then_some(number)
    }

    fn entries_of_kind(&self, owner: &str, kind: ItemKind) -> Vec<Entry> {
        let Some(number) = self.number_of(owner) else {
            return Vec::new();
        };
        let view = self.view();
        let owner_of = |place: usize| {
            let record = view.record_at(Entry::new(kind, place as u32));
            record.map_or(usize::MAX, |record| record.owner as usize)
        };
        let first = first_place(self.count(kind), |place| owner_of(place) < number);
        let theirs = (first..self.count(kind)).take_while(|place| owner_of(*place) == number);
        theirs.map(|place| Entry::new(kind, place as u32)).collect()
    }
}

/// The first position for which `before` is false, by binary search.
fn first_place(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut from, mut until) = (0, count);
    while from < until {
        let middle = from + (until - from) / 2;
        if before(middle) {
            from = middle + 1;
        } else {
            until = middle;
        }
    }
    from
}
