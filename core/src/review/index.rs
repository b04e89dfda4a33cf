//! Secondary indexes of review requests: the queue, active requests and asks by person, links, and
//! published reviews.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{PersonAsk, PublishedShare, ReviewRequest};
use crate::{
    base::{AppointmentId, CustomerId, LinkId},
    customer::Shared,
};

/// A reference to a person: the record, or a match key of an e-mail address or a phone. A person is
/// known by several.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PersonRef {
    Customer(CustomerId),
    Key(Shared),
}

/// The indexes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    pub(super) queue: BTreeSet<(DateTime<Utc>, AppointmentId)>,
    pub(super) published: BTreeSet<(DateTime<Utc>, AppointmentId)>,
    pub(super) shares: [PublishedShare; 5],
    pub(super) links: BTreeSet<LinkId>,
    active: BTreeSet<(PersonRef, Option<AppointmentId>)>,
    asks: BTreeSet<AskKey>,
}

/// Index key of an ask: person, time, appointment and number.
type AskKey = (PersonRef, DateTime<Utc>, Option<(AppointmentId, u32)>);

impl Index {
    /// Whether a request is active, of any person.
    pub(super) fn has_active(&self) -> bool {
        !self.active.is_empty()
    }

    /// The active requests of a person, in id order.
    pub(super) fn active_of(&self, person: &PersonRef) -> impl Iterator<Item = &AppointmentId> {
        let from = (person.clone(), None);
        let range = self.active.range(from.clone()..);
        range.take_while(move |(of, _)| *of == from.0).filter_map(|(_, id)| id.as_ref())
    }

    /// The asks to a person up to a time, latest first.
    pub(super) fn asks_until(
        &self,
        person: &PersonRef,
        until: DateTime<Utc>,
    ) -> impl Iterator<Item = PersonAsk> {
        let first = (person.clone(), DateTime::<Utc>::MIN_UTC, None);
        let after = until.checked_add_signed(chrono::TimeDelta::nanoseconds(1));
        let last = (person.clone(), after.unwrap_or(until), None);
        let asks = self.asks.range(first..last).rev();
        asks.filter_map(|(_, at, ask)| {
            let (appointment, step) = ask.as_ref()?;
            Some((*at, appointment.clone(), *step))
        })
    }

    /// Inserts or removes a request. Links stay used.
    pub(super) fn put(&mut self, request: &ReviewRequest, insert: bool) {
        let id = &request.appointment;
        if request.is_queued() {
            put(&mut self.queue, (request.at, id.clone()), insert);
        }
        let customer = request.customer.iter().cloned().map(PersonRef::Customer);
        let keys = request.person.iter().cloned().map(PersonRef::Key);
        for person in customer.chain(keys) {
            for ask in &request.asks {
                let entry = (person.clone(), ask.at, Some((id.clone(), ask.step)));
                put(&mut self.asks, entry, insert);
            }
            if request.is_active() {
                put(&mut self.active, (person, Some(id.clone())), insert);
            }
        }
        self.links.extend(request.link.clone());
        let Some(review) = &request.review else {
            return;
        };
        if let Some(at) = review.published_at {
            put(&mut self.published, (at, id.clone()), insert);
        }
        let place = usize::from(review.rating.stars()).saturating_sub(1);
        if let Some(share) = self.shares.get_mut(place) {
            let count = |count: &mut usize, counts: bool| match (counts, insert) {
                (true, true) => *count += 1,
                (true, false) => *count = count.saturating_sub(1),
                (false, _) => {}
            };
            count(&mut share.consenting, review.publish_consent);
            count(&mut share.published, review.published_at.is_some());
        }
    }
}

fn put<K: Ord>(set: &mut BTreeSet<K>, entry: K, insert: bool) {
    match insert {
        true => set.insert(entry),
        false => set.remove(&entry),
    };
}
