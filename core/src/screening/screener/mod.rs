//! All flagged items, ready to be asked.

mod answer;
mod explain;
mod follow;
mod hits;
mod run;
mod save;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Policy, Request,
    index::{Base, Builder, Collection, Delta, Entry, Full, KeySink, ProbeScratch, Segment},
};
use crate::{
    base::{CustomerId, FlagId, FlagItemId},
    contact::{ItemKind, ParseOptions, Value, ValueError, WrittenValue},
};

pub use answer::Findings;
pub use explain::{Explanation, ReadValue, UnreadValue};

/// Buffers that one thread uses again from request to request; they make the next one faster and
/// change no answer.
#[derive(Default)]
pub struct Workspace {
    scratch: ProbeScratch,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace").finish_non_exhaustive()
    }
}

/// All flagged items, ready to be asked.
///
/// Most lie in one immutable block of memory, which is also what is saved; what changes later
/// is kept beside it and asked as well, so that a change costs microseconds.
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
    /// How many of those added were erased.
    erased_added: usize,
    /// The items of large flags of the base, from when one of them was first looked for.
    large: BTreeMap<FlagId, BTreeMap<FlagItemId, Entry>>,
    exempt: BTreeMap<(CustomerId, FlagId, FlagItemId), Vec<WrittenValue>>,
}

/// The stored values that match nothing for now.
#[derive(Default, PartialEq, Eq)]
struct Released {
    base: BTreeSet<Entry>,
    delta: BTreeSet<Entry>,
}

/// A screener, and the items it could not take in.
pub struct Built {
    /// The screener.
    pub screener: Screener,
    /// Items with an unreadable value: they match nothing (S0-19).
    pub unreadable: Vec<(FlagItemId, AddError)>,
}

/// Why an item was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[error(transparent)]
#[strum(serialize_all = "snake_case")]
pub enum AddError {
    /// Nothing in the value can be compared.
    Unreadable(#[from] ValueError),
    /// No more values fit.
    Full(#[from] Full),
}

impl AddError {
    /// The name on the wire: `unreadable`, `full`; it never changes.
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
    /// A screener that knows no flag yet.
    pub fn new(policy: Policy) -> Self {
        Self::build(policy, []).screener
    }

    /// A screener for a list of flagged items; the items of one flag stand together.
    ///
    /// About two microseconds an item, once; later changes are cheap.
    pub fn build(
        policy: Policy,
        items: impl IntoIterator<Item = (FlagId, FlagItemId, WrittenValue)>,
    ) -> Built {
        let mut builder = Builder::default();
        let mut unreadable = Vec::new();
        for (flag, item, written) in items {
            if let Err(problem) = take(&mut builder, &policy.reading, (&flag, &item), &written) {
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
            large: BTreeMap::new(),
            exempt: BTreeMap::new(),
        }
    }

    /// The policy it was made with.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// How many flagged items it holds, released ones included.
    pub fn items(&self) -> usize {
        self.stored() - self.erased_items()
    }

    /// How many values it keeps, those of erased flags included: hardly more than twice
    /// [`items`](Self::items) (C9).
    pub fn stored(&self) -> usize {
        self.base.values() + self.delta.count()
    }

    /// How many values of erased flags are still in memory, though they match nothing; none are in
    /// what is saved, or left after [`rebuilt`](Self::rebuilt) (P6).
    pub fn erased_items(&self) -> usize {
        self.erased.len() + self.erased_added
    }

    /// How many flags the saved part holds.
    pub fn flags(&self) -> usize {
        self.base.owners() + self.delta.owners()
    }

    /// How many bytes each part of the index takes.
    pub fn sizes(&self) -> Vec<(&'static str, usize)> {
        self.base.sizes()
    }

    /// Takes in one flagged item. Added again it changes nothing; a released one matches again.
    ///
    /// # Errors
    /// [`AddError`] when nothing in the value can be compared, or no more values fit.
    pub fn add(
        &mut self,
        flag: &FlagId,
        item: &FlagItemId,
        written: &WrittenValue,
    ) -> Result<(), AddError> {
        if self.reinstate(flag, item) {
            return Ok(());
        }
        let entry = take(&mut self.delta, &self.policy.reading, (flag, item), written)?;
        self.added.entry(flag.clone()).or_default().insert(item.clone(), entry);
        Ok(())
    }

    /// Lets an item match nothing from now on (S0-26); tells whether it was known.
    pub fn release(&mut self, flag: &FlagId, item: &FlagItemId) -> bool {
        match self.place_of(flag, item) {
            Some(Place::Base(entry)) => self.released.base.insert(entry),
            Some(Place::Delta(entry)) => self.released.delta.insert(entry),
            None => return false,
        };
        true
    }

    /// Lets a released item match again; tells whether the item was known.
    pub fn reinstate(&mut self, flag: &FlagId, item: &FlagItemId) -> bool {
        match self.place_of(flag, item) {
            Some(Place::Base(entry)) => self.released.base.remove(&entry),
            Some(Place::Delta(entry)) => self.released.delta.remove(&entry),
            None => return false,
        };
        true
    }

    /// Forgets all items of a flag. They match nothing from now on and are never saved; their bytes
    /// go when more are erased than not, or with [`rebuilt`](Self::rebuilt).
    pub fn erase(&mut self, flag: &FlagId) {
        let added = self.added.remove(flag).unwrap_or_default();
        self.erased_added += added.len();
        self.released.delta.extend(added.into_values());
        let entries = self.base.entries_of(flag.as_str());
        self.released.base.extend(entries.iter().copied());
        self.erased.extend(entries);
        self.large.remove(flag);
        self.exempt.retain(|(_, of, _), _| of != flag);
        if self.erased_items() > FEW_ERASED.max(self.items()) {
            *self = self.rebuilt();
        }
    }

    /// Whether so much was added or erased since the last build that building again would pay.
    ///
    /// May have changed after any change; building in the background is the host's choice.
    pub fn wants_rebuild(&self) -> bool {
        let changes = self.delta.count() + self.erased.len();
        changes > FEW_CHANGES.max(self.items() / 100)
    }

    /// Whether staff decided that this customer, with this value, is somebody else (S0-25).
    fn is_exempt(&self, hit: &hits::Hit<'_>, value: &Value, request: &Request) -> bool {
        if request.customer.is_none() || self.exempt.is_empty() {
            return false;
        }
        let (Ok(flag), Ok(item)) = (FlagId::parse(hit.flag), FlagItemId::parse(hit.record.item))
        else {
            return false;
        };
        let customers = request.customer.iter().chain(&request.merged);
        let values = customers.filter_map(|customer| {
            self.exempt.get(&(customer.clone(), flag.clone(), item.clone()))
        });
        values.flatten().any(|exempt| same_written(exempt, value))
    }

    /// The values of a flag that may match: those of the base, and those added since.
    fn live_entries_of(&self, flag: &str, kind: ItemKind) -> (Vec<Entry>, Vec<Entry>) {
        let mut saved = self.base.entries_of(flag);
        saved.retain(|entry| entry.kind() == kind && !self.released.base.contains(entry));
        let added = FlagId::parse(flag).ok().and_then(|flag| self.added.get(&flag));
        let added = added.into_iter().flat_map(BTreeMap::values).copied();
        let is_live = |entry: &Entry| entry.kind() == kind && !self.released.delta.contains(entry);
        (saved, added.filter(is_live).collect())
    }

    /// How many parts a value is looked for in.
    fn segments(&self) -> usize {
        1 + usize::from(!self.added.is_empty())
    }

    fn place_of(&mut self, flag: &FlagId, item: &FlagItemId) -> Option<Place> {
        let added = self.added.get(flag).and_then(|items| items.get(item));
        let added = added.map(|entry| Place::Delta(*entry));
        added.or_else(|| self.in_base(flag, item).map(Place::Base))
    }

    /// Looks an item up; those of a large flag are put in order once, so that going through all of
    /// them stays fast.
    fn in_base(&mut self, flag: &FlagId, item: &FlagItemId) -> Option<Entry> {
        if let Some(items) = self.large.get(flag) {
            return items.get(item).copied();
        }
        let Self { base, erased, .. } = self;
        let mut entries = base.entries_of(flag.as_str());
        entries.retain(|entry| !erased.contains(entry));
        let view = base.view();
        if entries.len() <= FEW_ITEMS {
            let is_it = |entry: &Entry| {
                view.record(*entry).is_some_and(|found| found.item == item.as_str())
            };
            return entries.into_iter().find(is_it);
        }
        let id = |entry: Entry| Some((FlagItemId::parse(view.record(entry)?.item).ok()?, entry));
        // Of two items with one id the first counts.
        let items: BTreeMap<FlagItemId, Entry> = entries.into_iter().rev().filter_map(id).collect();
        let found = items.get(item).copied();
        self.large.insert(flag.clone(), items);
        found
    }
}

/// Whether a value is still the one that was exempt, but for white space and case.
fn same_written(exempt: &WrittenValue, value: &Value) -> bool {
    exempt.kind() == value.kind() && exempt.line().to_lowercase() == value.raw().to_lowercase()
}

/// With fewer changes than these, building again is not worth it.
const FEW_CHANGES: usize = 1_000;

/// So few values of erased flags are not worth building again.
const FEW_ERASED: usize = 100;

/// So few items of a flag are looked through one by one.
const FEW_ITEMS: usize = 16;

enum Place {
    Base(Entry),
    Delta(Entry),
}

fn take<P: KeySink>(
    into: &mut Collection<P>,
    reading: &ParseOptions,
    (flag, item): (&FlagId, &FlagItemId),
    written: &WrittenValue,
) -> Result<Entry, AddError> {
    let value = Value::read(written, reading)?;
    let owner = into.note_owner(flag.as_str());
    Ok(into.take(owner, item.as_str(), written, &value)?)
}
