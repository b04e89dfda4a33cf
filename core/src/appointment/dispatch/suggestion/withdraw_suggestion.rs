//! `appointment.withdraw_suggestion`: withdraw a suggested time frame.

use serde::{Deserialize, Serialize};

use super::{SuggestionState, SuggestionsWithdrawn, Withdrawal};
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Actor, AppointmentId, Command, Context, FieldErrors, Role, SuggestionId},
};

/// Withdraws a suggestion. The technician who made it does so, or the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawSuggestion {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
}

impl Appointment {
    /// Whether the actor is a technician who suggested a time frame for the appointment.
    pub(in crate::appointment) fn has_suggestion_of(&self, by: &Actor) -> bool {
        self.dispatch.suggestions.values().any(|made| by.is_technician(&made.technician))
    }
}

impl Command<Appointment> for WithdrawSuggestion {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let suggestion = &self.suggestion;
        let made = appointment.dispatch.suggestion(suggestion)?;
        // Technicians do not learn about suggestions of others.
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
