//! `appointment.decline_suggestion`: a suggested time frame does not suit the customer (S4-12).

use serde::{Deserialize, Serialize};

use super::{SuggestionState, Withdrawal};
use crate::{
    appointment::{Appointment, AppointmentChange, Dispatch, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, SuggestionId, TimeFrame},
};

/// Declines one suggestion, or all; the appointment stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclineSuggestion {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The suggestion; all that are offered if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<SuggestionId>,
    /// When the customer cannot be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
}

/// The customer does not want these suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionsDeclined {
    /// Which, in id order.
    pub suggestions: Vec<SuggestionId>,
}

/// The customer cannot be there in these hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoursDeclined {
    /// When.
    pub hours: Vec<TimeFrame>,
}

impl Dispatch {
    /// What follows when the customer cannot be there in some hours: they are noted, and what is
    /// suggested in them falls (S4-22). Hours that are known say nothing new.
    pub(super) fn declining(
        &self,
        hours: &[TimeFrame],
        besides: &[SuggestionId],
    ) -> Vec<AppointmentChange> {
        let new = hours.iter().filter(|hours| !self.declined_hours.contains(hours));
        let new: Vec<TimeFrame> = new.copied().collect();
        let noted = (!new.is_empty()).then(|| HoursDeclined { hours: new }.into());
        let fallen = self.withdrawing(Withdrawal::DeclinedHours, |id, made| {
            !besides.contains(id) && hours.iter().any(|hours| hours.overlaps(&made.frame))
        });
        noted.into_iter().chain(fallen).collect()
    }
}

impl DeclineSuggestion {
    /// Those that are declined now; one that is declined already needs nothing.
    fn declined(&self, dispatch: &Dispatch) -> Result<Vec<SuggestionId>, Reason> {
        let Some(suggestion) = &self.suggestion else {
            return Ok(dispatch.offered().map(|(id, _)| id.clone()).collect());
        };
        match dispatch.suggestion(suggestion)?.state {
            SuggestionState::Offered {} => Ok(vec![suggestion.clone()]),
            SuggestionState::Declined {} => Ok(Vec::new()),
            _ => Err(Reason::SuggestionClosed { suggestion: suggestion.clone() }),
        }
    }
}

impl Decide<Appointment> for DeclineSuggestion {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let suggestions = self.declined(&held.dispatch)?;
        let hours = held.dispatch.declining(&self.declined_hours, &suggestions);
        let declined =
            (!suggestions.is_empty()).then(|| SuggestionsDeclined { suggestions }.into());
        Ok(declined.into_iter().chain(hours).collect())
    }
}

impl Apply<Appointment> for SuggestionsDeclined {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.settle(&self.suggestions, &SuggestionState::Declined {});
    }
}

impl Apply<Appointment> for HoursDeclined {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.declined_hours.extend(&self.hours);
    }
}
