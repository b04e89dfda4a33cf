//! Groups matches by flag and selects those that are listed.

use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    contact::ItemKind,
    screening::{
        Alert, Likeness, Policy,
        index::{Entry, Record},
        trace::Trace,
    },
};

/// A stored value that matches a value of the request.
pub(super) struct Hit<'s> {
    pub(super) flag: &'s str,
    pub(super) record: Record<'s>,
    pub(super) entry: Entry,
    /// Index of the value in the request.
    pub(super) value: usize,
    pub(super) likeness: Likeness,
}

/// The hits of one flag, in listing order.
pub(super) struct FlagHits<'s> {
    pub(super) alert: Alert,
    pub(super) hits: Vec<Hit<'s>>,
}

impl Hit<'_> {
    /// Turns the hit into that of a trace; `None` if it is too weak.
    pub(super) fn of_trace(mut self, trace: &Trace) -> Option<Self> {
        self.likeness = trace.likeness(&self.likeness)?;
        Some(self)
    }

    /// Sort key: by flag, kind and item; for one item the best match first, then the first value.
    fn order(&self) -> impl Ord + '_ {
        let likeness = Reverse((self.likeness.grade, self.likeness.score));
        (self.flag, self.entry.kind(), self.record.item, likeness, self.value)
    }

    /// Sort key of the hits of a kind, the best last.
    fn rank(&self) -> impl Ord + use<> {
        (self.likeness.grade, self.likeness.score, self.likeness.distinctive)
    }
}

impl FlagHits<'_> {
    fn id(&self) -> &str {
        self.hits.first().map_or("", |hit| hit.flag)
    }

    /// Number of kinds that match.
    fn kinds(&self) -> usize {
        self.hits.iter().map(|hit| hit.entry.kind()).collect::<BTreeSet<_>>().len()
    }

    /// Keeps at most `most` hits: the best of each kind first, then the second best, and so on.
    fn keep(&mut self, most: usize) {
        if self.hits.len() > most {
            let mut hits = std::mem::take(&mut self.hits);
            let best_first = |a: &Hit<'_>, b: &Hit<'_>| b.rank().cmp(&a.rank());
            sort(&mut hits, &best_first);
            let mut by_kind: BTreeMap<ItemKind, Vec<Hit<'_>>> = BTreeMap::new();
            hits.into_iter().for_each(|hit| by_kind.entry(hit.entry.kind()).or_default().push(hit));
            let mut kinds: Vec<_> = by_kind.into_values().map(Vec::into_iter).collect();
            while self.hits.len() < most {
                let one_of_each = kinds.iter_mut().filter_map(Iterator::next);
                let mut one_of_each: Vec<_> = one_of_each.collect();
                sort(&mut one_of_each, &best_first);
                self.hits.extend(one_of_each.into_iter().take(most - self.hits.len()));
            }
            sort(&mut self.hits, &|a, b| a.order().cmp(&b.order()));
        }
    }
}

/// Sorts with a dynamic comparison, so that the sort is compiled once for each type (code size).
fn sort<T>(items: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    items.sort_by(compare);
}

/// The hits that an answer lists: flags with the highest alert first, then by flag id.
pub(super) struct Listed<'s> {
    pub(super) flags: Vec<FlagHits<'s>>,
    /// The highest alert of all flags, including those that are not listed.
    pub(super) highest_alert: Alert,
    /// Number of hits that are not listed.
    pub(super) not_listed: usize,
}

/// Selects the hits that are listed.
///
/// If there are more hits than the policy lists, flags with the best hit of a kind come first, then
/// those with a higher alert, then those that match by more kinds.
pub(super) fn listed<'s>(hits: Vec<Hit<'s>>, policy: &Policy) -> Listed<'s> {
    let mut flags = by_flag(hits, policy);
    let highest_alert = flags.iter().map(|flag| flag.alert).max().unwrap_or_default();
    let most = policy.most_items as usize;
    let all: usize = flags.iter().map(|flag| flag.hits.len()).sum();
    if all > most {
        let best = best_of_each_kind(&flags);
        let rank = |flag: &FlagHits<'_>| (best.contains(flag.id()), flag.alert, flag.kinds());
        sort(&mut flags, &|a, b| rank(b).cmp(&rank(a)));
        let mut left = most;
        for flag in &mut flags {
            flag.keep(left);
            left -= flag.hits.len();
        }
        flags.retain(|flag| !flag.hits.is_empty());
    }
    sort(&mut flags, &highest_alert_first);
    Listed { flags, highest_alert, not_listed: all.saturating_sub(most) }
}

fn highest_alert_first(a: &FlagHits<'_>, b: &FlagHits<'_>) -> Ordering {
    b.alert.cmp(&a.alert).then_with(|| a.id().cmp(b.id()))
}

/// Groups hits by flag, with the best hit of each item, and computes the alerts.
fn by_flag<'s>(mut hits: Vec<Hit<'s>>, policy: &Policy) -> Vec<FlagHits<'s>> {
    sort(&mut hits, &|a, b| a.order().cmp(&b.order()));
    hits.dedup_by(|b, a| a.flag == b.flag && a.record.item == b.record.item);
    let mut flags: Vec<FlagHits<'s>> = Vec::new();
    for hit in hits {
        match flags.last_mut() {
            Some(last) if last.id() == hit.flag => last.hits.push(hit),
            _ => flags.push(FlagHits { alert: Alert::None, hits: vec![hit] }),
        }
    }
    for flag in &mut flags {
        let likenesses = flag.hits.iter().map(|hit| (hit.entry.kind(), hit.likeness));
        flag.alert = Alert::of(likenesses, policy);
    }
    flags
}

/// The flags with the best hit of each kind; of equal hits, the first.
fn best_of_each_kind<'s>(flags: &[FlagHits<'s>]) -> BTreeSet<&'s str> {
    let mut best: BTreeMap<ItemKind, &Hit<'s>> = BTreeMap::new();
    for hit in flags.iter().flat_map(|flag| &flag.hits) {
        let kind = hit.entry.kind();
        if best.get(&kind).is_none_or(|known| hit.rank() > known.rank()) {
            best.insert(kind, hit);
        }
    }
    best.into_values().map(|hit| hit.flag).collect()
}
