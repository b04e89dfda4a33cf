//! The outcome of a command: events to store, effects to carry out, warnings to show.

use serde::Serialize;

use super::{Effect, Event, Warning};
use crate::{
    appointment::AppointmentChange,
    base::{Actor, Role},
    check_in::CheckInChange,
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
    /// none about flags, matches, screening and review requests (I-17), and none with its number,
    /// because a gap would tell of those.
    pub fn shown_to(&self, by: &Actor) -> Vec<Event> {
        if !is_restricted(by) {
            return self.events.clone();
        }
        // What a check-in changes on record would tell how the office decides on such changes.
        let of_check_in = matches!(self.events.first(), Some(Event::CheckIn(_)));
        let is_own = |event: &&Event| !of_check_in || matches!(event, Event::CheckIn(_));
        let shown = self.events.iter().filter(is_own).filter(|event| !event.is_internal());
        shown.map(Event::without_number).collect()
    }
}

/// Whether the actor is shown less than what is stored.
pub(crate) fn is_restricted(by: &Actor) -> bool {
    matches!(by.role, Role::Customer | Role::Technician)
}

impl Event {
    fn without_number(&self) -> Self {
        let mut event = self.clone();
        event.set_number(None);
        event
    }

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
                    | Change::OverlapFound(_)
            ),
            Self::CheckIn(event) => matches!(
                event.change,
                CheckInChange::ChangesProposed(_)
                    | CheckInChange::ChangeAccepted(_)
                    | CheckInChange::ChangeDeclined(_)
            ),
            Self::Customer(_) | Self::Inquiry(_) | Self::Desk(_) => false,
        }
    }
}
