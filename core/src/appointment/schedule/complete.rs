//! `appointment.complete`, `appointment.mark_no_show`: what came of it (A11, A12).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason, Status, Totals},
    base::{Actor, Apply, AppointmentId, Context, Decide, EventMeta},
};

/// Notes that the work is done (S0-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Complete {
    /// The appointment.
    pub appointment: AppointmentId,
    /// When it was done; now, if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
}

/// The work is done, and what it costs changes no more (I-21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Completed {
    /// When it was done.
    pub completed_at: DateTime<Utc>,
    /// What it costs, if its lines have prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
}

/// That the work was done: when, who noted it, and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Completion {
    /// When it was done.
    pub completed_at: DateTime<Utc>,
    /// When that was noted.
    pub at: DateTime<Utc>,
    /// Who noted it.
    pub by: Actor,
    /// What it costs, if its lines have prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
}

/// Who did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Absentee {
    /// The customer.
    Customer,
    /// The company.
    Company,
}

/// Notes that somebody did not come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkNoShow {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Who.
    pub party: Absentee,
}

/// Somebody did not come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MarkedNoShow {
    /// Who.
    pub party: Absentee,
}

/// That somebody did not come: who, when that was noted, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoShow {
    /// Who.
    pub party: Absentee,
    /// When it was noted.
    pub at: DateTime<Utc>,
    /// Who noted it.
    pub by: Actor,
}

impl Appointment {
    /// The work was done then: at the prices, tax and discount of now, or of when that was noted.
    pub(super) fn completed(
        &self,
        completed_at: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<Completed, Reason> {
        match completed_at.unwrap_or(now) {
            later if later > now => Err(Reason::CompletedAhead),
            completed_at => Ok(Completed { completed_at, totals: self.totals() }),
        }
    }
}

impl Decide<Appointment> for Complete {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(vec![held.completed(self.completed_at, context.now)?.into()])
    }
}

impl Apply<Appointment> for Completed {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.status = Status::Completed;
        held.completion = Some(Box::new(Completion {
            completed_at: self.completed_at,
            at: happened.at,
            by: happened.by.clone(),
            totals: self.totals,
        }));
    }
}

impl MarkNoShow {
    /// A guard: nobody is missed before the time frame begins.
    pub(in crate::appointment) fn has_begun(
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<(), Reason> {
        match held.frame.map(|frame| frame.start()) {
            Some(start) if start > context.now => Err(Reason::NotBegun { start }),
            _ => Ok(()),
        }
    }
}

impl Decide<Appointment> for MarkNoShow {
    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        _: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        Ok(vec![MarkedNoShow { party: self.party }.into()])
    }
}

impl Apply<Appointment> for MarkedNoShow {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.status = Status::NoShow;
        let (at, by) = (happened.at, happened.by.clone());
        held.no_show = Some(Box::new(NoShow { party: self.party, at, by }));
    }
}
