//! Reactions about review requests: a completed appointment queues one (S0-9), and requests whose
//! asks may no longer be sent are stopped.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    appointment::Appointment,
    base::{AppointmentId, CustomerId, EventMeta},
    customer::Customer,
    desk::{Desk, Event, index::booker_keys},
    review::{
        AskSent, Candidate, Erased, PersonForgotten, PersonRef, Queued, ReviewChange, ReviewEvent,
        ReviewRequest, Stopped, Suppressed, Suppression,
    },
};

/// The most active requests of one reference to a person that are looked at. There is one, unless a
/// log was written by another program.
const MOST_ACTIVE: usize = 16;

impl Desk {
    /// Reacts to the outcome of an appointment, or to its correction.
    pub(super) fn outcome_known(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let Some(record) = self.appointments.get(appointment) else {
            return Vec::new();
        };
        let now = meta.at;
        let person = self.person_of(record);
        let mut events = self.ended(&self.others_active(record, &person), meta);
        let candidate = self.candidate(record, &person, now);
        let change = match self.reviews.get(appointment) {
            Some(known) if known.is_active() => self.stopped(&candidate, now),
            Some(known) if !known.may_begin_again() => None,
            _ => self.queued_or_suppressed(&candidate, person, now),
        };
        events.extend(change.map(|change| review_event(appointment, change, meta)));
        events
    }

    /// Ends those of some active requests for which nothing more can be done.
    fn ended(&self, active: &[AppointmentId], meta: &EventMeta<'_>) -> Vec<Event> {
        let policy = &self.policy().review;
        let end = |id: &AppointmentId| {
            let ended = self.reviews.get(id)?.ended(meta.at, policy)?;
            Some(review_event(id, ended.into(), meta))
        };
        active.iter().filter_map(end).collect()
    }

    /// Stops the review requests of a changed customer whose asks may no longer be sent. Of several
    /// requests for one person, one is left.
    pub(super) fn stop_review_requests(
        &self,
        customer: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        if !self.reviews.has_active() {
            return Vec::new();
        }
        let mut stopped = BTreeSet::new();
        let mut events = Vec::new();
        let person = self.merged_into(customer).into_iter().cloned().map(PersonRef::Customer);
        // A request whose customer was asked goes on, rather than one that is queued.
        let mut active = Vec::from_iter(self.reviews.active_of(&person.collect(), usize::MAX));
        active.sort_by_key(|id| self.reviews.get(id).is_some_and(|known| !known.asks.is_empty()));
        for appointment in active {
            let Some(record) = self.appointments.get(appointment) else {
                continue;
            };
            let person = self.person_of(record);
            let mut candidate = self.candidate(record, &person, meta.at);
            let mut others = self.others_asked(record, &person, meta.at);
            others.retain(|other| !stopped.contains(other));
            candidate.is_asked_already = !others.is_empty();
            if let Some(change) = self.stopped(&candidate, meta.at) {
                events.push(review_event(appointment, change, meta));
                stopped.insert(appointment.clone());
            }
        }
        events
    }

    /// Stops the request of an appointment that has another customer, if that one may not be asked.
    pub(super) fn review_customer_changed(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Option<Event> {
        let record = self.appointments.get(appointment)?;
        self.reviews.get(appointment).filter(|request| request.is_active())?;
        let candidate = self.candidate(record, &self.person_of(record), meta.at);
        let change = self.stopped(&candidate, meta.at)?;
        Some(review_event(appointment, change, meta))
    }

    /// Stops the requests of a person who was asked as often as the policy allows within a year.
    pub(super) fn ask_sent(
        &self,
        appointment: &AppointmentId,
        _: &AskSent,
        meta: &EventMeta<'_>,
    ) -> Option<Event> {
        let record = self.appointments.get(appointment)?;
        let request = self.reviews.get(appointment).filter(|request| request.is_active())?;
        let policy = &self.policy().review;
        let candidate = self.candidate(record, &self.person_of(record), meta.at);
        let is_used_up = candidate.are_used_up_with(request, policy, meta.at);
        let goes_on = request.has_next_ask(policy) && is_used_up;
        let change = || Stopped::for_reasons([Suppression::AsksUsedUp]).into();
        goes_on.then(|| review_event(appointment, change(), meta))
    }

    /// Removes the person from a request whose appointment was erased, or whose booker was.
    pub(super) fn review_person_erased(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Option<Event> {
        let request = self.reviews.get(appointment)?;
        let has_data = request.has_personal_data();
        has_data.then(|| review_event(appointment, Erased {}.into(), meta))
    }

    /// The same for an appointment from which a party was erased, if it was the person who is
    /// asked: a booker without a record.
    pub(super) fn review_party_erased(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Option<Event> {
        let record = self.appointments.get(appointment)?;
        let booker = record.details.booker();
        let is_left = booker.is_some_and(|booker| !booker.emails.is_empty());
        let is_asked = self.asked_customer(record).is_none() && !is_left;
        is_asked.then(|| self.review_person_erased(appointment, meta)).flatten()
    }

    /// Removes the match keys of one of two customers from the requests of the other, after the
    /// undoing of their merge: they may be two persons, of whom one may be erased.
    pub(super) fn review_persons_parted(
        &self,
        (from, into): (&CustomerId, &CustomerId),
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let mut theirs = self.appointments.of_customer(into).peekable();
        if theirs.peek().is_none() {
            return Vec::new();
        }
        let keys = |id| self.customers.get(id).map(Customer::shared).unwrap_or_default();
        let (of_from, of_into) = (keys(from), keys(into));
        let forgets = |record: &&Appointment| {
            let goes_back = record.came_from() == Some(from);
            let (own, others) = if goes_back { (&of_from, &of_into) } else { (&of_into, &of_from) };
            let request = self.reviews.get(&record.id);
            let is_of_other = |key| others.contains(key) && !own.contains(key);
            request.is_some_and(|request| request.person.iter().any(is_of_other))
        };
        let theirs = theirs.filter(forgets);
        theirs.map(|record| review_event(&record.id, PersonForgotten {}.into(), meta)).collect()
    }

    /// A customer and those merged into them.
    fn merged_into<'a>(&'a self, customer: &'a CustomerId) -> BTreeSet<&'a CustomerId> {
        let parts = self.customers.with_merged(customer).into_iter().map(|part| &part.id);
        parts.chain([customer]).collect()
    }

    /// All references to the person who is asked about an appointment: the records of the customer
    /// and, of that record or else of the booker, the match keys of e-mail addresses and phones.
    pub(in crate::desk) fn person_of(&self, record: &Appointment) -> BTreeSet<PersonRef> {
        let customer = self.asked_customer(record);
        let id = customer.map(|customer| &customer.id).or(record.customer.as_ref());
        let ids = id.map(|id| self.merged_into(id)).unwrap_or_default();
        let keys = match customer {
            Some(customer) => customer.shared(),
            None => booker_keys(record, &self.policy().screening.reading).shared,
        };
        let ids = ids.into_iter().cloned().map(PersonRef::Customer);
        ids.chain(keys.into_iter().map(PersonRef::Key)).collect()
    }

    /// What the decision about an appointment reads, at a time.
    pub(in crate::desk) fn candidate<'a>(
        &'a self,
        record: &'a Appointment,
        person: &BTreeSet<PersonRef>,
        now: DateTime<Utc>,
    ) -> Candidate<'a> {
        let most = self.policy().review.counted_asks();
        Candidate {
            appointment: record,
            customer: self.asked_customer(record),
            is_asked_already: !self.others_asked(record, person, now).is_empty(),
            asks: self.reviews.latest_asks(person, &record.id, now, most),
        }
    }

    /// All reasons not to send the failed ask of a request again, now; none for a request whose ask
    /// did not fail.
    pub(in crate::desk) fn reasons_against_retry(
        &self,
        request: &ReviewRequest,
        now: DateTime<Utc>,
    ) -> Option<BTreeSet<Suppression>> {
        let record = self.appointments.get(&request.appointment)?;
        let candidate = self.candidate(record, &self.person_of(record), now);
        let reasons = candidate.reasons_against_retry(request, &self.policy().review, now);
        request.has_failed_ask().then_some(reasons)
    }

    fn queued_or_suppressed(
        &self,
        candidate: &Candidate<'_>,
        person: BTreeSet<PersonRef>,
        now: DateTime<Utc>,
    ) -> Option<ReviewChange> {
        let record = candidate.appointment;
        let policy = &self.policy().review;
        let customer = candidate.customer.map(|customer| customer.id.clone());
        let customer = customer.or(record.customer.clone());
        match candidate.reasons(policy, now) {
            reasons if reasons.contains(&Suppression::OutcomeCorrected) => None,
            reasons if reasons.is_empty() => {
                let completed_at = completed_at(record).filter(|at| *at != now);
                let sequence = policy.sequences.of(record).map(|sequence| &sequence.id);
                let last = policy.sequences.named(None).map(|last| &last.id);
                let sequence = sequence.filter(|id| Some(*id) != last).cloned();
                let key = |of| match of {
                    PersonRef::Key(key) => Some(key),
                    PersonRef::Customer(_) => None,
                };
                let person = person.into_iter().filter_map(key).collect();
                let zone = record.zone;
                Some(Queued { customer, completed_at, zone, sequence, person }.into())
            }
            reasons => Some(Suppressed { customer, reasons }.into()),
        }
    }

    fn stopped(&self, candidate: &Candidate<'_>, now: DateTime<Utc>) -> Option<ReviewChange> {
        let request = self.reviews.get(&candidate.appointment.id);
        let mut reasons = candidate.reasons(&self.policy().review, now);
        // For a request that is asking, it is too late when its next ask is.
        if request.is_some_and(|request| !request.asks.is_empty()) {
            reasons.remove(&Suppression::TooLate);
        }
        (!reasons.is_empty()).then(|| Stopped::for_reasons(reasons).into())
    }

    /// The other requests of the person that can still be sent.
    fn others_asked(
        &self,
        record: &Appointment,
        person: &BTreeSet<PersonRef>,
        now: DateTime<Utc>,
    ) -> Vec<AppointmentId> {
        let policy = &self.policy().review;
        let is_active = |request: &ReviewRequest| request.is_active_at(now, policy);
        let mut others = self.others_active(record, person);
        others.retain(|other| self.reviews.get(other).is_some_and(is_active));
        others
    }

    /// The other active requests of the person who is asked about an appointment.
    fn others_active(
        &self,
        record: &Appointment,
        person: &BTreeSet<PersonRef>,
    ) -> Vec<AppointmentId> {
        let active = self.reviews.active_of(person, MOST_ACTIVE).into_iter();
        active.filter(|other| **other != record.id).cloned().collect()
    }

    /// The customer of the appointment, or the survivor of their merge.
    fn asked_customer(&self, record: &Appointment) -> Option<&Customer> {
        record.customer.as_ref().and_then(|customer| self.customers.survivor(customer))
    }
}

/// Time at which an appointment was completed (UTC).
fn completed_at(record: &Appointment) -> Option<DateTime<Utc>> {
    record.completion.as_ref().map(|completion| completion.completed_at)
}

fn review_event(appointment: &AppointmentId, change: ReviewChange, meta: &EventMeta<'_>) -> Event {
    let (at, by, appointment) = (meta.at, meta.by.clone(), appointment.clone());
    Event::Review(ReviewEvent { at, by, number: None, appointment, change })
}
