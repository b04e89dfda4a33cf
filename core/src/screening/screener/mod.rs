//! The screener: all flagged items, indexed to screen requests against them.

mod answer;
mod closest;
mod exemptions;
mod explain;
mod follow;
mod hits;
mod read_request;
mod run;
mod save;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Policy, Request,
    index::{Base, Builder, Collection, Delta, Entry, Full, KeySink, ProbeScratch},
};
use crate::{
    base::{FlagId, FlagItemId},
    contact::{ItemKind, ParseOptions, Value, ValueError, WrittenValue},
};

pub use answer::Findings;
use exemptions::Exemptions;
pub use explain::{Explanation, ReadValue, UnreadValue};

/// Buffers and caches that one thread reuses for many requests. They affect speed only, never an
/// answer.
#[derive(Default)]
pub struct Workspace {
    scratch: ProbeScratch,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace").finish_non_exhaustive()
    }
}

/// All flagged items, indexed to screen requests against them.
///
/// Most items are in one immutable block of memory, which is also the saved form. Later changes are
/// kept beside it and searched as well, so a change costs microseconds.
///
/// ```
/// use frontdesk::base::{AppointmentId, FlagId, FlagItemId};
/// use frontdesk::contact::{WrittenContact, WrittenValue};
/// use frontdesk::screening::{Alert, Policy, Request, Screener};
///
/// let flagged = WrittenValue::Email("jan@googlemail.com".into());
/// let (flag, item) = (FlagId::parse("f1")?, FlagItemId::parse("f1:email")?);
/// let screener = Screener::build(Policy::default(), [(flag, item, flagged)]).screener;
///
/// let emails = vec!["J.An+job@gmail.com".into()];
/// let contact = WrittenContact { emails, ..Default::default() };
/// let request = Request::new(AppointmentId::parse("a1")?, contact);
/// let screening = screener.screen(&request);
/// assert_eq!(screening.alert, Alert::Match);
/// # Ok::<(), frontdesk::base::IdError>(())
/// ```
pub struct Screener {
    policy: Policy,
    base: Base,
    delta: Delta,
    added: BTreeMap<FlagId, BTreeMap<FlagItemId, Entry>>,
    released: Released,
    erased: BTreeSet<Entry>,
    /// Number of erased items in the delta.
    erased_added: usize,
    exemptions: Exemptions,
}

/// Stored values that currently match nothing, because they are released or erased.
#[derive(Default, PartialEq, Eq)]
struct Released {
    base: BTreeSet<Entry>,
    delta: BTreeSet<Entry>,
}

/// A built screener, and the items that could not be added.
pub struct Built {
    /// The screener with all readable items.
    pub screener: Screener,
    /// Items that were not added, so that they match nothing (S0-19), each with the error.
    pub unreadable: Vec<(FlagItemId, AddError)>,
}

/// Why an item could not be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[error(transparent)]
#[strum(serialize_all = "snake_case")]
pub enum AddError {
    /// The value has nothing that can be compared.
    Unreadable(#[from] ValueError),
    /// The index has no room for more values.
    Full(#[from] Full),
}

impl AddError {
    /// The stable code on the wire: `unreadable` or `full`.
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

impl std::fmt::Debug for Screener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screener").field("items", &self.items()).finish_non_exhaustive()
    }
}

impl Default for Screener {
    fn default() -> Self {
        Self::new(Policy::default())
    }
}

impl Screener {
    /// Creates a screener without flags.
    pub fn new(policy: Policy) -> Self {
        Self::build(policy, []).screener
    }

    /// Builds a screener for a list of flagged items; the items of one flag must be consecutive.
    ///
    /// Takes about two microseconds for each item.
    pub fn build(
        policy: Policy,
        items: impl IntoIterator<Item = (FlagId, FlagItemId, WrittenValue)>,
    ) -> Built {
        let mut builder = Builder::default();
        let mut unreadable = Vec::new();
        for (flag, item, written) in items {
            if let Err(problem) = add_item(&mut builder, &policy.reading, (&flag, &item), &written)
            {
                unreadable.push((item, problem));
            }
        }
        let base = Base::build(builder, |_| policy.to_numbers().to_vec());
        Built { screener: Self::of(policy, base), unreadable }
    }

    fn of(policy: Policy, base: Base) -> Self {
        Self {
            policy,
            base,
            delta: Delta::default(),
            added: BTreeMap::new(),
            released: Released::default(),
            erased: BTreeSet::new(),
            erased_added: 0,
            exemptions: Exemptions::default(),
        }
    }

    /// The policy of this screener.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Number of flagged items, including released ones.
    pub fn items(&self) -> usize {
        self.stored() - self.erased_items()
    }

    /// Number of stored values, including those of erased flags: at most about twice
    /// [`items`](Self::items) (C9).
    pub fn stored(&self) -> usize {
        self.base.values() + self.delta.count()
    }

    /// Number of values of erased flags that are still in memory. They match nothing, are never
    /// saved, and are gone after [`rebuilt`](Self::rebuilt) (P6).
    pub fn erased_items(&self) -> usize {
        self.erased.len() + self.erased_added
    }

    /// Number of flags in the index; a flag with later additions may count more than once.
    pub fn flags(&self) -> usize {
        self.base.owners() + self.delta.owners()
    }

    /// Size of each section of the saved index, in bytes.
    pub fn sizes(&self) -> Vec<(&'static str, usize)> {
        self.base.sizes()
    }

    /// Adds a flagged item. A known item is not changed, but matches again if it was released.
    ///
    /// # Errors
    /// [`AddError`] if the value has nothing that can be compared, or the index is full.
    pub fn add(
        &mut self,
        flag: &FlagId,
        item: &FlagItemId,
        written: &WrittenValue,
    ) -> Result<(), AddError> {
        if self.reinstate(flag, item) {
            return Ok(());
        }
        let entry = add_item(&mut self.delta, &self.policy.reading, (flag, item), written)?;
        self.added.entry(flag.clone()).or_default().insert(item.clone(), entry);
        Ok(())
    }

    /// Releases an item: it no longer matches (S0-26). Returns whether the item is known.
    pub fn release(&mut self, flag: &FlagId, item: &FlagItemId) -> bool {
        match self.place_of(flag, item) {
            Some(Place::Base(entry)) => self.released.base.insert(entry),
            Some(Place::Delta(entry)) => self.released.delta.insert(entry),
            None => return false,
        };
        true
    }

    /// Reinstates a released item: it matches again. Returns whether the item is known.
    pub fn reinstate(&mut self, flag: &FlagId, item: &FlagItemId) -> bool {
        match self.place_of(flag, item) {
            Some(Place::Base(entry)) => self.released.base.remove(&entry),
            Some(Place::Delta(entry)) => self.released.delta.remove(&entry),
            None => return false,
        };
        true
    }

    /// Erases all items of a flag. They no longer match and are never saved. Their memory is freed
    /// by [`rebuilt`](Self::rebuilt), which runs by itself when more than half of the values are
    /// erased.
    pub fn erase(&mut self, flag: &FlagId) {
        let added = self.added.remove(flag).unwrap_or_default();
        self.erased_added += added.len();
        self.released.delta.extend(added.into_values());
        let entries = self.base.entries_of(flag.as_str());
        self.released.base.extend(entries.iter().copied());
        self.erased.extend(entries);
        self.exemptions.erase(flag);
        if self.erased_items() > FEW_ERASED.max(self.items()) {
            *self = self.rebuilt();
        }
    }

    /// Whether enough was added or erased since the last build that rebuilding pays off.
    ///
    /// The host decides when to call [`rebuilt`](Self::rebuilt), for example in the background.
    pub fn wants_rebuild(&self) -> bool {
        let changes = self.delta.count() + self.erased.len();
        changes > FEW_CHANGES.max(self.items() / 100)
    }

    /// Whether an exemption covers this customer or appointment, item and value (S0-25).
    fn is_exempt(&self, hit: &hits::Hit<'_>, value: &Value, request: &Request) -> bool {
        self.exemptions.cover((hit.flag, hit.record.item), value, request)
    }

    /// The values of a flag that can match: those in the base and those in the delta.
    fn live_entries_of(&self, flag: &str, kind: ItemKind) -> (Vec<Entry>, Vec<Entry>) {
        let mut saved = self.base.entries_of(flag);
        saved.retain(|entry| entry.kind() == kind && !self.released.base.contains(entry));
        let added = FlagId::parse(flag).ok().and_then(|flag| self.added.get(&flag));
        let added = added.into_iter().flat_map(BTreeMap::values).copied();
        let is_live = |entry: &Entry| entry.kind() == kind && !self.released.delta.contains(entry);
        (saved, added.filter(is_live).collect())
    }

    /// Number of segments to search: the base, and the delta if anything was added.
    fn segments(&self) -> usize {
        1 + usize::from(!self.added.is_empty())
    }

    /// Looks up an item: in the base by binary search, because its values are sorted.
    fn place_of(&self, flag: &FlagId, item: &FlagItemId) -> Option<Place> {
        let added = self.added.get(flag).and_then(|items| items.get(item));
        let saved = || {
            let entry = self.base.entry_of(flag.as_str(), item.as_str())?;
            (!self.erased.contains(&entry)).then_some(Place::Base(entry))
        };
        added.map(|entry| Place::Delta(*entry)).or_else(saved)
    }
}

/// Number of changes that never make a rebuild worthwhile.
const FEW_CHANGES: usize = 1_000;

/// The index is not rebuilt for this many erased values, or fewer.
const FEW_ERASED: usize = 100;

enum Place {
    Base(Entry),
    Delta(Entry),
}

fn add_item<P: KeySink>(
    into: &mut Collection<P>,
    options: &ParseOptions,
    (flag, item): (&FlagId, &FlagItemId),
    written: &WrittenValue,
) -> Result<Entry, AddError> {
    let value = Value::read(written, options)?;
    let owner = into.add_owner(flag.as_str());
    Ok(into.add(owner, item.as_str(), written, &value)?)
}
