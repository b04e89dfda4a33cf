//! Index of the parties of appointments by e-mail address and phone (S1-28).

use std::collections::{BTreeMap, BTreeSet};

use rapidhash::v3::rapidhash_v3;

use crate::desk::Desk;
use crate::{
    appointment::{Appointment, AppointmentChange, AppointmentEvent, ParsedDetails},
    base::{AppointmentId, CustomerId},
    contact::{Contact, ParseOptions},
    customer::{PersonKeys, Shared, Visitor, email_key, phone_key},
    inquiry::{Inquiry, Sender},
};

/// The appointments in which an e-mail address or a phone occurs, by a hash of its match key. The
/// index has no value, and those that it finds are compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::desk) struct PersonIndex {
    by_hash: BTreeSet<(u64, Option<AppointmentId>)>,
    /// The hashes of each appointment, so that a former value is not parsed to remove it.
    hashes: BTreeMap<AppointmentId, Box<[u64]>>,
}

impl PersonIndex {
    /// Adds the parties of an appointment.
    pub(in crate::desk) fn put(&mut self, record: &Appointment, reading: &ParseOptions) {
        self.insert(record, keys_of(record, reading));
    }

    fn insert(&mut self, record: &Appointment, keys: impl IntoIterator<Item = Shared>) {
        let hashes: BTreeSet<u64> = keys.into_iter().map(|key| hash_of(&key)).collect();
        if hashes.is_empty() {
            return;
        }
        self.by_hash.extend(hashes.iter().map(|hash| (*hash, Some(record.id.clone()))));
        self.hashes.insert(record.id.clone(), hashes.into_iter().collect());
    }

    fn remove(&mut self, appointment: &AppointmentId) {
        for hash in self.hashes.remove(appointment).into_iter().flatten() {
            self.by_hash.remove(&(hash, Some(appointment.clone())));
        }
    }

    /// The appointments in which one of the keys may occur, in id order.
    fn found(&self, person: &PersonKeys) -> BTreeSet<&AppointmentId> {
        let found = person.shared.iter().flat_map(|key| {
            let hash = hash_of(key);
            self.by_hash.range((hash, None)..).take_while(move |(known, _)| *known == hash)
        });
        found.filter_map(|(_, id)| id.as_ref()).collect()
    }
}

fn hash_of(key: &Shared) -> u64 {
    let (kind, text) = match key {
        Shared::Email(text) => ("email:", text),
        Shared::Phone(text) => ("phone:", text),
    };
    rapidhash_v3(&[kind.as_bytes(), text.reveal().as_bytes()].concat())
}

/// The match keys in the details of an appointment.
fn keys_of(record: &Appointment, reading: &ParseOptions) -> Vec<Shared> {
    let parties = record.details.parties.iter();
    let keys = parties.flat_map(|party| {
        let emails = party.emails.iter().filter_map(|email| email_key(email.reveal(), reading));
        let phones = party.phones.iter().filter_map(|phone| phone_key(phone, reading));
        emails.map(Shared::Email).chain(phones.map(Shared::Phone))
    });
    keys.collect()
}

/// The keys of each party of an appointment.
fn parties_of(record: &Appointment, reading: &ParseOptions) -> Vec<PersonKeys> {
    let details = ParsedDetails::from(record.details.clone());
    let contact = details.values(reading);
    parties_in(&details, &contact)
}

fn parties_in(details: &ParsedDetails, contact: &Contact) -> Vec<PersonKeys> {
    let keys = details.by_party(contact).into_iter().map(|values| {
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
    /// Applies an event of an appointment, and updates the entries of its parties.
    pub(in crate::desk) fn index_people_while(
        &mut self,
        event: &AppointmentEvent,
        apply: impl FnOnce(&mut Self),
    ) {
        if !event.change.may_change_parties() {
            return apply(self);
        }
        let reading = self.policy().screening.reading;
        self.people.remove(&event.appointment);
        apply(self);
        let Some(record) = self.appointments.get(&event.appointment) else { return };
        // Values that have just been parsed are not parsed again.
        let parsed = match &event.change {
            AppointmentChange::Requested(requested) => {
                let values = requested.details.parsed().with(&reading);
                values.map(|values| parties_in(&requested.details, values))
            }
            AppointmentChange::Edited(edited) => {
                let details = ParsedDetails::from(record.details.clone());
                edited.values.with(&reading).map(|values| parties_in(&details, values))
            }
            _ => None,
        };
        match parsed {
            Some(keys) => self.people.insert(record, keys.into_iter().flat_map(|of| of.shared)),
            None => self.people.put(record, &reading),
        }
    }

    /// The inquiries that a person without a record sent, in id order.
    pub(in crate::desk) fn inquiries_of_person<'a>(
        &'a self,
        person: &'a PersonKeys,
    ) -> impl Iterator<Item = &'a Inquiry> {
        let reading = &self.policy().screening.reading;
        let is_same = |from: &Sender| person.is_same(&from.keys(reading));
        let found = self.inquiries.of_person(&person.shared);
        found.filter(move |inquiry| inquiry.from.as_ref().is_some_and(is_same))
    }

    /// The appointments in which a person without a record takes part, in id order.
    pub(in crate::desk) fn appointments_of_person(
        &self,
        person: &PersonKeys,
    ) -> Vec<FoundPerson<'_>> {
        let reading = &self.policy().screening.reading;
        let found = self.people.found(person);
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
