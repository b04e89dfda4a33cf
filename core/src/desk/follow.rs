//! What an event in one area means for another: one arm a rule.
//!
//! Consequences are facts as well, and come from the state after the event. They bring no
//! consequences of their own.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Desk, Event};
use crate::{
    appointment::{
        Appointment, AppointmentChange, AppointmentEvent, MatchCleared, MatchDecided, MatchOpened,
        MatchState,
    },
    base::{Actor, AppointmentId, FlagId, FlagItemId, Happened},
    contact::WrittenValue,
    flag::{FlagChange, FlagEvent},
    screening::{Request, Workspace},
};

impl Desk {
    /// Takes in what follows from an event that has just been taken in, and tells it.
    pub(super) fn follow(&mut self, event: &Event) -> Vec<Event> {
        match event {
            Event::Flag(event) => self.after_flag(event),
            Event::Customer(_) | Event::Desk(_) => Vec::new(),
            Event::Appointment(event) => self.after_appointment(event),
        }
    }

    /// Takes in consequences at once: the next rule sees what the one before has done.
    fn draw(&mut self, events: Vec<AppointmentEvent>) -> Vec<Event> {
        let events: Vec<Event> = events.into_iter().map(Event::Appointment).collect();
        events.iter().for_each(|event| self.take_in(event));
        events
    }

    /// A request is compared with all flagged items (S0-21).
    fn after_appointment(&mut self, event: &AppointmentEvent) -> Vec<Event> {
        let happened = Happened { at: event.at, by: &event.by };
        match &event.change {
            AppointmentChange::Requested(_) => {
                self.draw(self.screened(&event.appointment, &happened))
            }
            _ => Vec::new(),
        }
    }

    /// An item that matches from now on, or no longer, concerns open appointments (S0-21).
    fn after_flag(&mut self, event: &FlagEvent) -> Vec<Event> {
        let happened = Happened { at: event.at, by: &event.by };
        let mut events = self.draw(self.decided(event, &happened));
        for appointment in self.concerned(event) {
            events.extend(self.draw(self.screened(&appointment, &happened)));
        }
        events
    }

    /// A decision about a match closes it on its appointment (S0-25).
    fn decided(&self, event: &FlagEvent, happened: &Happened<'_>) -> Vec<AppointmentEvent> {
        let FlagChange::MatchDecided { decision, made, .. } = &event.change else {
            return Vec::new();
        };
        let decided = MatchDecided {
            flag: event.flag.clone(),
            decision: decision.clone(),
            verdict: made.verdict,
        };
        let held = made.appointment.as_ref().and_then(|id| self.appointments.get(id));
        let held = held.filter(|held| held.matches.contains_key(&event.flag));
        held.map(|held| said(held, happened, decided)).into_iter().collect()
    }

    /// The open appointments that a change of a flag may concern, in id order.
    fn concerned(&mut self, event: &FlagEvent) -> BTreeSet<AppointmentId> {
        if let FlagChange::MatchDecided {
            made: crate::flag::MatchDecision { customer, .. }, ..
        }
        | FlagChange::ExemptionRevoked { customer, .. } = &event.change
        {
            let theirs = self.appointments.of_customer(customer);
            return theirs
                .filter(|held| held.status.is_open())
                .map(|held| held.id.clone())
                .collect();
        }
        let values = self.values_changed_by(event);
        let index = self.open.settled(&self.appointments);
        values.iter().flat_map(|value| index.affected_by(value).appointments).collect()
    }

    /// The flagged values that match from now on, or no longer.
    fn values_changed_by(&self, event: &FlagEvent) -> Vec<WrittenValue> {
        let items: Vec<&FlagItemId> = match &event.change {
            FlagChange::Raised { items, .. } => items.iter().map(|item| &item.id).collect(),
            FlagChange::ItemAdded { item } => vec![&item.id],
            FlagChange::ItemReleased { item, .. } | FlagChange::ItemReinstated { item } => {
                vec![item]
            }
            FlagChange::Lifted { items, .. } | FlagChange::Reinstated { items } => {
                items.iter().collect()
            }
            FlagChange::RetentionReviewed { .. }
            | FlagChange::MatchDecided { .. }
            | FlagChange::ExemptionRevoked { .. } => Vec::new(),
        };
        let flag = self.flags.get(&event.flag);
        let value = |item| Some(flag?.items.get(item)?.value.clone());
        items.into_iter().filter_map(value).collect()
    }

    /// What has to be said after an appointment was compared with all flagged items: what
    /// matches and was not known, and what was open and matches no longer (requirements 4.4.5).
    fn screened(
        &self,
        appointment: &AppointmentId,
        happened: &Happened<'_>,
    ) -> Vec<AppointmentEvent> {
        let Some(held) = self.appointments.get(appointment) else {
            return Vec::new();
        };
        let screening = self.screener.screen(&request(held), &mut Workspace::default());
        let found: BTreeSet<&FlagId> = screening.flags.iter().map(|found| &found.flag).collect();
        let opened = screening.flags.iter().map(MatchOpened::of);
        let opened = opened.filter(|opened| !opened.is_known_to(held));
        let open = held.matches.iter().filter(|(_, known)| known.state == MatchState::Open);
        let cleared = open.filter(|(flag, _)| !found.contains(flag));
        let opened = opened.map(|opened| said(held, happened, opened));
        let cleared =
            cleared.map(|(flag, _)| said(held, happened, MatchCleared { flag: flag.clone() }));
        opened.chain(cleared).collect()
    }
}

/// An appointment as screening asks about it.
pub(super) fn request(held: &Appointment) -> Request {
    Request {
        appointment: held.id.clone(),
        customer: held.customer.clone(),
        contact: held.details.contact(),
        region: None,
    }
}

fn said(
    held: &Appointment,
    happened: &Happened<'_>,
    change: impl Into<AppointmentChange>,
) -> AppointmentEvent {
    let (at, by): (DateTime<Utc>, Actor) = (happened.at, happened.by.clone());
    AppointmentEvent { at, by, appointment: held.id.clone(), change: change.into() }
}
