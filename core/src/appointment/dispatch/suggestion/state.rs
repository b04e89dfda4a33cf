//! Suggested time frames, and their states.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Dispatch, Reason},
    base::{Actor, Apply, EventMeta, SuggestionId, TechnicianId, TimeFrame, tagged},
};

/// Reason for which a suggestion was withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// The customer accepted another one.
    Superseded,
    /// It overlaps a time frame that does not suit the customer (S4-22).
    DeclinedHours,
    /// The appointment was moved to a later time (S4-21).
    BehindNewTime,
    /// The technician or the office withdrew it.
    TakenBack,
}

tagged! {
    "kind" or "state", "SuggestionState";
    /// State of a suggestion. One that is still offered after its start has expired.
    #[serde(rename_all = "snake_case")]
    pub enum SuggestionState {
        /// The customer may accept it.
        Offered {},
        /// The customer accepted it.
        Accepted {},
        /// The customer declined it.
        Declined {},
        /// The suggestion was withdrawn.
        Withdrawn {
            /// Reason of the withdrawal.
            why: Withdrawal,
        },
    }
}

/// A time frame that a technician suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// Id of the technician.
    pub technician: TechnicianId,
    /// The suggested time frame.
    pub frame: TimeFrame,
    /// Time of the suggestion (UTC).
    pub at: DateTime<Utc>,
    /// The actor who entered it.
    pub by: Actor,
    /// State of the suggestion.
    #[serde(flatten)]
    pub state: SuggestionState,
}

/// Suggestions were withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionsWithdrawn {
    /// Ids of the withdrawn suggestions, in id order.
    pub suggestions: Vec<SuggestionId>,
    /// Reason of the withdrawal.
    pub why: Withdrawal,
}

impl Suggestion {
    /// Whether the customer may accept it: it is offered, and its time frame has not begun.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.is_offered() && at < self.frame.start()
    }

    /// Whether it is neither decided nor withdrawn; its time frame may have begun.
    pub(in crate::appointment::dispatch) fn is_offered(&self) -> bool {
        self.state == SuggestionState::Offered {}
    }
}

impl Dispatch {
    /// The suggestion with an id.
    pub(super) fn suggestion(&self, id: &SuggestionId) -> Result<&Suggestion, Reason> {
        let unknown = || Reason::SuggestionUnknown { suggestion: id.clone() };
        self.suggestions.get(id).ok_or_else(unknown)
    }

    /// Whether an actor may accept a suggestion: only the office may accept one of a technician who
    /// gave the appointment back (S4-29).
    pub(in crate::appointment::dispatch) fn is_open_for(
        &self,
        made: &Suggestion,
        by: &Actor,
        at: DateTime<Utc>,
    ) -> bool {
        made.is_open(at) && (by.is_office() || self.released_by(&made.technician).is_none())
    }

    /// The offered suggestions, in id order.
    pub(super) fn offered(&self) -> impl Iterator<Item = (&SuggestionId, &Suggestion)> {
        self.suggestions.iter().filter(|(_, suggestion)| suggestion.is_offered())
    }

    /// Withdraws the offered suggestions that a predicate selects; no event if there are none.
    pub(in crate::appointment) fn withdrawing(
        &self,
        why: Withdrawal,
        selects: impl Fn(&SuggestionId, &Suggestion) -> bool,
    ) -> Option<AppointmentChange> {
        let selected = self.offered().filter(|(id, suggestion)| selects(id, suggestion));
        let suggestions: Vec<SuggestionId> = selected.map(|(id, _)| id.clone()).collect();
        let withdrawn = SuggestionsWithdrawn { suggestions, why };
        (!withdrawn.suggestions.is_empty()).then(|| withdrawn.into())
    }

    /// Withdraws suggestions that start before the new time frame; later ones stay as a fallback
    /// (S4-21).
    pub(in crate::appointment) fn withdrawing_behind(
        &self,
        frame: &TimeFrame,
    ) -> Option<AppointmentChange> {
        self.withdrawing(Withdrawal::BehindNewTime, |_, suggestion| {
            suggestion.frame.start() < frame.start()
        })
    }

    /// Sets the state of suggestions.
    pub(super) fn settle(&mut self, suggestions: &[SuggestionId], state: &SuggestionState) {
        for id in suggestions {
            if let Some(suggestion) = self.suggestions.get_mut(id) {
                suggestion.state = state.clone();
            }
        }
    }
}

impl Apply<Appointment> for SuggestionsWithdrawn {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let state = SuggestionState::Withdrawn { why: self.why };
        appointment.dispatch.settle(&self.suggestions, &state);
    }
}
