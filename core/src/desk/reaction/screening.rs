//! Screening of an appointment in reaction to an event.

use std::{borrow::Cow, collections::BTreeSet};

use super::appointment_event;
use crate::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, MatchAcknowledged, MatchCleared,
        MatchOpened, MatchState, MatchedItem, ParsedValues, Scheduled, ScreeningAcknowledged,
        ScreeningCompleted, ScreeningIncomplete,
    },
    base::{AppointmentId, CustomerId, EventMeta, FlagId, FlagItemId},
    contact::{Contact, WrittenContact},
    desk::{Desk, Event},
    flag::FlagItem,
    screening::{Alert, Request, Screening},
};

impl Desk {
    /// Screens an open appointment: opens new matches, and clears open ones that no longer match
    ///
    ///
    /// An incomplete screening clears no match, and the appointment waits for a review (threat C2).
    /// `parsed` are the contact values of the appointment, if they have just been parsed.
    pub(super) fn screened(
        &self,
        appointment: &AppointmentId,
        parsed: Option<&ParsedValues>,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let Some(record) =
            self.appointments.get(appointment).filter(|record| record.status.is_open())
        else {
            return Vec::new();
        };
        let mut screening = self.screen(record, parsed);
        if let Some(customer) = &record.customer {
            screening.add_flags_of_record(self.flags_of_record(customer));
        }
        let complete = screening.complete;
        let keeps = |flag: &FlagId, alert: Alert, listed: &[MatchedItem]| {
            !complete && self.has_more(record, flag, alert, listed)
        };
        let is_new_record = |found: &MatchOpened| {
            found.same_record && !record.matches.get(&found.flag).is_some_and(|m| m.same_record)
        };
        let opened = screening.flags.iter().map(MatchOpened::of);
        let opened = opened.filter(|found| {
            let keeps = keeps(&found.flag, found.alert, &found.items);
            !found.is_known_to(record) && (!keeps || is_new_record(found))
        });
        let found: BTreeSet<&FlagId> = screening.flags.iter().map(|found| &found.flag).collect();
        let open = record.matches.iter().filter(|(_, known)| known.state == MatchState::Open);
        let open = open.map(|(flag, _)| flag).filter(|flag| !found.contains(flag));
        let cleared = open.filter(|flag| !keeps(flag, Alert::None, &[]));
        let cleared = cleared.map(|flag| MatchCleared { flag: flag.clone() });
        let compared = match (complete, &record.incomplete_screening) {
            (false, None) => Some(ScreeningIncomplete {}.into()),
            (true, Some(_)) => Some(ScreeningCompleted {}.into()),
            _ => None,
        };
        let changes = opened.map(AppointmentChange::from);
        let changes = changes.chain(cleared.map(AppointmentChange::from)).chain(compared);
        changes.map(|change| appointment_event(record, meta, change)).collect()
    }

    /// Screens all open appointments, in order of their status, start and id.
    pub(in crate::desk) fn screened_again(&self, meta: &EventMeta<'_>) -> Vec<Event> {
        let open = self.appointments.open();
        let events = open.flat_map(|record| self.screened(&record.id, None, meta));
        events.map(Event::Appointment).collect()
    }

    /// Acknowledges what awaits review on an appointment that is scheduled with an override reason:
    /// the reason answers the screening (S0-29). Evidence that is found later awaits review again.
    pub(super) fn screening_overridden(
        &self,
        appointment: &AppointmentId,
        scheduled: &Scheduled,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let record = self.appointments.get(appointment);
        let Some((record, note)) = record.zip(scheduled.override_reason.as_ref()) else {
            return Vec::new();
        };
        let holding = record.matches.iter().filter(|(_, found)| found.holds());
        let matches = holding.map(|(flag, _)| {
            AppointmentChange::from(MatchAcknowledged { flag: flag.clone(), note: note.clone() })
        });
        let unseen = record.is_screening_unseen();
        let screening = unseen.then(|| ScreeningAcknowledged { note: note.clone() }.into());
        let changes = matches.chain(screening);
        changes.map(|change| appointment_event(record, meta, change)).collect()
    }

    fn screen(&self, record: &Appointment, parsed: Option<&ParsedValues>) -> Screening {
        // Without an item nothing can match, so that the record of the customer is not read.
        if self.screener.items() == 0 {
            return Screening::without_match(&record.id);
        }
        let request = &self.request(record);
        let reading = &self.policy().screening.reading;
        let record = self.record_values.lock().of(request, reading);
        let typed = match parsed.and_then(|values| values.with(reading)) {
            Some(values) => Cow::Borrowed(values),
            None => Cow::Owned(Contact::read(&request.contact, reading)),
        };
        let mut workspace = self.workspace.lock();
        let found = self.screener.find_parsed(request, (&typed, &record), &mut workspace);
        found.screening(&request.appointment)
    }

    /// Whether an open match has at least the given alert, and an item that is still active but not
    /// listed.
    fn has_more(
        &self,
        record: &Appointment,
        flag: &FlagId,
        alert: Alert,
        listed: &[MatchedItem],
    ) -> bool {
        let open = record.matches.get(flag).filter(|known| known.state == MatchState::Open);
        let (Some(known), Some(flag)) = (open, self.flags.get(flag)) else {
            return false;
        };
        let is_flagged = |item| flag.items.get(item).is_some_and(FlagItem::is_active);
        let mut unlisted = known.items.iter().map(|known| &known.item);
        let is_listed = |item: &FlagItemId| listed.iter().any(|listed| listed.item == *item);
        alert <= known.alert && unlisted.any(|item| is_flagged(item) && !is_listed(item))
    }

    /// The screening request of an appointment.
    pub(in crate::desk) fn request(&self, record: &Appointment) -> Request {
        self.request_of(record.id.clone(), record.customer.as_ref(), record.details.contact())
    }

    /// The screening request of a customer: with the values of the record, and with the values and
    /// exemptions of those merged into it.
    pub(in crate::desk) fn request_of(
        &self,
        appointment: AppointmentId,
        customer: Option<&CustomerId>,
        contact: WrittenContact,
    ) -> Request {
        let request = Request::new(appointment, contact);
        let Some(customer) = customer else {
            return request;
        };
        let mut merged = self.ids_of(customer);
        merged.retain(|id| id != customer);
        let record = self.customers.written_contact(customer);
        Request { customer: Some(customer.clone()), merged, record, ..request }
    }
}
