//! The reverse question: a flag changed; which open appointments does that concern (S0-21)?

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

/// The values of all open appointments, ready to be asked which of them a flagged item concerns.
///
/// The comparisons are the same either way round, so that an appointment is affected exactly
/// when screening it would cite the item. All of them are found, however many they are: to leave
/// some out would be worse than to be slow.
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

/// So few values of closed appointments are not worth building again.
const FEW_CLOSED: usize = 100;

impl OpenAppointments {
    /// No appointment yet.
    pub fn new(policy: Policy) -> Self {
        Self::build(policy, [])
    }

    /// An index over appointments, each with an id of its own.
    pub fn build<'a>(policy: Policy, requests: impl IntoIterator<Item = &'a Request>) -> Self {
        let mut builder = Builder::default();
        for request in requests {
            take(&mut builder, &policy, request);
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

    /// How many values it keeps, those of closed appointments included: hardly more than twice
    /// those of the open ones (C9).
    pub fn stored(&self) -> usize {
        self.base.values() + self.delta.count()
    }

    /// Takes in an appointment, or its new values after an edit.
    pub fn put(&mut self, request: &Request) {
        self.remove(&request.appointment);
        let entries = take(&mut self.delta, &self.policy, request);
        self.added.insert(request.appointment.clone(), entries);
    }

    /// Forgets an appointment that is no longer open. Its values go when more are forgotten than
    /// not, so that each costs the same on average.
    pub fn remove(&mut self, appointment: &AppointmentId) {
        self.closed.extend(self.base.entries_of(appointment.as_str()));
        self.replaced.extend(self.added.remove(appointment).into_iter().flatten());
        let closed = self.closed.len() + self.replaced.len();
        if closed > FEW_CLOSED.max(self.stored() / 2) {
            *self = self.rebuilt();
        }
    }

    /// The same with all values in the base, and nothing left of those that are closed.
    fn rebuilt(&self) -> Self {
        let mut builder = Builder::default();
        let reading = &self.policy.reading;
        let open: Vec<Entry> =
            self.base.entries().filter(|entry| !self.closed.contains(entry)).collect();
        copy(&self.base.view(), &open, reading, &mut builder, |_, _| {});
        let mut added: Vec<Entry> = self.added.values().flatten().copied().collect();
        added.sort_unstable();
        copy(&self.delta, &added, reading, &mut builder, |_, _| {});
        Self::of(self.policy.clone(), builder)
    }

    /// The open appointments whose answer cites an item with this value, in the order of their ids:
    /// all those that change when such an item is added, released or reinstated.
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

fn take<P: KeySink>(into: &mut Collection<P>, policy: &Policy, request: &Request) -> Vec<Entry> {
    let owner = into.note_owner(request.appointment.as_str());
    let mut entries = Vec::new();
    for written in values_of(request) {
        if let Ok(value) = Value::read(&written, &policy.reading) {
            entries.extend(into.take(owner, "", &written, &value));
        }
    }
    entries
}

/// The values of a request, each with the country it was written in.
fn values_of(request: &Request) -> impl Iterator<Item = WrittenValue> {
    let region = request.region;
    request.contact.values().map(move |mut value| {
        match &mut value {
            WrittenValue::Address(address) => address.country = address.country.or(region),
            WrittenValue::Phone(phone) => phone.region = phone.region.or(region),
            WrittenValue::FullName(_) | WrittenValue::Email(_) => {}
        }
        value
    })
}
