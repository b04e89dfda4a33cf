//! `appointment.add_suggestion`: a technician suggests a time frame (S4-35).

use serde::{Deserialize, Serialize};

use super::{Suggestion, SuggestionState};
use crate::{
    appointment::{Appointment, Assignment, Decided, Reason, state::is_ahead},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, SuggestionId,
        TechnicianId, TimeFrame,
    },
};

/// Suggests a time frame. The technician does so, or the office on their behalf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddSuggestion {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
    /// Id of the technician.
    pub technician: TechnicianId,
    /// The suggested time frame.
    pub frame: TimeFrame,
}

/// A time frame was suggested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionAdded {
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
    /// Id of the technician.
    pub technician: TechnicianId,
    /// The suggested time frame.
    pub frame: TimeFrame,
}

impl Appointment {
    /// Whether the actor is a technician who may act on the appointment: technicians were asked, or
    /// the actor is assigned.
    pub(in crate::appointment) fn is_sent_to(&self, by: &Actor) -> bool {
        let asked = match &self.dispatch.assignment {
            Assignment::Broadcast {} | Assignment::Resent {} => true,
            Assignment::Assigned { technician } => by.is_technician(technician),
            Assignment::Unassigned {} => false,
        };
        by.role == crate::base::Role::Technician && asked
    }
}

impl AddSuggestion {
    /// Whether another suggestion has the same technician and time frame, and is not withdrawn.
    fn repeats(&self, other: &Suggestion) -> bool {
        let withdrawn = matches!(other.state, SuggestionState::Withdrawn { .. });
        !withdrawn && (&other.technician, other.frame) == (&self.technician, self.frame)
    }
}

impl Command<Appointment> for AddSuggestion {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frame("frame", &self.frame, errors);
        Some(())
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        by.is_office() || by.is_technician(&self.technician)
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let Self { suggestion, technician, frame, .. } = self.clone();
        let dispatch = &appointment.dispatch;
        if let Some(known) = dispatch.suggestions.get(&suggestion) {
            let same = (&known.technician, known.frame) == (&technician, frame);
            return if same {
                Ok(Vec::new())
            } else {
                Err(Reason::SuggestionExists { suggestion })
            };
        }
        is_ahead(&frame, context.now)?;
        if dispatch.declined_hours.iter().any(|hours| hours.overlaps(&frame)) {
            return Err(Reason::HoursDeclined);
        }
        if let Some((id, _)) = dispatch.suggestions.iter().find(|(_, other)| self.repeats(other)) {
            return Err(Reason::AlreadySuggested { suggestion: id.clone() });
        }
        Ok(vec![SuggestionAdded { suggestion, technician, frame }.into()])
    }
}

impl Apply<Appointment> for SuggestionAdded {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let suggestion = Suggestion {
            technician: self.technician.clone(),
            frame: self.frame,
            at: meta.at,
            by: meta.by.clone(),
            state: SuggestionState::Offered {},
        };
        appointment.dispatch.suggestions.insert(self.suggestion.clone(), suggestion);
    }
}
