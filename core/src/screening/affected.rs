//! Reverse screening: the open appointments that a changed flagged item concerns (S0-21).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Policy, Request,
    find::{Finder, Limits, find},
    index::{
        Base, Builder, Collection, Delta, Entry, KeySink, ProbeOptions, ProbeScratch, Segment, copy,
    },
};
use crate::{
    base::AppointmentId,
    contact::{Value, WrittenValue},
};

/// Index of the values of all open appointments, to find those that a flagged item concerns.
///
/// Comparisons are symmetric: an appointment is affected exactly if its screening cites the item.
/// The search is not bounded, because missing an appointment would be worse than being slow.
///
/// ```
/// use frontdesk::base::AppointmentId;
/// use frontdesk::contact::{WrittenContact, WrittenValue};
/// use frontdesk::screening::{OpenAppointments, Policy, Request};
///
/// let mut open = OpenAppointments::new(Policy::default());
/// let emails = vec!["jan@gmail.com".into()];
/// let contact = WrittenContact { emails, ..Default::default() };
/// open.put(&Request::new(AppointmentId::parse("a1")?, contact));
/// let flagged = WrittenValue::Email("j.a.n@gmail.com".into());
/// assert_eq!(open.affected_by(&flagged).len(), 1);
/// # Ok::<(), frontdesk::base::IdError>(())
/// ```
pub struct OpenAppointments {
    policy: Policy,
    base: Base,
    delta: Delta,
    added: BTreeMap<AppointmentId, Vec<Entry>>,
    closed: BTreeSet<Entry>,
    replaced: BTreeSet<Entry>,
    scratch: ProbeScratch,
}

/// The index is not rebuilt for this many values of closed appointments, or fewer.
const FEW_CLOSED: usize = 100;

impl OpenAppointments {
    /// Creates an empty index.
    pub fn new(policy: Policy) -> Self {
        Self::build(policy, [])
    }

    /// Builds an index of appointments; their ids are distinct.
    pub fn build<'a>(policy: Policy, requests: impl IntoIterator<Item = &'a Request>) -> Self {
        let mut builder = Builder::default();
        for request in requests {
            add_request(&mut builder, &policy, request);
        }
        Self::of(policy, builder)
    }

    fn of(policy: Policy, builder: Builder) -> Self {
        let base = Base::build(builder, |_| policy.to_numbers().to_vec());
        Self {
            policy,
            base,
            delta: Delta::default(),
            added: BTreeMap::new(),
            closed: BTreeSet::new(),
            replaced: BTreeSet::new(),
            scratch: ProbeScratch::default(),
        }
    }

    /// Number of stored values, including those of closed appointments: at most about twice the
    /// number of open values (C9).
    pub fn stored(&self) -> usize {
        self.base.values() + self.delta.count()
    }

    /// Inserts an appointment, or replaces its values.
    pub fn put(&mut self, request: &Request) {
        self.remove(&request.appointment);
        let entries = add_request(&mut self.delta, &self.policy, request);
        self.added.insert(request.appointment.clone(), entries);
    }

    /// Removes an appointment that is no longer open. Its values are dropped in a later rebuild, at
    /// amortised constant cost.
    pub fn remove(&mut self, appointment: &AppointmentId) {
        self.closed.extend(self.base.entries_of(appointment.as_str()));
        self.replaced.extend(self.added.remove(appointment).into_iter().flatten());
        let closed = self.closed.len() + self.replaced.len();
        if closed > FEW_CLOSED.max(self.stored() / 2) {
            *self = self.rebuilt();
        }
    }

    /// Rebuilds the index from the values of open appointments.
    fn rebuilt(&self) -> Self {
        let mut builder = Builder::default();
        let options = &self.policy.reading;
        let open: Vec<Entry> =
            self.base.entries().filter(|entry| !self.closed.contains(entry)).collect();
        copy(&self.base.view(), &open, options, &mut builder, |_, _| {});
        let mut added: Vec<Entry> = self.added.values().flatten().copied().collect();
        added.sort_unstable();
        copy(&self.delta, &added, options, &mut builder, |_, _| {});
        Self::of(self.policy.clone(), builder)
    }

    /// The open appointments whose screening cites an item with this value, sorted by id: those
    /// whose answer changes if such an item is added, released or reinstated.
    pub fn affected_by(&mut self, value: &WrittenValue) -> Vec<AppointmentId> {
        let Ok(value) = Value::read(value, &self.policy.reading) else {
            return Vec::new();
        };
        let Self { policy, base, delta, closed, replaced, scratch, .. } = self;
        let finder = Finder::new(&value, policy);
        let mut owners: BTreeSet<&str> = BTreeSet::new();
        let view = base.view();
        let probe =
            ProbeOptions { segment: &view, value: &value, base: base.identity(), dead: closed };
        find(&finder, &probe, (scratch, Limits::NONE), |found| {
            let record = view.record_at(found.entry);
            owners.extend(record.and_then(|record| view.owner_id(record.owner)));
        });
        let probe = ProbeOptions { segment: delta, value: &value, base: 0, dead: replaced };
        find(&finder, &probe, (scratch, Limits::NONE), |found| {
            let record = delta.record(found.entry);
            owners.extend(record.and_then(|record| delta.owner(record.owner)));
        });
        owners.into_iter().filter_map(|id| AppointmentId::parse(id).ok()).collect()
    }
}

fn add_request<P: KeySink>(
    into: &mut Collection<P>,
    policy: &Policy,
    request: &Request,
) -> Vec<Entry> {
    let owner = into.add_owner(request.appointment.as_str());
    let mut entries = Vec::new();
    for written in values_of(request) {
        if let Ok(value) = Value::read(&written, &policy.reading) {
            entries.extend(into.add(owner, "", &written, &value));
        }
    }
    entries
}

/// The values of a request and of its record; addresses and phone numbers without a country get its
/// region.
fn values_of(request: &Request) -> impl Iterator<Item = WrittenValue> {
    let region = request.region;
    let record = request.record_values().into_iter().map(|(_, _, value)| value);
    request.contact.values().chain(record).map(move |mut value| {
        match &mut value {
            WrittenValue::Address(address) => address.country = address.country.or(region),
            WrittenValue::Phone(phone) => phone.region = phone.region.or(region),
            WrittenValue::FullName(_) | WrittenValue::Email(_) => {}
        }
        value
    })
}
