//! `appointment.add_suggestion`: a technician could go at another time (S4-35).

use serde::{Deserialize, Serialize};

use super::{Suggestion, SuggestionState};
use crate::{
    appointment::{Appointment, AppointmentChange, Assignment, Reason, state::is_ahead},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, SuggestionId, TechnicianId,
        TimeFrame,
    },
};

/// Suggests a time frame in which a technician could go: by themselves, or by the office for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AddSuggestion {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the suggestion.
    pub suggestion: SuggestionId,
    /// Who could go.
    pub technician: TechnicianId,
    /// When they could go.
    pub frame: TimeFrame,
}

/// A technician could go then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionAdded {
    /// Names the suggestion.
    pub suggestion: SuggestionId,
    /// Who could go.
    pub technician: TechnicianId,
    /// When they could go.
    pub frame: TimeFrame,
}

impl Appointment {
    /// Whether a technician has to do with it: technicians are asked, or they are the one who
    /// goes. Customers have to do with what is their own.
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
    fn repeats(&self, other: &Suggestion) -> bool {
        let withdrawn = matches!(other.state, SuggestionState::Withdrawn { .. });
        !withdrawn && (&other.technician, other.frame) == (&self.technician, self.frame)
    }
}

impl Decide<Appointment> for AddSuggestion {
    fn is_for(&self, by: &Actor) -> bool {
        by.is_office() || by.is_technician(&self.technician)
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let Self { suggestion, technician, frame, .. } = self.clone();
        let dispatch = &held.dispatch;
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
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let suggestion = Suggestion {
            technician: self.technician.clone(),
            frame: self.frame,
            at: happened.at,
            by: happened.by.clone(),
            state: SuggestionState::Offered {},
        };
        held.dispatch.suggestions.insert(self.suggestion.clone(), suggestion);
    }
}
