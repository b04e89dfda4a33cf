//! A suggested time frame, and how it ends.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Dispatch, Reason},
    base::{Actor, Apply, EventMeta, SuggestionId, TechnicianId, TimeFrame, named},
};

/// Why a suggestion no longer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// The customer took another one.
    Superseded,
    /// The customer cannot be there then (S4-22).
    DeclinedHours,
    /// The appointment was moved to a later time (S4-21).
    BehindNewTime,
    /// Whoever suggested it, or the office, took it back.
    TakenBack,
}

named! {
    "state", "SuggestionState";
    /// What has become of a suggestion. One that is offered until its time comes has expired.
    #[serde(rename_all = "snake_case")]
    pub enum SuggestionState {
        /// The customer may take it.
        Offered {},
        /// The customer took it.
        Accepted {},
        /// The customer does not want it.
        Declined {},
        /// It no longer stands.
        Withdrawn {
            /// Why.
            why: Withdrawal,
        },
    }
}

/// A time frame that a technician suggests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// Who could go then.
    pub technician: TechnicianId,
    /// When they could go.
    pub frame: TimeFrame,
    /// When it was suggested.
    pub at: DateTime<Utc>,
    /// Who entered it.
    pub by: Actor,
    /// What has become of it.
    #[serde(flatten)]
    pub state: SuggestionState,
}

/// Suggestions no longer stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionsWithdrawn {
    /// Which, in id order.
    pub suggestions: Vec<SuggestionId>,
    /// Why.
    pub why: Withdrawal,
}

impl Suggestion {
    /// Whether the customer may take it: it is offered, and its time has not come yet.
    pub fn is_open(&self, at: DateTime<Utc>) -> bool {
        self.is_offered() && at < self.frame.start()
    }

    /// Whether nobody has decided about it, its time come or not.
    pub(super) fn is_offered(&self) -> bool {
        self.state == SuggestionState::Offered {}
    }
}

impl Dispatch {
    /// The suggestion of that id.
    pub(super) fn suggestion(&self, id: &SuggestionId) -> Result<&Suggestion, Reason> {
        let unknown = || Reason::SuggestionUnknown { suggestion: id.clone() };
        self.suggestions.get(id).ok_or_else(unknown)
    }

    /// The suggestions that nobody has decided about, in id order.
    pub(super) fn offered(&self) -> impl Iterator<Item = (&SuggestionId, &Suggestion)> {
        self.suggestions.iter().filter(|(_, suggestion)| suggestion.is_offered())
    }

    /// Withdraws those offered suggestions that a rule names; nothing is said when there is none.
    pub(in crate::appointment) fn withdrawing(
        &self,
        why: Withdrawal,
        falls: impl Fn(&SuggestionId, &Suggestion) -> bool,
    ) -> Option<AppointmentChange> {
        let fallen = self.offered().filter(|(id, suggestion)| falls(id, suggestion));
        let suggestions: Vec<SuggestionId> = fallen.map(|(id, _)| id.clone()).collect();
        let withdrawn = SuggestionsWithdrawn { suggestions, why };
        (!withdrawn.suggestions.is_empty()).then(|| withdrawn.into())
    }

    /// What stands before the time that an appointment is moved to is pointless; what is later
    /// stays as a fallback (S4-21).
    pub(in crate::appointment) fn withdrawing_behind(
        &self,
        frame: &TimeFrame,
    ) -> Option<AppointmentChange> {
        self.withdrawing(Withdrawal::BehindNewTime, |_, suggestion| {
            suggestion.frame.start() < frame.start()
        })
    }

    /// Puts suggestions into a state.
    pub(super) fn settle(&mut self, suggestions: &[SuggestionId], state: &SuggestionState) {
        for id in suggestions {
            if let Some(suggestion) = self.suggestions.get_mut(id) {
                suggestion.state = state.clone();
            }
        }
    }
}

impl Apply<Appointment> for SuggestionsWithdrawn {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        let state = SuggestionState::Withdrawn { why: self.why };
        held.dispatch.settle(&self.suggestions, &state);
    }
}
