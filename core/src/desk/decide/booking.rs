//! Requests and bookings: the customer of each, and whether staff review it first (R-25, S1-23,
//! S2-1).

use std::collections::BTreeSet;

use super::new_customer::created;
use crate::{
    appointment::{
        self, Appointment, AppointmentChange, AppointmentEvent, Command, OnMatch, ParsedDetails,
        PartyValues, Reason,
    },
    base::{Context, CustomerId, FlagId, RefusalReason, Role},
    contact::Contact,
    customer::{CustomerEvent, CustomerStatus, Recognised, Recognition, Source, Visitor},
    desk::{Desk, Event, Refusal},
    screening::Alert,
};

/// A request or booking that the rules of appointments accept, with its parsed contact values.
struct Booking<'a> {
    details: &'a ParsedDetails,
    contact: &'a Contact,
    customer: Option<&'a CustomerId>,
    new_customer: Option<&'a CustomerId>,
}

impl Desk {
    pub(super) fn decide_booking(
        &self,
        context: &Context<'_, Appointment>,
        command: &Command,
    ) -> Result<Vec<Event>, Refusal> {
        let mut events = self.appointments.decide(context, command)?;
        let Some(details) = events.iter().find_map(requested).cloned() else {
            return Ok(Vec::new());
        };
        let (customer, new_customer) = customers_of(command);
        let contact = details.values(&self.policy().screening.reading);
        let mut booking = Booking { details: &details, contact: &contact, customer, new_customer };
        // A customer with a login need not give their own id.
        let own = self.own_record(context.by).map(|customer| &customer.id);
        booking.customer = booking.customer.or(own);
        let refused = |reason| {
            let (command, reason) = (command.rule().name, RefusalReason::Area(reason));
            appointment::Refusal { command, reason }
        };
        let (customer, created) = self.booker(context, &booking).map_err(refused)?;
        booking.customer = customer.as_ref();
        if events.iter().any(is_accepted) {
            let unreviewed = self.unreviewed(context, command, &booking);
            match unreviewed {
                Some(_) if context.by.role == Role::Customer => {
                    events.retain(|event| requested(event).is_some());
                }
                Some(reason) => return Err(refused(reason).into()),
                None => {}
            }
        }
        let events = events.into_iter().map(|mut event| {
            if let AppointmentChange::Requested(requested) = &mut event.change {
                requested.customer.clone_from(&customer);
            }
            Event::Appointment(event)
        });
        Ok(created.map(Event::Customer).into_iter().chain(events).collect())
    }

    /// What staff have to review before a booking is scheduled: its matches with flags, or that it
    /// was not compared with all flags. A customer's booking stays a request until then (A2, S0-29,
    /// threat C2).
    fn unreviewed(
        &self,
        context: &Context<'_, Appointment>,
        command: &Command,
        booking: &Booking<'_>,
    ) -> Option<Reason> {
        if context.policy.on_match != OnMatch::HoldForReview {
            return None;
        }
        let id = command.subject().clone();
        let request = self.request_of(id, booking.customer, booking.details.contact());
        let record = self.record_values.lock().of(&request, &self.policy().screening.reading);
        let mut workspace = self.workspace.lock();
        let values = (booking.contact, &record);
        let found = self.screener.find_parsed(&request, values, &mut workspace);
        let of_record = booking.customer.map(|customer| self.flags_of_record(customer));
        let mut flags: BTreeSet<FlagId> = of_record.into_iter().flatten().collect();
        if flags.is_empty() && found.alert() < Alert::Match && found.is_complete() {
            return None;
        }
        let found = found.screening(&request.appointment).flags.into_iter();
        flags.extend(found.filter(|found| found.alert == Alert::Match).map(|found| found.flag));
        Some(match flags.is_empty() {
            true => Reason::ScreeningUnseen,
            false => Reason::MatchUnseen { flags: flags.into_iter().collect() },
        })
    }

    /// The customer of a booking, and the event that creates their record if there is none.
    fn booker(
        &self,
        context: &Context<'_, Appointment>,
        booking: &Booking<'_>,
    ) -> Result<(Option<CustomerId>, Option<CustomerEvent>), Reason> {
        let values = booking.details.by_party(booking.contact);
        let recognition = self.recognise(booking, &values);
        self.require_active(booking.customer)?;
        if context.by.role == Role::Customer && !recognition.blocked.is_empty() {
            return Err(Reason::NotPossible);
        }
        let booker = booking.details.booker_position();
        let booker = booking.details.parties.get(booker).zip(values.get(booker));
        match (recognition.who, booking.new_customer, booker) {
            (Recognised::Existing(customer), ..) => Ok((Some(customer), None)),
            (Recognised::New, Some(id), Some((party, values))) => {
                if self.customers.get(id).is_some() {
                    return Err(Reason::CustomerExists { customer: id.clone() });
                }
                let source = match context.by.role {
                    Role::Customer => Source::Online,
                    _ => Source::Phone,
                };
                let created = CustomerEvent {
                    at: context.now,
                    by: context.by.clone(),
                    number: None,
                    customer: id.clone(),
                    change: created(id, party, values, source).into(),
                };
                Ok((Some(id.clone()), Some(created)))
            }
            (Recognised::New, ..) => Ok((booking.customer.cloned(), None)),
        }
    }

    /// Recognises the booker; a block of any party counts (S1-23).
    fn recognise(&self, booking: &Booking<'_>, values: &[PartyValues<'_>]) -> Recognition {
        let none = Recognition { who: Recognised::New, blocked: [].into() };
        let booker = values.get(booking.details.booker_position());
        let recognise = |booker| self.customers.recognise(&visitor(booker, booking.customer));
        let mut found = booker.map_or(none, recognise);
        found.blocked.extend(self.blocked_parties(booking.details, values));
        found
    }

    fn blocked_parties(
        &self,
        details: &ParsedDetails,
        values: &[PartyValues<'_>],
    ) -> BTreeSet<CustomerId> {
        let parties = details.parties.iter().zip(values);
        let blocked = parties.flat_map(|(party, values)| {
            self.customers.blocked(&visitor(values, party.customer.as_ref()))
        });
        blocked.collect()
    }

    /// Blocked customers who have the given id, or share an e-mail address or a phone with a party
    /// of a booking, in id order (S1-23).
    pub(in crate::desk) fn blocked_bookers(
        &self,
        details: &ParsedDetails,
        customer: Option<&CustomerId>,
    ) -> BTreeSet<CustomerId> {
        let contact = details.values(&self.policy().screening.reading);
        let values = details.by_party(&contact);
        let mut blocked = self.blocked_parties(details, &values);
        if let Some(booker) = values.get(details.booker_position()) {
            blocked.extend(self.customers.blocked(&visitor(booker, customer)));
        }
        blocked
    }

    /// Refuses a booking for a customer who is archived or erased.
    fn require_active(&self, customer: Option<&CustomerId>) -> Result<(), Reason> {
        let named = customer.and_then(|customer| self.customers.survivor(customer));
        match named.map(|customer| customer.record) {
            Some(CustomerStatus::Archived) => Err(Reason::CustomerArchived),
            Some(CustomerStatus::Erased) => Err(Reason::CustomerErased),
            _ => Ok(()),
        }
    }
}

/// A party of a booking, with the id of the customer who it is, if known.
fn visitor<'a>(values: &PartyValues<'a>, customer: Option<&'a CustomerId>) -> Visitor<'a> {
    let emails = values.emails.iter().copied().flatten().collect();
    let phones = values.phones.iter().copied().flatten().collect();
    Visitor { customer, name: values.name, emails, phones }
}

/// The details of the request, if the event is `appointment.requested`.
fn requested(event: &AppointmentEvent) -> Option<&ParsedDetails> {
    match &event.change {
        AppointmentChange::Requested(requested) => Some(&requested.details),
        _ => None,
    }
}

/// Whether the event schedules the booking without an override reason.
fn is_accepted(event: &AppointmentEvent) -> bool {
    match &event.change {
        AppointmentChange::Scheduled(scheduled) => scheduled.override_reason.is_none(),
        _ => false,
    }
}

/// The customer named by the command, and the id for a new record.
pub(super) fn customers_of(command: &Command) -> (Option<&CustomerId>, Option<&CustomerId>) {
    match command {
        Command::Request(request) => (request.customer.as_ref(), request.new_customer.as_ref()),
        Command::Book(book) => (book.customer.as_ref(), book.new_customer.as_ref()),
        _ => (None, None),
    }
}
