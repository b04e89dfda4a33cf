//! All review requests, by appointment and by customer.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use chrono::{DateTime, Utc};

use super::{ReviewEvent, ReviewRequest, ReviewState};
use crate::base::{AppointmentId, CustomerId, stored_as_list, visits};

/// All review requests of one business, with indexes of the queued and the asked ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewRequests {
    all: BTreeMap<AppointmentId, ReviewRequest>,
    queue: BTreeSet<(DateTime<Utc>, AppointmentId)>,
    queued_of: BTreeMap<CustomerId, AppointmentId>,
    asked_of: BTreeMap<CustomerId, DateTime<Utc>>,
}

stored_as_list!(ReviewRequests of ReviewRequest);

impl ReviewRequests {
    /// The request about an appointment.
    pub fn get(&self, appointment: &AppointmentId) -> Option<&ReviewRequest> {
        self.all.get(appointment)
    }

    /// All requests, in order of the appointment ids.
    pub fn iter(&self) -> impl Iterator<Item = &ReviewRequest> {
        visits(self.all.values())
    }

    /// The queued requests, oldest first.
    pub fn queue(&self) -> impl Iterator<Item = &ReviewRequest> {
        self.queue.iter().filter_map(|(_, appointment)| self.all.get(appointment))
    }

    /// All requests behind another one, in order of the appointment ids.
    pub(crate) fn after(
        &self,
        other: Option<&ReviewRequest>,
    ) -> impl Iterator<Item = &ReviewRequest> {
        let from = other.map_or(Bound::Unbounded, |other| Bound::Excluded(&other.appointment));
        let range = self.all.range::<AppointmentId, _>((from, Bound::Unbounded));
        visits(range.map(|(_, request)| request))
    }

    /// Whether a request is queued, of any customer.
    pub(crate) fn has_queued(&self) -> bool {
        !self.queue.is_empty()
    }

    /// The queued requests behind another one, oldest first.
    pub(crate) fn queue_after(
        &self,
        other: Option<&ReviewRequest>,
    ) -> impl Iterator<Item = &ReviewRequest> {
        let place = other.map(|other| (other.at, other.appointment.clone()));
        let from = place.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.queue.range((from, Bound::Unbounded));
        range.filter_map(|(_, appointment)| self.all.get(appointment))
    }

    /// The queued request of a customer; there is at most one (I-7).
    pub fn queued_of(&self, customer: &CustomerId) -> Option<&ReviewRequest> {
        self.all.get(self.queued_of.get(customer)?)
    }

    /// Time of the last ask that was sent to a customer (UTC).
    pub fn last_asked(&self, customer: &CustomerId) -> Option<DateTime<Utc>> {
        self.asked_of.get(customer).copied()
    }

    /// Applies an event. A stop of an unknown request is ignored.
    pub fn apply(&mut self, event: &ReviewEvent) {
        let request = match self.all.remove(&event.appointment) {
            Some(mut request) => {
                self.leave(&request);
                request.apply(event);
                Some(request)
            }
            None => ReviewRequest::from_event(event),
        };
        request.into_iter().for_each(|request| self.put(request));
    }

    /// Inserts a request that a host has stored.
    pub fn put(&mut self, request: ReviewRequest) {
        if request.is_queued() {
            self.queue.insert((request.at, request.appointment.clone()));
            let customer = request.customer.iter().cloned();
            self.queued_of.extend(customer.map(|of| (of, request.appointment.clone())));
        }
        if let (ReviewState::Sent { at, .. }, Some(customer)) = (&request.state, &request.customer)
        {
            let last = self.asked_of.entry(customer.clone()).or_insert(*at);
            *last = (*last).max(*at);
        }
        self.all.insert(request.appointment.clone(), request);
    }

    fn leave(&mut self, request: &ReviewRequest) {
        self.queue.remove(&(request.at, request.appointment.clone()));
        if let Some(customer) = request.customer.as_ref().filter(|_| request.is_queued()) {
            self.queued_of.remove(customer);
        }
    }
}
