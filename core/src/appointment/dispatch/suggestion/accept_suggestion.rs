//! `appointment.accept_suggestion`: the customer accepts a suggestion (S4-8, S4-10).

use serde::{Deserialize, Serialize};

use super::{Suggestion, SuggestionState, SuggestionsWithdrawn, Withdrawal};
use crate::{
    appointment::{
        Appointment, AppointmentChange, Decided, FrameChanged, FrameSource, Reason, Scheduled,
        Status,
    },
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, SuggestionId,
        TechnicianId, TimeFrame,
    },
};

/// Accepts a suggestion: the appointment moves to its time frame, and its technician is assigned.
///
/// The office may accept on behalf of the customer, for example during a call (S4-9). If the
/// technician gave the appointment back before, the office has to read their note first (S4-29);
/// customers do not see such notes, so only the office may accept then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptSuggestion {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
    /// Whether the office has read the note of an earlier release by this technician (S4-29).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub release_seen: bool,
    /// Id of the link that the customer followed: with it, no record of the customer is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The customer accepted a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestionAccepted {
    /// Id of the suggestion.
    pub suggestion: SuggestionId,
    /// Id of the technician, who is notified (S4-11).
    pub technician: TechnicianId,
    /// The accepted time frame.
    pub frame: TimeFrame,
    /// Whether this technician gave the appointment back before (S4-29).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub released_before: bool,
}

impl AcceptSuggestion {
    /// Whether an event is needed; false if the suggestion is accepted already.
    fn is_needed(
        &self,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<bool, Reason> {
        let made = appointment.dispatch.suggestion(&self.suggestion)?;
        if appointment.still_follows(made) {
            return Ok(false);
        }
        if !made.is_open(context.now) {
            return Err(Reason::SuggestionClosed { suggestion: self.suggestion.clone() });
        }
        let released = appointment.dispatch.released_by(&made.technician).is_some();
        if released && !context.by.is_office() {
            return Err(Reason::OfficeOnly);
        }
        if released && !self.release_seen {
            return Err(Reason::ReleaseNotSeen { technician: made.technician.clone() });
        }
        Ok(true)
    }

    /// Withdraws all other suggestions, including one accepted earlier (I-15).
    fn withdraw_others(&self, appointment: &Appointment) -> Option<AppointmentChange> {
        let is_withdrawn = |(id, made): &(&SuggestionId, &Suggestion)| {
            let alive = made.is_offered() || made.state == SuggestionState::Accepted {};
            **id != self.suggestion && alive
        };
        let withdrawn = appointment.dispatch.suggestions.iter().filter(is_withdrawn);
        let suggestions: Vec<SuggestionId> = withdrawn.map(|(id, _)| id.clone()).collect();
        let withdrawn = SuggestionsWithdrawn { suggestions, why: Withdrawal::Superseded };
        (!withdrawn.suggestions.is_empty()).then(|| withdrawn.into())
    }
}

impl Appointment {
    /// Whether a suggestion was accepted, and its technician and time frame still apply.
    pub(in crate::appointment::dispatch) fn still_follows(&self, made: &Suggestion) -> bool {
        let (goes, frame) = (self.dispatch.technician(), self.frame);
        made.state == (SuggestionState::Accepted {})
            && (goes, frame) == (Some(&made.technician), Some(made.frame))
    }

    /// Whether accepting a suggestion also schedules the request: if the office does it, or the
    /// policy accepts requests automatically. Unreviewed matches still prevent it.
    fn is_scheduled_by_accepting(&self, context: &Context<'_, Appointment>) -> bool {
        let trusted = context.by.is_office() || context.policy.auto_accept;
        let unseen = self.require_matches_reviewed(context.policy).is_err();
        let waits = unseen || self.require_feasible(context.policy).is_err();
        self.status == Status::Requested && trusted && !waits
    }
}

impl Command<Appointment> for AcceptSuggestion {
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
        if !self.is_needed(context, appointment)? {
            return Ok(Vec::new());
        }
        let made = appointment.dispatch.suggestion(&self.suggestion)?;
        let accepted = SuggestionAccepted {
            suggestion: self.suggestion.clone(),
            technician: made.technician.clone(),
            frame: made.frame,
            released_before: appointment.dispatch.released_by(&made.technician).is_some(),
        };
        let moved = (appointment.frame != Some(made.frame)).then(|| {
            let (old, new) = (appointment.frame, made.frame);
            let via = FrameSource::Suggestion;
            // An event of its own replaces the technician.
            FrameChanged { old, new, via, keep_technician: true, unassigned: None }.into()
        });
        let scheduled =
            appointment.is_scheduled_by_accepting(context).then(|| Scheduled::default().into());
        let mut changes = vec![accepted.into()];
        changes.extend(moved);
        changes.extend(appointment.assigning(&made.technician));
        changes.extend(self.withdraw_others(appointment));
        changes.extend(scheduled);
        Ok(changes)
    }
}

impl Apply<Appointment> for SuggestionAccepted {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let accepted = std::slice::from_ref(&self.suggestion);
        appointment.dispatch.settle(accepted, &SuggestionState::Accepted {});
        appointment.dispatch.use_links();
        appointment.dispatch.agreed_at = Some(meta.at);
    }
}
