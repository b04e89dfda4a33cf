//! Index of the parties of appointments by e-mail address and phone, built when a person is first
//! erased by their values.

use std::collections::{BTreeMap, BTreeSet};

use crate::desk::Desk;
use crate::{
    appointment::{Appointment, AppointmentEvent, Appointments, ParsedDetails},
    base::{AppointmentId, CustomerId},
    contact::ParseOptions,
    customer::{PersonKeys, Shared, Visitor},
};

/// An index of the appointments in which an e-mail address or a phone occurs. It is built when it
/// is first needed, and updated when it is needed again, so that a log is applied without parsing
/// the contacts of all its appointments.
#[derive(Default)]
pub(in crate::desk) struct PersonIndex {
    is_built: bool,
    by_key: BTreeMap<Shared, BTreeSet<AppointmentId>>,
    keys_of: BTreeMap<AppointmentId, BTreeSet<Shared>>,
    stale: BTreeSet<AppointmentId>,
}

impl PersonIndex {
    /// Marks an appointment as changed.
    pub(in crate::desk) fn note(&mut self, event: &AppointmentEvent) {
        if self.is_built && event.change.may_change_parties() {
            self.stale.insert(event.appointment.clone());
        }
    }

    /// Removes the values of erased persons, if the index is built.
    pub(in crate::desk) fn refresh(&mut self, all: &Appointments, reading: &ParseOptions) {
        let stale = std::mem::take(&mut self.stale);
        for id in stale {
            for key in self.keys_of.remove(&id).unwrap_or_default() {
                if let Some(ids) = self.by_key.get_mut(&key) {
                    ids.remove(&id);
                }
            }
            all.get(&id).into_iter().for_each(|record| self.put(record, reading));
        }
        self.by_key.retain(|_, ids| !ids.is_empty());
    }

    /// The appointments in which one of the keys occurs, in id order.
    fn found(
        &mut self,
        person: &PersonKeys,
        all: &Appointments,
        reading: &ParseOptions,
    ) -> BTreeSet<AppointmentId> {
        if self.is_built {
            self.refresh(all, reading);
        } else {
            self.is_built = true;
            all.iter().for_each(|record| self.put(record, reading));
        }
        person.shared.iter().filter_map(|key| self.by_key.get(key)).flatten().cloned().collect()
    }

    fn put(&mut self, record: &Appointment, reading: &ParseOptions) {
        let keys: BTreeSet<Shared> =
            parties_of(record, reading).into_iter().flat_map(|party| party.shared).collect();
        for key in &keys {
            self.by_key.entry(key.clone()).or_default().insert(record.id.clone());
        }
        if !keys.is_empty() {
            self.keys_of.insert(record.id.clone(), keys);
        }
    }
}

/// The keys of each party of an appointment.
fn parties_of(record: &Appointment, reading: &ParseOptions) -> Vec<PersonKeys> {
    let details = ParsedDetails::from(record.details.clone());
    let contact = details.values(reading);
    let parties = details.by_party(&contact);
    let keys = parties.into_iter().map(|values| {
        PersonKeys::of(&Visitor {
            customer: None,
            name: values.name,
            emails: values.emails.into_iter().flatten().collect(),
            phones: values.phones.into_iter().flatten().collect(),
        })
    });
    keys.collect()
}

/// The keys of the person who books an appointment.
pub(in crate::desk) fn booker_keys(record: &Appointment, reading: &ParseOptions) -> PersonKeys {
    let booker = record.details.booker_position();
    parties_of(record, reading).into_iter().nth(booker).unwrap_or_default()
}

/// An appointment in which a person without a record takes part.
pub(in crate::desk) struct FoundPerson<'a> {
    pub(in crate::desk) record: &'a Appointment,
    /// Whether the person booked it.
    pub(in crate::desk) is_booker: bool,
    /// Positions of the person among the parties.
    pub(in crate::desk) positions: BTreeSet<usize>,
}

impl Desk {
    /// The appointments in which a person without a record takes part, in id order.
    pub(in crate::desk) fn appointments_of_person(
        &self,
        person: &PersonKeys,
    ) -> Vec<FoundPerson<'_>> {
        let reading = &self.policy().screening.reading;
        let found = self.people.lock().found(person, &self.appointments, reading);
        let has_record = |id: &Option<CustomerId>| {
            id.as_ref().is_some_and(|id| self.customers.get(id).is_some())
        };
        let found = found.iter().filter_map(|id| {
            let record = self.appointments.get(id)?;
            let booker = record.details.booker_position();
            let is_without = |position: usize| {
                let party = record.details.parties.get(position);
                party.is_some_and(|party| !has_record(&party.customer))
                    && !(position == booker && has_record(&record.customer))
            };
            let parties = parties_of(record, reading).into_iter().enumerate();
            let same =
                parties.filter(|(position, keys)| person.is_same(keys) && is_without(*position));
            let positions: BTreeSet<usize> = same.map(|(position, _)| position).collect();
            let is_booker = positions.contains(&booker);
            (!positions.is_empty()).then_some(FoundPerson { record, is_booker, positions })
        });
        found.collect()
    }
}
