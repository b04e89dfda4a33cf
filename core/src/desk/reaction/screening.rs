//! Screening of an appointment in reaction to an event.

use std::collections::BTreeSet;

use super::appointment_event;
use crate::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, MatchCleared, MatchOpened, MatchState,
        MatchedItem, ParsedValues, ScreeningCompleted, ScreeningIncomplete,
    },
    base::{AppointmentId, CustomerId, EventMeta, FlagId, FlagItemId},
    contact::WrittenContact,
    desk::Desk,
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
        let request = self.request(record);
        let screening = self.screen(&request, parsed);
        let complete = screening.complete;
        let keeps = |flag: &FlagId, alert: Alert, listed: &[MatchedItem]| {
            !complete && self.has_more(record, flag, alert, listed)
        };
        let opened = screening.flags.iter().map(MatchOpened::of);
        let opened = opened.filter(|found| {
            !found.is_known_to(record) && !keeps(&found.flag, found.alert, &found.items)
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

    fn screen(&self, request: &Request, parsed: Option<&ParsedValues>) -> Screening {
        let mut workspace = self.workspace.lock();
        let reading = &self.policy().screening.reading;
        let Some(values) = parsed.and_then(|values| values.with(reading)) else {
            return self.screener.screen_with(request, &mut workspace);
        };
        let found = self.screener.find_parsed(request, values, &mut workspace);
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
    fn request(&self, record: &Appointment) -> Request {
        self.request_of(record.id.clone(), record.customer.as_ref(), record.details.contact())
    }

    /// The screening request of a customer; exemptions of those merged into them apply, too.
    pub(in crate::desk) fn request_of(
        &self,
        appointment: AppointmentId,
        customer: Option<&CustomerId>,
        contact: WrittenContact,
    ) -> Request {
        let parts = customer.map(|customer| self.customers.with_merged(customer));
        let parts = parts.into_iter().flatten().skip(1);
        let merged = parts.map(|part| part.id.clone()).collect();
        Request { customer: customer.cloned(), merged, ..Request::new(appointment, contact) }
    }
}
