//! `appointment.accept`, `appointment.decline`: promise what was asked for, or not (A3, A4).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Feasibility, FlagMatch};
use crate::{
    appointment::{Appointment, AppointmentChange, OnMatch, Policy, Reason, Status},
    base::{
        Actor, Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, LinkId, Private,
        Remark,
    },
};

/// Promises an appointment that was asked for (S0-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Accept {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why it is promised although something is not known, or cannot be done (S4-33, S4-34).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Private<String>>,
}

/// It is promised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scheduled {
    /// Why, although something is not known, or cannot be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Remark>,
}

/// Does not promise what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Decline {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Why.
    pub reason: Private<String>,
}

/// It is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declined {
    /// Why.
    pub reason: Remark,
    /// The links that end with it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

/// That it was not accepted: when, by whom, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declination {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// Why.
    pub reason: Remark,
}

impl Accept {
    /// A guard: there is a time frame ahead, and nobody has to look at a match first (S0-29).
    pub(in crate::appointment) fn unhindered(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        Appointment::frame_ahead(context, held)?;
        held.is_seen(context.policy)
    }
}

impl Appointment {
    /// Somebody has looked at every match and at what was not compared, or need not (S0-29).
    pub(in crate::appointment) fn is_seen(&self, policy: &Policy) -> Result<(), Reason> {
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

    /// Whether not everything was compared, and nobody of the office has looked at it.
    pub fn is_screening_unseen(&self) -> bool {
        self.incomplete_screening.as_ref().is_some_and(|known| known.holds())
    }

    /// Nothing is missing, and nobody says that it cannot be done; or that takes a reason.
    pub(in crate::appointment) fn is_sound(&self, policy: &Policy) -> Result<(), Reason> {
        let missing = self.details.missing().len();
        let doubted = match self.feasibility {
            Feasibility::Doable => false,
            Feasibility::Unknown => policy.doable_before_accept,
            Feasibility::NotDoable => true,
        };
        let feasibility = self.feasibility;
        let unsound = doubted || missing > 0;
        if unsound { Err(Reason::OverrideNeeded { missing, feasibility }) } else { Ok(()) }
    }
}

impl Decide<Appointment> for Accept {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if let Some(reason) = &self.override_reason {
            fields.check("override_reason", Remark::parse(reason.reveal()));
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let reason = self.override_reason.as_ref();
        let override_reason = reason.and_then(|reason| Remark::parse(reason.reveal()).ok());
        if override_reason.is_none() {
            held.is_sound(context.policy)?;
        }
        Ok(vec![Scheduled { override_reason }.into()])
    }
}

impl Apply<Appointment> for Scheduled {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.status = Status::Scheduled;
        held.scheduled_at.get_or_insert(happened.at);
    }
}

impl Decide<Appointment> for Decline {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let reason = Remark::parse(self.reason.reveal()).ok();
        let revokes = held.dispatch.live_link_ids();
        Ok(reason.map(|reason| Declined { reason, revokes }.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for Declined {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let (at, by) = (happened.at, happened.by.clone());
        held.status = Status::Declined;
        held.dispatch.revoke(&self.revokes);
        held.declination = Some(Box::new(Declination { at, by, reason: self.reason.clone() }));
    }
}
