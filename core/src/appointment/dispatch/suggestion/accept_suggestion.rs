//! `appointment.accept_suggestion`: the customer takes a suggested time frame (S4-8, S4-10).

use serde::{Deserialize, Serialize};

use super::{Suggestion, SuggestionState, SuggestionsWithdrawn, Withdrawal};
use crate::{
    appointment::{
        Appointment, AppointmentChange, FrameChanged, FrameSource, Reason, Scheduled, Status,
    },
    base::{
        Apply, AppointmentId, Context, Decide, EventMeta, SuggestionId, TechnicianId, TimeFrame,
    },
};

/// Takes a suggestion: the appointment moves there, and the technician who suggested it goes.
///
/// The office may do it for the customer, as in a call (S4-9). It then has to have looked at what
/// the technician noted, if they had given the job back before (S4-29); customers see no such
/// notes and need not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptSuggestion {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// Whether the office has seen that this technician had given the job back (S4-29).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub release_seen: bool,
}

/// The customer agreed to a suggested time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionAccepted {
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// Who goes, and is told so (S4-11).
    pub technician: TechnicianId,
    /// The time frame.
    pub frame: TimeFrame,
    /// Whether this technician had given the job back before (S4-29).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub released_before: bool,
}

impl AcceptSuggestion {
    fn may(&self, context: &Context<'_, Appointment>, held: &Appointment) -> Result<bool, Reason> {
        let made = held.dispatch.suggestion(&self.suggestion)?;
        if held.keeps_to(made) {
            return Ok(false);
        }
        if !made.is_open(context.now) {
            return Err(Reason::SuggestionClosed { suggestion: self.suggestion.clone() });
        }
        let released = held.dispatch.released_by(&made.technician).is_some();
        if released && context.by.is_office() && !self.release_seen {
            return Err(Reason::ReleaseNotSeen { technician: made.technician.clone() });
        }
        Ok(true)
    }

    /// All others fall, the one that was taken before included: at most one is accepted (I-15).
    fn superseding(&self, held: &Appointment) -> Option<AppointmentChange> {
        let falls = |(id, made): &(&SuggestionId, &Suggestion)| {
            let alive = made.is_offered() || made.state == SuggestionState::Accepted {};
            **id != self.suggestion && alive
        };
        let fallen = held.dispatch.suggestions.iter().filter(falls);
        let suggestions: Vec<SuggestionId> = fallen.map(|(id, _)| id.clone()).collect();
        let withdrawn = SuggestionsWithdrawn { suggestions, why: Withdrawal::Superseded };
        (!withdrawn.suggestions.is_empty()).then(|| withdrawn.into())
    }
}

impl Appointment {
    /// Whether a suggestion was taken, and nothing has changed since.
    fn keeps_to(&self, made: &Suggestion) -> bool {
        let (goes, frame) = (self.dispatch.technician(), self.frame);
        made.state == (SuggestionState::Accepted {})
            && (goes, frame) == (Some(&made.technician), Some(made.frame))
    }

    /// Whether agreeing to a time frame promises what was only asked for: when the office does
    /// it, or need not look (requirements 4.4.3). What needs a look of its own still waits.
    fn is_promised_by_agreeing(&self, context: &Context<'_, Appointment>) -> bool {
        let trusted = context.by.is_office() || context.policy.auto_accept;
        let unseen = self.require_matches_reviewed(context.policy).is_err();
        let waits = unseen || self.require_feasible(context.policy).is_err();
        self.status == Status::Requested && trusted && !waits
    }
}

impl Decide<Appointment> for AcceptSuggestion {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        if !self.may(context, held)? {
            return Ok(Vec::new());
        }
        let made = held.dispatch.suggestion(&self.suggestion)?;
        let accepted = SuggestionAccepted {
            suggestion: self.suggestion.clone(),
            technician: made.technician.clone(),
            frame: made.frame,
            released_before: held.dispatch.released_by(&made.technician).is_some(),
        };
        let moved = (held.frame != Some(made.frame)).then(|| {
            let (old, new) = (held.frame, made.frame);
            // Whoever was to go is replaced below, in a fact of its own.
            FrameChanged {
                old,
                new,
                via: FrameSource::Suggestion,
                keep_technician: true,
                unassigned: None,
            }
            .into()
        });
        let scheduled = held.is_promised_by_agreeing(context).then(|| Scheduled::default().into());
        let mut changes = vec![accepted.into()];
        changes.extend(moved);
        changes.extend(held.sending(&made.technician));
        changes.extend(self.superseding(held));
        changes.extend(scheduled);
        Ok(changes)
    }
}

impl Apply<Appointment> for SuggestionAccepted {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let accepted = std::slice::from_ref(&self.suggestion);
        held.dispatch.settle(accepted, &SuggestionState::Accepted {});
        held.dispatch.use_links();
        held.dispatch.agreed_at = Some(happened.at);
    }
}
