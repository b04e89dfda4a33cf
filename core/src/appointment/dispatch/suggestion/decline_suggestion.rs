//! `appointment.decline_suggestion`: the customer declines suggestions (S4-12).

use serde::{Deserialize, Serialize};

use super::{SuggestionState, Withdrawal};
use crate::{
    appointment::{Appointment, AppointmentChange, Decided, Dispatch, Reason},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, SuggestionId,
        TimeFrame,
    },
};

/// Declines one suggestion, or all offered ones; the appointment keeps its time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclineSuggestion {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the suggestion; all offered suggestions if it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<SuggestionId>,
    /// Time frames that do not suit the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
    /// Id of the link that the customer followed: with it, no record of the customer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The customer declined suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionsDeclined {
    /// Ids of the declined suggestions, in id order.
    pub suggestions: Vec<SuggestionId>,
}

/// The customer named time frames that do not suit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HoursDeclined {
    /// Time frames that do not suit the customer.
    pub hours: Vec<TimeFrame>,
}

impl Dispatch {
    /// Records time frames that do not suit, and withdraws suggestions that overlap them (S4-22).
    /// Time frames that were recorded before give no event.
    pub(super) fn declining(
        &self,
        hours: &[TimeFrame],
        besides: &[SuggestionId],
    ) -> Vec<AppointmentChange> {
        let new = hours.iter().filter(|hours| !self.declined_hours.contains(hours));
        let new: Vec<TimeFrame> = new.copied().collect();
        let noted = (!new.is_empty()).then(|| HoursDeclined { hours: new }.into());
        let withdrawn = self.withdrawing(Withdrawal::DeclinedHours, |id, made| {
            !besides.contains(id) && hours.iter().any(|hours| hours.overlaps(&made.frame))
        });
        noted.into_iter().chain(withdrawn).collect()
    }
}

impl DeclineSuggestion {
    /// The suggestions to decline; one that is declined already needs no event.
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

impl Command<Appointment> for DeclineSuggestion {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frames("declined_hours", &self.declined_hours, errors);
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, appointment: &Appointment) -> Decided {
        let suggestions = self.declined(&appointment.dispatch)?;
        let hours = appointment.dispatch.declining(&self.declined_hours, &suggestions);
        let declined =
            (!suggestions.is_empty()).then(|| SuggestionsDeclined { suggestions }.into());
        Ok(declined.into_iter().chain(hours).collect())
    }
}

impl Apply<Appointment> for SuggestionsDeclined {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.settle(&self.suggestions, &SuggestionState::Declined {});
    }
}

impl Apply<Appointment> for HoursDeclined {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.declined_hours.extend(&self.hours);
    }
}
