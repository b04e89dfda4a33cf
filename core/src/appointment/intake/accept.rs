//! `appointment.accept`, `appointment.decline`: schedule a requested appointment, or decline it
//! (A3, A4).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Feasibility, FlagMatch};
use crate::{
    appointment::{Appointment, Decided, Details, OnMatch, Policy, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Label, LinkId,
        Private, Remark,
    },
};

/// Schedules a requested appointment (S0-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Reason to schedule it although information is missing or the work is not known to be doable
    /// (S4-33, S4-34). It acknowledges open matches where these are advisory (S0-29).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Private<String>>,
}

/// The appointment was scheduled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scheduled {
    /// Reason to schedule it although information was missing, the work was not known to be doable,
    /// or a booking matched a flag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Remark>,
}

/// Declines a requested appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Decline {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Reason given by staff.
    pub reason: Private<String>,
}

/// The appointment was declined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declined {
    /// Reason given by staff.
    pub reason: Remark,
    /// Ids of the links that are revoked by it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// The declination of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declination {
    /// Time of the declination (UTC).
    pub at: DateTime<Utc>,
    /// The actor who declined it.
    pub by: Actor,
    /// Reason given by staff.
    pub reason: Remark,
}

impl Accept {
    /// A guard: the time frame is in the future, and no match or incomplete screening awaits
    /// review (S0-29).
    pub(in crate::appointment) fn may_accept(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::frame_ahead(context, appointment)?;
        appointment.require_matches_reviewed(context.policy)
    }
}

impl Appointment {
    /// Requires that staff reviewed every match and every incomplete screening, unless matches are
    /// advisory (S0-29).
    pub(in crate::appointment) fn require_matches_reviewed(
        &self,
        policy: &Policy,
    ) -> Result<(), Reason> {
        if policy.on_match == OnMatch::Advisory {
            return Ok(());
        }
        let holding = self.matches.iter().filter(|(_, known)| FlagMatch::holds(known));
        let flags: Vec<_> = holding.map(|(flag, _)| flag.clone()).collect();
        match (flags.is_empty(), self.is_screening_unseen()) {
            (false, _) => Err(Reason::MatchUnseen { flags }),
            (true, true) => Err(Reason::ScreeningUnseen),
            (true, false) => Ok(()),
        }
    }

    /// Whether the last screening was incomplete and staff have not acknowledged it.
    pub fn is_screening_unseen(&self) -> bool {
        self.incomplete_screening.as_ref().is_some_and(|known| known.holds())
    }

    /// Requires that no information is missing and that the work can be done; an override reason
    /// replaces this check.
    pub(in crate::appointment) fn require_feasible(&self, policy: &Policy) -> Result<(), Reason> {
        require_feasible(&self.details, self.feasibility, policy)
    }
}

/// Requires that no information is missing in the details and that the work can be done.
pub(super) fn require_feasible(
    details: &Details,
    feasibility: Feasibility,
    policy: &Policy,
) -> Result<(), Reason> {
    let missing: Vec<Label> = details.missing().into_iter().cloned().collect();
    let doubted = match feasibility {
        Feasibility::Doable => false,
        Feasibility::Unknown => policy.doable_before_accept,
        Feasibility::NotDoable => true,
    };
    let feasibility = doubted.then_some(feasibility);
    match missing.is_empty() && feasibility.is_none() {
        true => Ok(()),
        false => Err(Reason::OverrideNeeded { missing, feasibility }),
    }
}

impl Command<Appointment> for Accept {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        let reason = self.override_reason.as_ref();
        Some(errors.check_given("override_reason", reason, Remark::parse))
    }

    fn decide(
        &self,
        override_reason: Option<Remark>,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        if override_reason.is_none() {
            appointment.require_feasible(context.policy)?;
        }
        Ok(vec![Scheduled { override_reason }.into()])
    }
}

impl Apply<Appointment> for Scheduled {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.status = Status::Scheduled;
        appointment.scheduled_at.get_or_insert(meta.at);
    }
}

impl Command<Appointment> for Decline {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(
        &self,
        reason: Remark,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let revokes = appointment.dispatch.live_link_ids();
        Ok(vec![Declined { reason, revokes }.into()])
    }
}

impl Apply<Appointment> for Declined {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let (at, by) = (meta.at, meta.by.clone());
        appointment.status = Status::Declined;
        appointment.dispatch.revoke(&self.revokes);
        appointment.declination =
            Some(Box::new(Declination { at, by, reason: self.reason.clone() }));
    }
}
