//! All flagged items, ready to be asked.

mod answer;
mod explain;
mod follow;
mod hits;
mod round;
mod save;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Policy, Request,
    index::{Base, Builder, Collection, Delta, Entry, Full, Memory, Pile, Shelf},
};
use crate::{
    base::{CustomerId, FlagId, FlagItemId},
    contact::{ItemKind, Reading, Value, ValueProblem, WrittenValue},
};

pub use answer::Findings;
pub use explain::{Explanation, ReadValue, UnreadValue};

/// Memory that one thread uses again from request to request; it makes the next one faster and
/// changes no answer.
#[derive(Default)]
pub struct Workspace {
    memory: Memory,
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
/// use frontdesk::base::{AppointmentId, FlagId, FlagItemId, Private};
/// use frontdesk::contact::{WrittenContact, WrittenValue};
/// use frontdesk::screening::{Alert, Policy, Request, Screener, Workspace};
///
/// let email = |text: &str| Private::new(text.to_owned());
/// let flagged = WrittenValue::Email(email("jan@googlemail.com"));
/// let (flag, item) = (FlagId::parse("f1")?, FlagItemId::parse("f1:email")?);
/// let screener = Screener::build(Policy::default(), [(flag, item, flagged)]).screener;
///
/// let emails = vec![email("J.An+job@gmail.com")];
/// let contact = WrittenContact { emails, ..Default::default() };
/// let request = Request::new(AppointmentId::parse("a1")?, contact);
/// let screening = screener.screen(&request, &mut Workspace::default());
/// assert_eq!(screening.alert, Alert::Match);
/// # Ok::<(), frontdesk::base::IdProblem>(())
/// ```
pub struct Screener {
    policy: Policy,
    base: Base,
    delta: Delta,
    added: BTreeMap<(FlagId, FlagItemId), Entry>,
    released: Released,
    erased: BTreeSet<Entry>,
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
    pub unreadable: Vec<(FlagItemId, AddProblem)>,
}

/// Why an item was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[error(transparent)]
#[strum(serialize_all = "snake_case")]
pub enum AddProblem {
    /// Nothing in the value can be compared.
    Unreadable(#[from] ValueProblem),
    /// No more values fit.
    Full(#[from] Full),
}

impl AddProblem {
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
        let base = Base::build(builder, &policy.to_numbers());
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
            exempt: BTreeMap::new(),
        }
    }

    /// The policy it was made with.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// How many flagged items it holds, released ones included.
    pub fn items(&self) -> usize {
        let saved: usize = KINDS.iter().map(|kind| self.base.count(*kind)).sum();
        saved + self.added.len() - self.erased.len()
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
    /// [`AddProblem`] when nothing in the value can be compared, or no more values fit.
    pub fn add(
        &mut self,
        flag: &FlagId,
        item: &FlagItemId,
        written: &WrittenValue,
    ) -> Result<(), AddProblem> {
        if self.reinstate(flag, item) {
            return Ok(());
        }
        let entry = take(&mut self.delta, &self.policy.reading, (flag, item), written)?;
        self.added.insert((flag.clone(), item.clone()), entry);
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

    /// Forgets all items of a flag. They match nothing from now on; their bytes go with the next
    /// build, and are never saved.
    pub fn erase(&mut self, flag: &FlagId) {
        let is_theirs = |(of, _): &&(FlagId, FlagItemId)| of == flag;
        let added: Vec<_> = self.added.keys().filter(is_theirs).cloned().collect();
        let added = added.iter().filter_map(|item| self.added.remove(item));
        self.released.delta.extend(added);
        for kind in KINDS {
            let entries = self.base.entries_of(flag.as_str(), kind);
            self.released.base.extend(entries.iter().copied());
            self.erased.extend(entries);
        }
        self.exempt.retain(|(_, of, _), _| of != flag);
    }

    /// Whether so much was added since the last build that building again would pay.
    ///
    /// May have changed after any change; building in the background is the host's choice.
    pub fn wants_rebuild(&self) -> bool {
        const SMALL: usize = 1_000;
        self.added.len() > SMALL.max(self.items() / 100)
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
        let mut saved = self.base.entries_of(flag, kind);
        saved.retain(|entry| !self.released.base.contains(entry));
        let theirs = self.added.iter().filter(|((of, _), _)| of.as_str() == flag);
        let added = theirs.map(|(_, entry)| *entry);
        let added = added.filter(|entry| entry.kind() == kind);
        (saved, added.filter(|entry| !self.released.delta.contains(entry)).collect())
    }

    /// How many parts a value is looked for in.
    fn shelves(&self) -> usize {
        1 + usize::from(!self.added.is_empty())
    }

    fn place_of(&self, flag: &FlagId, item: &FlagItemId) -> Option<Place> {
        if let Some(entry) = self.added.get(&(flag.clone(), item.clone())) {
            return Some(Place::Delta(*entry));
        }
        let view = self.base.view();
        let entries = KINDS.iter().flat_map(|kind| self.base.entries_of(flag.as_str(), *kind));
        let is_it = |entry: &Entry| {
            let found = view.record(*entry).is_some_and(|found| found.item == item.as_str());
            found && !self.erased.contains(entry)
        };
        entries.into_iter().find(is_it).map(Place::Base)
    }
}

/// Whether a value is still the one that was exempt, but for white space and case.
fn same_written(exempt: &WrittenValue, value: &Value) -> bool {
    exempt.kind() == value.kind() && exempt.line().to_lowercase() == value.raw().to_lowercase()
}

const KINDS: [ItemKind; 4] =
    [ItemKind::FullName, ItemKind::Email, ItemKind::Address, ItemKind::Phone];

enum Place {
    Base(Entry),
    Delta(Entry),
}

fn take<P: Pile>(
    into: &mut Collection<P>,
    reading: &Reading,
    (flag, item): (&FlagId, &FlagItemId),
    written: &WrittenValue,
) -> Result<Entry, AddProblem> {
    let value = Value::read(written, reading)?;
    let owner = into.note_owner(flag.as_str());
    Ok(into.take(owner, item.as_str(), written, &value)?)
}
