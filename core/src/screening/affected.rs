//! The reverse question: a flag changed; which open appointments does that concern (S0-21)?

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Policy, Request,
    find::{Finder, Limits, find},
    index::{Asked, Base, Builder, Collection, Delta, Entry, Memory, Pile, Shelf},
};
use crate::{
    base::{AppointmentId, Region},
    contact::{ItemKind, Value, WrittenPhone, WrittenValue},
};

/// The values of all open appointments, ready to be asked which of them a flagged item concerns.
///
/// The comparisons are the same either way round, so that an appointment is affected exactly
/// when screening it would cite the item.
///
/// ```
/// use frontdesk::base::{AppointmentId, Private};
/// use frontdesk::contact::{WrittenContact, WrittenValue};
/// use frontdesk::screening::{OpenAppointments, Policy, Request};
///
/// let email = |text: &str| Private::new(text.to_owned());
/// let mut open = OpenAppointments::new(Policy::default());
/// let emails = vec![email("jan@gmail.com")];
/// let contact = WrittenContact { emails, ..Default::default() };
/// open.put(&Request::new(AppointmentId::parse("a1")?, contact));
/// let flagged = WrittenValue::Email(email("j.a.n@gmail.com"));
/// assert_eq!(open.affected_by(&flagged).appointments.len(), 1);
/// # Ok::<(), frontdesk::base::IdProblem>(())
/// ```
pub struct OpenAppointments {
    policy: Policy,
    base: Base,
    delta: Delta,
    added: BTreeMap<AppointmentId, Vec<Entry>>,
    closed: BTreeSet<Entry>,
    replaced: BTreeSet<Entry>,
    memory: Memory,
}

/// The appointments that a change concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affected {
    /// In the order of their ids.
    pub appointments: Vec<AppointmentId>,
    /// Whether these are all; false when more would have to be compared than the policy allows.
    pub complete: bool,
}

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
        let base = Base::build(builder, &policy.to_numbers());
        Self {
            policy,
            base,
            delta: Delta::default(),
            added: BTreeMap::new(),
            closed: BTreeSet::new(),
            replaced: BTreeSet::new(),
            memory: Memory::default(),
        }
    }

    /// Takes in an appointment, or its new values after an edit.
    pub fn put(&mut self, request: &Request) {
        self.remove(&request.appointment);
        let entries = take(&mut self.delta, &self.policy, request);
        self.added.insert(request.appointment.clone(), entries);
    }

    /// Forgets an appointment that is no longer open.
    pub fn remove(&mut self, appointment: &AppointmentId) {
        for kind in KINDS {
            self.closed.extend(self.base.entries_of(appointment.as_str(), kind));
        }
        self.replaced.extend(self.added.remove(appointment).into_iter().flatten());
    }

    /// The open appointments whose answer cites an item with this value: those that change when
    /// such an item is added, released or reinstated.
    pub fn affected_by(&mut self, value: &WrittenValue) -> Affected {
        let mut affected = Affected { appointments: Vec::new(), complete: true };
        let Ok(value) = Value::read(value, &self.policy.reading) else {
            return affected;
        };
        let Self { policy, base, delta, closed, replaced, memory, .. } = self;
        let finder = Finder::new(&value, policy);
        let mut owners: BTreeSet<&str> = BTreeSet::new();
        let view = base.view();
        let is_live = |entry: Entry| !closed.contains(&entry);
        let ask = Asked { shelf: &view, value: &value, base: base.identity(), is_live: &is_live };
        find(&finder, &ask, (memory, Limits::NONE), |found| {
            let record = view.record_at(found.entry);
            owners.extend(record.and_then(|record| view.owner_id(record.owner)));
        });
        let is_live = |entry: Entry| !replaced.contains(&entry);
        let ask = Asked { shelf: delta, value: &value, base: 0, is_live: &is_live };
        find(&finder, &ask, (memory, Limits::NONE), |found| {
            let record = delta.record(found.entry);
            owners.extend(record.and_then(|record| delta.owner(record.owner)));
        });
        let ids = owners.into_iter().filter_map(|id| AppointmentId::parse(id).ok());
        affected.appointments.extend(ids);
        affected
    }
}

const KINDS: [ItemKind; 4] =
    [ItemKind::FullName, ItemKind::Email, ItemKind::Address, ItemKind::Phone];

fn take<P: Pile>(into: &mut Collection<P>, policy: &Policy, request: &Request) -> Vec<Entry> {
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
    let contact = &request.contact;
    let region: Option<Region> = request.region;
    let names = contact.names.iter().cloned().map(WrittenValue::FullName);
    let emails = contact.emails.iter().cloned().map(WrittenValue::Email);
    let addresses = contact.addresses.iter().cloned().map(move |mut address| {
        address.country = address.country.or(region);
        WrittenValue::Address(address)
    });
    let phones = contact.phones.iter().map(move |phone| {
        let region = phone.region.or(region);
        WrittenValue::Phone(WrittenPhone { number: phone.number.clone(), region })
    });
    names.chain(emails).chain(addresses).chain(phones)
}
