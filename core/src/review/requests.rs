//! All review requests, by appointment, by customer and by person.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound,
};

use chrono::{DateTime, Utc};

use super::{
    Command, PersonAsk, Refusal, ReviewEvent, ReviewRequest, ReviewState, SentAsk,
    index::{Index, PersonRef},
};
use crate::base::{AppointmentId, Context, LinkId, stored_as_list, visits};

/// All review requests of one business, with indexes of the queued and the asked ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewRequests {
    all: BTreeMap<AppointmentId, ReviewRequest>,
    index: Index,
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
        self.queue_after(None)
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

    /// Whether a request is active, of any person.
    pub(crate) fn has_active(&self) -> bool {
        self.index.has_active()
    }

    /// The queued requests behind another one, oldest first.
    pub(crate) fn queue_after(
        &self,
        other: Option<&ReviewRequest>,
    ) -> impl Iterator<Item = &ReviewRequest> {
        let place = other.map(|other| (other.at, other.appointment.clone()));
        let from = place.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.index.queue.range((from, Bound::Unbounded));
        range.filter_map(|(_, appointment)| self.all.get(appointment))
    }

    /// The published reviews behind another one, latest first.
    pub(crate) fn published_after(
        &self,
        other: Option<&ReviewRequest>,
    ) -> impl Iterator<Item = &ReviewRequest> {
        let place = other.and_then(|other| {
            let at = other.review.as_ref()?.published_at?;
            Some((at, other.appointment.clone()))
        });
        let until = place.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.index.published.range((Bound::Unbounded, until)).rev();
        range.filter_map(|(_, appointment)| self.all.get(appointment))
    }

    /// Numbers of reviews whose customers consent to their publication, and of those that are
    /// published, by rating from 1 to 5.
    pub fn published_shares(&self) -> [PublishedShare; 5] {
        self.index.shares
    }

    /// The active requests of a person: queued, asking or held; at most `most` of each reference.
    pub(crate) fn active_of(
        &self,
        person: &BTreeSet<PersonRef>,
        most: usize,
    ) -> BTreeSet<&AppointmentId> {
        person.iter().flat_map(|of| self.index.active_of(of).take(most)).collect()
    }

    /// The latest asks to a person, about other appointments and up to a time; of each reference,
    /// at most `most`.
    pub(crate) fn latest_asks(
        &self,
        person: &BTreeSet<PersonRef>,
        besides: &AppointmentId,
        until: DateTime<Utc>,
        most: usize,
    ) -> BTreeSet<PersonAsk> {
        let of = |person| {
            let asks = self.index.asks_until(person, until);
            asks.filter(|(_, appointment, _)| appointment != besides).take(most)
        };
        person.iter().flat_map(of).collect()
    }

    /// Whether a link with the id was set, for any appointment.
    pub(crate) fn is_link_used(&self, link: &LinkId) -> bool {
        self.index.links.contains(link)
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, ReviewRequest>,
        command: &Command,
    ) -> Result<Vec<ReviewEvent>, Refusal> {
        command.events(context, self.get(command.subject()))
    }

    /// Applies an event. An event of an unknown request that does not create it is ignored.
    pub fn apply(&mut self, event: &ReviewEvent) {
        let request = match self.all.remove(&event.appointment) {
            Some(mut request) => {
                self.index.put(&request, false);
                request.apply(event);
                Some(request)
            }
            None => ReviewRequest::from_event(event),
        };
        request.into_iter().for_each(|request| self.put(request));
    }

    /// Inserts a request that a host has stored.
    pub fn put(&mut self, mut request: ReviewRequest) {
        // A request that was stored before asks were listed.
        if let (ReviewState::Asking { step, at }, []) = (&request.state, &request.asks[..]) {
            request.asks = vec![SentAsk { step: *step, at: *at }];
        }
        self.index.put(&request, true);
        self.all.insert(request.appointment.clone(), request);
    }
}

/// How many reviews of a rating are published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublishedShare {
    /// Number of reviews whose customers consent to their publication.
    pub consenting: usize,
    /// Number of published reviews.
    pub published: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// U-11: a request that was stored with the former name of its state is read, and its ask
    /// counts.
    #[test]
    fn a_request_with_the_former_name_of_its_state_is_read() {
        let stored = r#"[{
            "appointment": "a1", "customer": "c1", "at": "2026-03-02T10:00:00Z",
            "state": { "kind": "sent", "step": 1, "at": "2026-03-03T10:00:00Z" }
        }]"#;
        let requests: ReviewRequests = serde_json::from_str(stored).unwrap();
        let request = requests.iter().next().unwrap();
        let at = "2026-03-03T10:00:00Z".parse().unwrap();
        assert_eq!(request.state, ReviewState::Asking { step: 1, at });
        assert_eq!(request.asks, [SentAsk { step: 1, at }]);
        let written = serde_json::to_string(&requests).unwrap();
        assert_eq!(serde_json::from_str::<ReviewRequests>(&written).unwrap(), requests);
    }
}
