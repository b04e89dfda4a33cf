//! Most values, in flat memory that is also the file.

use super::{
    bloom,
    collection::{Builder, Records},
    image::{Image, LoadProblem},
    multimap::{self, Multimap, Sections},
    name_entry,
    record::Record,
    shelf::{Book, Entry, KINDS, Shelf},
    vocabulary::{self, PackedWords, Vocabulary},
};
use crate::contact::{ItemKind, NameView};

/// The sections of the file, in order.
mod at {
    pub(super) const SETTINGS: usize = 0;
    pub(super) const OWNERS: usize = 1;
    pub(super) const OWNER_ENDS: usize = 2;
    pub(super) const OWNER_ORDER: usize = 3;
    pub(super) const KEYS: usize = 4;
    pub(super) const FILTER: usize = 7;
    pub(super) const NAMES: usize = 11;
    pub(super) const PLACES: usize = 16;
    pub(super) const NAME_WORDS: usize = 21;
    pub(super) const NAME_STARTS: usize = 22;
    pub(super) const SKETCHES: usize = 23;
    pub(super) const RECORDS: usize = 24;
    pub(super) const COUNT: usize = 32;
}

/// The names of the sections, for those who ask what an index consists of.
const SECTION_NAMES: [&str; at::COUNT] = [
    "settings",
    "flag ids",
    "flag ids",
    "flag order",
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

/// Values in flat memory.
pub(crate) struct Base {
    image: Image,
}

impl Base {
    /// Builds the base from what was taken in.
    pub(crate) fn build(mut from: Builder, settings: &[u64]) -> Self {
        let keys = multimap::build(&mut from.keys);
        let filters = filters(&from.keys, &from.hints);
        let names = Packed::of(&mut from.names);
        let places = Packed::of(&mut from.places);
        let owners: Vec<u8> = from.owners.iter().flat_map(|id| id.bytes()).collect();
        let ends = from.owners.iter().scan(0u32, |end, id| {
            *end += id.len() as u32;
            Some(*end)
        });
        let ends: Vec<u32> = ends.collect();
        let mut order: Vec<u32> = (0..from.owners.len() as u32).collect();
        order.sort_by_key(|owner| from.owners.get(*owner as usize));
        let mut sections: Vec<&[u8]> = vec![
            bytemuck::cast_slice(settings),
            &owners,
            bytemuck::cast_slice(&ends),
            bytemuck::cast_slice(&order),
        ];
        sections.extend(bytes_of(&keys));
        sections.extend(filters.iter().map(|filter| bytemuck::cast_slice(filter)));
        for book in [&names, &places] {
            sections.extend([book.slots.as_slice(), book.overflow.as_slice()]);
            sections.extend(bytes_of(&book.deletions));
        }
        sections.push(bytemuck::cast_slice(&from.name_words));
        sections.push(bytemuck::cast_slice(&from.name_starts));
        sections.push(bytemuck::cast_slice(&from.sketches));
        for Records { bytes, starts } in &from.records {
            sections.extend([bytes.as_slice(), bytemuck::cast_slice(starts)]);
        }
        Self { image: Image::of(&sections) }
    }

    /// Takes saved bytes for a base.
    pub(crate) fn load(bytes: &[u8]) -> Result<Self, LoadProblem> {
        Self::of_image(Image::load(bytes)?)
    }

    /// The same for bytes that lie in memory as numbers already; nothing is copied.
    pub(crate) fn of_memory(memory: Vec<u64>) -> Result<Self, LoadProblem> {
        Self::of_image(Image::of_memory(memory, true)?)
    }

    fn of_image(image: Image) -> Result<Self, LoadProblem> {
        let base = Self { image };
        let view = base.view();
        let sound = base.image.count() == at::COUNT
            && view.keys.is_sound()
            && view.names.deletions.is_sound()
            && view.places.deletions.is_sound();
        if sound { Ok(base) } else { Err(LoadProblem::Damaged) }
    }

    /// The bytes to be saved.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.image.bytes()
    }

    /// The settings it was built with.
    pub(crate) fn settings(&self) -> &[u64] {
        self.image.longs(at::SETTINGS)
    }

    /// How many bytes each part takes.
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

    /// How many values of a kind it holds.
    pub(crate) fn count(&self, kind: ItemKind) -> usize {
        self.image.words(at::RECORDS + 2 * kind as usize + 1).len()
    }

    /// How many values it holds.
    pub(crate) fn values(&self) -> usize {
        KINDS.iter().map(|kind| self.count(*kind)).sum()
    }

    /// All values it holds, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        let kinds = KINDS.into_iter().map(|kind| (kind, self.count(kind)));
        kinds.flat_map(|(kind, count)| (0..count).map(move |place| Entry::new(kind, place as u32)))
    }

    /// How many owners it knows.
    pub(crate) fn owners(&self) -> usize {
        self.image.words(at::OWNER_ENDS).len()
    }

    /// The base to be read: its sections found once.
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

    /// Tells this base from any other: near words are remembered for it.
    pub(crate) fn identity(&self) -> u64 {
        self.image.identity()
    }

    /// All values of an owner, found through the order of ids.
    pub(crate) fn entries_of(&self, owner: &str) -> Vec<Entry> {
        KINDS.into_iter().flat_map(|kind| self.entries_of_kind(owner, kind)).collect()
    }

    fn entries_of_kind(&self, owner: &str, kind: ItemKind) -> Vec<Entry> {
        let view = self.view();
        let order = self.image.words(at::OWNER_ORDER);
        let id = |number: &u32| view.owner(*number).unwrap_or_default();
        let first = order.partition_point(|number| id(number) < owner);
        let numbers = order.get(first..).unwrap_or(&[]);
        let mut entries = Vec::new();
        for number in numbers.iter().take_while(|number| id(number) == owner) {
            let owner_of = |place: usize| {
                view.record(Entry::new(kind, place as u32)).map_or(u32::MAX, |found| found.owner)
            };
            let mut place = first_place(self.count(kind), |place| owner_of(place) < *number);
            while place < self.count(kind) && owner_of(place) == *number {
                entries.push(Entry::new(kind, place as u32));
                place += 1;
            }
        }
        entries
    }
}

/// The first place for which the condition no longer holds.
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

fn bytes_of(map: &Sections) -> [&[u8]; 3] {
    [
        bytemuck::cast_slice(&map.directory),
        bytemuck::cast_slice(&map.tags),
        bytemuck::cast_slice(&map.values),
    ]
}

/// A filter for each kind: a request asks for many keys of one kind, and a small filter stays in
/// the processor's cache.
fn filters(keys: &[(u64, u32)], hints: &[u64]) -> [Vec<u64>; 4] {
    let email = ItemKind::Email as usize;
    let kind = |value: &u32| Entry::from_bits(*value).kind() as usize;
    let mut counts = [0; 4];
    for (_, value) in keys {
        if let Some(count) = counts.get_mut(kind(value)) {
            *count += 1;
        }
    }
    if let Some(count) = counts.get_mut(email) {
        *count += hints.len();
    }
    let mut filters = counts.map(|count| vec![0u64; bloom::words_for(count)]);
    for (key, value) in keys {
        if let Some(filter) = filters.get_mut(kind(value)) {
            bloom::note(filter, *key);
        }
    }
    if let Some(filter) = filters.get_mut(email) {
        hints.iter().for_each(|hint| bloom::note(filter, *hint));
    }
    filters
}

struct Packed {
    slots: Vec<u8>,
    overflow: Vec<u8>,
    deletions: Sections,
}

impl Packed {
    fn of(words: &mut Vocabulary<Vec<(u64, u32)>>) -> Self {
        let (slots, overflow) = vocabulary::pack(words.entries());
        Self { slots, overflow, deletions: multimap::build(&mut words.deletions) }
    }
}

/// A base whose sections were found.
#[derive(Clone, Copy)]
pub(crate) struct BaseView<'b> {
    keys: Multimap<'b>,
    filters: [&'b [u64]; 4],
    names: PackedWords<'b>,
    places: PackedWords<'b>,
    name_words: &'b [u32],
    name_starts: &'b [u32],
    sketches: &'b [u64],
    records: [(&'b [u8], &'b [u32]); 4],
    owners: &'b [u8],
    owner_ends: &'b [u32],
}

impl<'b> BaseView<'b> {
    /// A stored value.
    pub(crate) fn record_at(&self, entry: Entry) -> Option<Record<'b>> {
        let (bytes, starts) = self.records.get(entry.kind() as usize)?;
        let start = *starts.get(entry.place())? as usize;
        Record::read(entry.kind(), bytes.get(start..)?)
    }

    /// The id of an owner.
    pub(crate) fn owner_id(&self, owner: u32) -> Option<&'b str> {
        let owner = owner as usize;
        let start = match owner.checked_sub(1) {
            Some(before) => *self.owner_ends.get(before)? as usize,
            None => 0,
        };
        let text = self.owners.get(start..*self.owner_ends.get(owner)? as usize)?;
        std::str::from_utf8(text).ok()
    }
}

impl Shelf for BaseView<'_> {
    type Words<'a>
        = PackedWords<'a>
    where
        Self: 'a;

    fn retain_held(&self, kind: ItemKind, keys: &mut Vec<u64>) {
        let filter = self.filters.get(kind as usize).copied().unwrap_or(&[]);
        keys.retain(|key| bloom::may_hold(filter, *key));
    }

    fn may_hold_hint(&self, hint: u64) -> bool {
        let filter = self.filters.get(ItemKind::Email as usize);
        filter.is_some_and(|filter| bloom::may_hold(filter, hint))
    }

    fn values_of(&self, keys: &[u64], most: usize, hand: impl FnMut(u32) -> bool) -> bool {
        self.keys.values_of(keys, most, hand)
    }

    fn fetch_names(&self, places: impl Iterator<Item = usize>) {
        let starts: Vec<usize> =
            places.filter_map(|place| Some(*self.name_starts.get(place)? as usize)).collect();
        multimap::touch(starts.iter().filter_map(|start| self.name_words.get(*start)));
    }

    fn fetch_records(&self, entries: impl Iterator<Item = Entry>) {
        let first = |entry: Entry| {
            let (bytes, starts) = self.records.get(entry.kind() as usize)?;
            bytes.get(*starts.get(entry.place())? as usize..)
        };
        let records: Vec<&[u8]> = entries.filter_map(first).collect();
        multimap::touch(records.iter().filter_map(|bytes| bytes.first()));
        let owner = |bytes: &&[u8]| Some(u32::from_le_bytes(*bytes.first_chunk()?) as usize);
        let ends = records.iter().filter_map(owner).filter_map(|owner| self.owner_ends.get(owner));
        let ends: Vec<usize> = ends.map(|end| *end as usize).collect();
        multimap::touch(ends.iter().filter_map(|end| self.owners.get(end.checked_sub(1)?)));
    }

    fn words(&self, book: Book) -> PackedWords<'_> {
        match book {
            Book::Names => self.names,
            Book::Places => self.places,
        }
    }

    fn name_forms(&self, place: usize, hand: impl FnMut(&NameView<'_>)) {
        let start = self.name_starts.get(place).map_or(usize::MAX, |start| *start as usize);
        let numbers = self.name_words.get(start..).unwrap_or(&[]);
        name_entry::each(numbers, |number| self.names.get(number), hand);
    }

    fn sketch(&self, place: usize) -> u64 {
        self.sketches.get(place).copied().unwrap_or_default()
    }

    fn record(&self, entry: Entry) -> Option<Record<'_>> {
        self.record_at(entry)
    }

    fn owner(&self, owner: u32) -> Option<&str> {
        self.owner_id(owner)
    }
}
