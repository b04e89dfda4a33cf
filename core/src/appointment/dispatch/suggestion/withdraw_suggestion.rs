//! `appointment.withdraw_suggestion`: a technician cannot go at that time after all.

use serde::{Deserialize, Serialize};

use super::{SuggestionState, SuggestionsWithdrawn, Withdrawal};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Actor, AppointmentId, Context, Decide, Role, SuggestionId},
};

/// Takes a suggestion back: by the technician who made it, or by the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawSuggestion {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The suggestion.
    pub suggestion: SuggestionId,
}

impl Appointment {
    /// Whether a technician has suggested a time frame here.
    pub(in crate::appointment) fn has_suggestion_of(&self, by: &Actor) -> bool {
        self.dispatch.suggestions.values().any(|made| by.is_technician(&made.technician))
    }
}

impl Decide<Appointment> for WithdrawSuggestion {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let suggestion = &self.suggestion;
        let made = held.dispatch.suggestion(suggestion)?;
        // A technician does not learn of what others suggest.
        if context.by.role == Role::Technician && !context.by.is_technician(&made.technician) {
            return Err(Reason::SuggestionUnknown { suggestion: suggestion.clone() });
        }
        match made.state {
            SuggestionState::Offered {} => {
                let suggestions = vec![suggestion.clone()];
                Ok(vec![SuggestionsWithdrawn { suggestions, why: Withdrawal::TakenBack }.into()])
            }
            SuggestionState::Withdrawn { .. } => Ok(Vec::new()),
            _ => Err(Reason::SuggestionClosed { suggestion: suggestion.clone() }),
        }
    }
}
