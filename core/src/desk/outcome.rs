//! The outcome of a command: events to store, effects to carry out, warnings to show.

use serde::Serialize;

use super::{Effect, Event, Warning};
use crate::{
    appointment::AppointmentChange,
    base::{Actor, Role},
};

/// The outcome of an accepted command.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Events of the command, in order; the host stores them before it does anything else.
    #[serde(rename = "done")]
    pub events: Vec<Event>,
    /// Effects that the host has to carry out once the events are stored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// Warnings for the actor who gave the command.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}

impl Outcome {
    /// The events that the actor who gave the command may be shown: for a customer or a technician
    /// none about flags, matches, screening and review requests (I-17).
    pub fn shown_to(&self, by: &Actor) -> impl Iterator<Item = &Event> {
        let is_restricted = matches!(by.role, Role::Customer | Role::Technician);
        self.events.iter().filter(move |event| !is_restricted || !event.is_internal())
    }
}

impl Event {
    /// Whether only the office may read the event.
    fn is_internal(&self) -> bool {
        use AppointmentChange as Change;
        match self {
            Self::Flag(_) | Self::Review(_) => true,
            Self::Appointment(event) => matches!(
                event.change,
                Change::MatchOpened(_)
                    | Change::MatchCleared(_)
                    | Change::MatchDecided(_)
                    | Change::MatchAcknowledged(_)
                    | Change::ScreeningIncomplete(_)
                    | Change::ScreeningCompleted(_)
                    | Change::ScreeningAcknowledged(_)
            ),
            Self::Customer(_) | Self::Desk(_) => false,
        }
    }
}
