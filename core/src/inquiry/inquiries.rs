//! All inquiries, by time, by customer, by appointment and by person.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use chrono::{DateTime, Utc};

use super::{Command, Inquiry, InquiryEvent, Refusal};
use crate::{
    base::{AppointmentId, Context, CustomerId, InquiryId, stored_as_list, visits},
    customer::Shared,
};

/// All inquiries of one business, with indexes of the open ones and of the persons who ask.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inquiries {
    all: BTreeMap<InquiryId, Inquiry>,
    by_time: BTreeSet<Place>,
    open: BTreeSet<Place>,
    by_customer: BTreeSet<(CustomerId, Option<Place>)>,
    by_appointment: BTreeSet<(AppointmentId, Option<Place>)>,
    by_person: BTreeSet<(Shared, Option<InquiryId>)>,
}

/// The place of an inquiry in lists: by time of the receipt, then by id.
type Place = (DateTime<Utc>, InquiryId);

stored_as_list!(Inquiries of Inquiry);

impl Inquiries {
    /// The inquiry with an id.
    pub fn get(&self, inquiry: &InquiryId) -> Option<&Inquiry> {
        self.all.get(inquiry)
    }

    /// All inquiries, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Inquiry> {
        visits(self.all.values())
    }

    /// All inquiries behind another one, those received first at the front.
    pub(crate) fn after(&self, other: Option<&Inquiry>) -> impl Iterator<Item = &Inquiry> {
        self.listed(&self.by_time, other)
    }

    /// The open inquiries behind another one, those received first at the front.
    pub(crate) fn open_after(&self, other: Option<&Inquiry>) -> impl Iterator<Item = &Inquiry> {
        self.listed(&self.open, other)
    }

    fn listed<'a>(
        &'a self,
        places: &'a BTreeSet<Place>,
        other: Option<&Inquiry>,
    ) -> impl Iterator<Item = &'a Inquiry> {
        let from = other.map_or(Bound::Unbounded, |other| Bound::Excluded(place(other)));
        let found = places.range((from, Bound::Unbounded));
        visits(found.filter_map(|(_, inquiry)| self.all.get(inquiry)))
    }

    /// The inquiries of a customer, those received first at the front.
    pub fn of_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &Inquiry> {
        let found = of(&self.by_customer, customer.clone());
        found.filter_map(|(_, inquiry)| self.all.get(inquiry))
    }

    /// The inquiries about an appointment, those received first at the front.
    pub fn of_appointment(&self, appointment: &AppointmentId) -> impl Iterator<Item = &Inquiry> {
        let found = of(&self.by_appointment, appointment.clone());
        found.filter_map(|(_, inquiry)| self.all.get(inquiry))
    }

    /// The inquiries of senders without a record who have one of the match keys, in id order.
    pub(crate) fn of_person<'a>(
        &'a self,
        keys: &'a BTreeSet<Shared>,
    ) -> impl Iterator<Item = &'a Inquiry> {
        let found: BTreeSet<&InquiryId> =
            keys.iter().flat_map(|key| of(&self.by_person, key.clone())).collect();
        found.into_iter().filter_map(|inquiry| self.all.get(inquiry))
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, Inquiry>,
        command: &Command,
    ) -> Result<Vec<InquiryEvent>, Refusal> {
        command.events(context, self.get(command.subject()))
    }

    /// Applies an event. An event of an unknown inquiry that does not create it is ignored.
    pub fn apply(&mut self, event: &InquiryEvent) {
        let inquiry = match self.all.remove(&event.inquiry) {
            Some(mut inquiry) => {
                self.index(&inquiry, false);
                inquiry.apply(event);
                Some(inquiry)
            }
            None => Inquiry::from_event(event),
        };
        inquiry.into_iter().for_each(|inquiry| self.put(inquiry));
    }

    /// Inserts an inquiry that a host has stored.
    pub fn put(&mut self, inquiry: Inquiry) {
        if let Some(before) = self.all.remove(&inquiry.inquiry) {
            self.index(&before, false);
        }
        self.index(&inquiry, true);
        self.all.insert(inquiry.inquiry.clone(), inquiry);
    }

    /// Adds the entries of an inquiry to the indexes, or removes them.
    fn index(&mut self, inquiry: &Inquiry, add: bool) {
        let place = || place(inquiry);
        change(&mut self.by_time, place(), add);
        if inquiry.is_open() {
            change(&mut self.open, place(), add);
        }
        if let Some(customer) = &inquiry.customer {
            change(&mut self.by_customer, (customer.clone(), Some(place())), add);
        }
        if let Some(appointment) = &inquiry.appointment {
            change(&mut self.by_appointment, (appointment.clone(), Some(place())), add);
        }
        for key in &inquiry.person {
            let entry = (key.clone(), Some(inquiry.inquiry.clone()));
            change(&mut self.by_person, entry, add);
        }
    }
}

fn place(inquiry: &Inquiry) -> Place {
    (inquiry.received_at, inquiry.inquiry.clone())
}

/// The entries of a key, in order.
fn of<K: Ord + Clone, V: Ord>(
    index: &BTreeSet<(K, Option<V>)>,
    key: K,
) -> impl Iterator<Item = &V> {
    let found = index.range((key.clone(), None)..);
    visits(found.take_while(move |(of, _)| *of == key).filter_map(|(_, entry)| entry.as_ref()))
}

fn change<T: Ord>(set: &mut BTreeSet<T>, entry: T, add: bool) {
    match add {
        true => _ = set.insert(entry),
        false => _ = set.remove(&entry),
    }
}
