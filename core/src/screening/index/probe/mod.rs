//! Probes a segment for candidates: a superset of the stored values that match a value of a
//! request.

mod near;
mod neighbour_cache;
mod pairs;

use std::collections::BTreeSet;

use super::{
    collection::is_of_three,
    exact, key,
    segment::{Entry, OF_THREE, Segment, VocabularyKind},
    vocabulary::{Neighbour, VisitedSet, WordLookup},
};
use crate::contact::{Address, AddressKey, KeySide, PersonName, Value, Word, related_names};
use near::Near;
use neighbour_cache::NeighbourCache;
use pairs::{joined_neighbours, probe_initials, probe_pairs, rarest_pair};

/// Buffers and caches that are reused for many requests.
#[derive(Default)]
pub(crate) struct ProbeScratch {
    visited: VisitedSet,
    near: Vec<Near>,
    spare: Vec<Near>,
    neighbours: Vec<Neighbour>,
    cache: NeighbourCache,
    /// The keys to look up.
    keys: Vec<u64>,
    /// Further keys to look up, under which entries marked `OF_THREE` are ignored.
    short: Vec<u64>,
    probed: usize,
    /// The entries that may be equivalent, sorted, without duplicates.
    pub(crate) whole: Vec<Entry>,
    /// The other entries that may match, sorted, without duplicates.
    pub(crate) similar: Vec<Entry>,
}

/// The parameters of a probe.
pub(crate) struct ProbeOptions<'a, S> {
    /// The segment to search.
    pub(crate) segment: &'a S,
    /// The value of the request to search for.
    pub(crate) value: &'a Value,
    /// Identity of the base, for the cache of similar words; 0 turns the cache off.
    pub(crate) base: u64,
    /// The entries that currently match nothing, such as released ones. They do not use up the
    /// limits.
    pub(crate) dead: &'a BTreeSet<Entry>,
}

impl ProbeScratch {
    /// Number of keys that were looked up for the last value.
    pub(crate) fn probed(&self) -> usize {
        self.probed
    }

    /// Collects at most `most` entries that may be equivalent to a value; returns whether these are
    /// all.
    pub(crate) fn collect_whole<S: Segment>(
        &mut self,
        probe: &ProbeOptions<'_, S>,
        most: usize,
    ) -> bool {
        let Self { keys, whole, probed, .. } = self;
        keys.clear();
        whole.clear();
        exact::probe_keys(probe.value, |key| keys.push(key));
        *probed = keys.len();
        let kind = probe.value.kind();
        probe.segment.retain_held(kind, keys);
        let complete = probe.segment.whole_values_of(keys, |bits| {
            let entry = Entry::from_bits(bits);
            let wanted = entry.kind() == kind && !probe.dead.contains(&entry);
            keep(whole, entry, wanted, most)
        });
        sort(whole);
        complete
    }

    /// Collects at most `most` other entries that may be similar to a value, those under rare keys
    /// first; returns whether these are all.
    pub(crate) fn collect_similar<S: Segment>(
        &mut self,
        probe: &ProbeOptions<'_, S>,
        most: usize,
    ) -> bool {
        self.keys.clear();
        self.short.clear();
        self.similar.clear();
        let kind = probe.value.kind();
        self.probe_similar(probe);
        let Self { keys, short, whole, similar, .. } = self;
        self.probed += keys.len() + short.len();
        let mut complete = true;
        for (keys, excluded) in [(keys, 0), (short, OF_THREE)] {
            // All keys at once, so that the processor loads words of the filter in parallel.
            probe.segment.retain_held(kind, keys);
            // Words are numbered as flags come in: a search cut short must not depend on it.
            keys.sort_unstable();
            keys.dedup();
            let looked_at = most.saturating_add(probe.dead.len());
            complete &= probe.segment.values_of(keys, looked_at, |bits| {
                let entry = Entry::from_bits(bits);
                let is_wanted = bits & excluded == 0 && entry.kind() == kind;
                let wanted = is_wanted
                    && whole.binary_search(&entry).is_err()
                    && !probe.dead.contains(&entry);
                keep(similar, entry, wanted, most)
            });
        }
        sort(similar);
        complete
    }

    fn probe_similar<S: Segment>(&mut self, probe: &ProbeOptions<'_, S>) {
        match probe.value {
            Value::FullName(name) => self.probe_name(probe, name),
            Value::Address(address) => self.probe_address(probe, address),
            Value::Email(email) => {
                let is_there = |hint| probe.segment.may_hold_hint(hint);
                email.likely_keys(&is_there, &mut |key| self.keys.push(key));
            }
            Value::Phone(phone) => phone.similar_keys(&mut |key| self.keys.push(key)),
        }
    }

    fn probe_name<S: Segment>(&mut self, probe: &ProbeOptions<'_, S>, name: &PersonName) {
        for form in name.forms() {
            let words: Vec<Word<'_>> =
                form.words.into_iter().filter(|word| !word.is_initial()).collect();
            if let [only] = words.as_slice() {
                self.keys.push(key::solo(key::word(only.full)));
            }
            self.near.clear();
            let near: Vec<std::ops::Range<usize>> =
                words.iter().map(|word| self.near_name(probe, word)).collect();
            let Self { near: all, keys, short, .. } = self;
            let list = |range: &std::ops::Range<usize>| all.get(range.clone()).unwrap_or(&[]);
            let is_pair = words.len() == 2;
            let rarest = if is_of_three(&form) { rarest_pair(&words) } else { None };
            for (place, one) in near.iter().enumerate() {
                for (other, two) in near.iter().enumerate().skip(place + 1) {
                    let is_rarest = rarest.is_none_or(|rarest| rarest == (place, other));
                    let keys = if is_rarest { &mut *keys } else { &mut *short };
                    probe_pairs(keys, (list(one), list(two)), is_pair);
                }
            }
            for (place, joined) in joined_neighbours(&words) {
                keys.push(key::solo(joined));
                let others = near.iter().enumerate();
                for (_, near) in others.filter(|(at, _)| *at != place && *at != place + 1) {
                    probe_pairs(keys, (&[Near::equal(joined)], list(near)), false);
                }
            }
            for (one, two) in words.iter().flat_map(|word| exact::pieces(word.full)) {
                keys.push(key::pair(key::word(one), key::word(two)));
            }
            probe_initials(keys, &form);
        }
    }

    /// Collects the words similar to a word of a name, with and without particles, and its
    /// nicknames.
    fn near_name<S: Segment>(
        &mut self,
        probe: &ProbeOptions<'_, S>,
        word: &Word<'_>,
    ) -> std::ops::Range<usize> {
        let start = self.near.len();
        for text in word.texts() {
            self.near_word(probe, VocabularyKind::Names, text);
            let near = self.neighbours.iter().filter_map(|near| Near::of(word, near));
            self.near.extend(near);
        }
        for name in related_names(word.known) {
            if probe.segment.words(VocabularyKind::Names).holds(name) {
                self.near.push(Near::related(key::word(name)));
            }
        }
        if let Some(near) = self.near.get_mut(start..) {
            near::sort(near, &mut self.spare);
        }
        start..self.near.len()
    }

    /// Finds the words of a vocabulary that are similar to a text.
    fn near_word<S: Segment>(
        &mut self,
        probe: &ProbeOptions<'_, S>,
        vocabulary: VocabularyKind,
        text: &str,
    ) {
        let Self { visited, neighbours, cache, .. } = self;
        neighbours.clear();
        if probe.base == 0 {
            probe.segment.words(vocabulary).near(text, visited, |near| neighbours.push(near));
            return;
        }
        cache.select_base(probe.base);
        let place = key::word(text).rotate_left(vocabulary as u32);
        cache.get_or_find(place, neighbours, |keep| {
            probe.segment.words(vocabulary).near(text, visited, |near| keep.push(near));
        });
    }

    fn probe_address<S: Segment>(&mut self, probe: &ProbeOptions<'_, S>, address: &Address) {
        for AddressKey { scope, word, edits } in address.keys(KeySide::Request) {
            // The word may be stored as two joined words, which are not in the vocabulary.
            self.keys.push(key::address(scope, key::word(&word)));
            if edits > 0 {
                self.near_word(probe, VocabularyKind::Places, &word);
                let near = self.neighbours.iter().filter(|near| (1..=edits).contains(&near.edits));
                self.keys.extend(near.map(|near| key::address(scope, near.key)));
            }
        }
    }
}

/// Keeps a wanted entry; returns `false` if there is no room for it.
fn keep(entries: &mut Vec<Entry>, entry: Entry, wanted: bool, most: usize) -> bool {
    if wanted && entries.last() != Some(&entry) {
        if entries.len() == most {
            return false;
        }
        entries.push(entry);
    }
    true
}

fn sort(entries: &mut Vec<Entry>) {
    entries.sort_unstable();
    entries.dedup();
}
