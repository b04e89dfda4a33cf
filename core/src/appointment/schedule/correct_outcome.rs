//! `appointment.correct_outcome`: it was noted wrongly what came of it (A13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Absentee, Completed, MarkedNoShow};
use crate::{
    appointment::{Appointment, AppointmentChange, Reason, Status},
    base::{
        Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, Private, Remark, named,
    },
};

/// What an outcome may be corrected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CorrectTo {
    /// The work was done.
    Completed,
    /// Somebody did not come.
    NoShow,
    /// Neither yet.
    Scheduled,
}

/// Corrects what came of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CorrectOutcome {
    /// The appointment.
    pub appointment: AppointmentId,
    /// What it was.
    pub to: CorrectTo,
    /// When the work was done, if it was; now, if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime<Utc>>,
    /// Who did not come, if it is that; the customer, if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Absentee>,
    /// Why it is corrected.
    pub reason: Private<String>,
}

named! {
    "outcome", "Outcome";
    /// What came of an appointment.
    #[serde(rename_all = "snake_case")]
    pub enum Outcome {
        /// The work was done.
        Completed(Completed),
        /// Somebody did not come.
        NoShow(MarkedNoShow),
        /// Neither yet.
        Scheduled {},
    }
}

/// It is corrected what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeCorrected {
    /// What it was.
    pub to: Outcome,
    /// Why it is corrected.
    pub reason: Remark,
}

impl CorrectOutcome {
    fn outcome(&self, held: &Appointment, now: DateTime<Utc>) -> Result<Outcome, Reason> {
        if self.to != CorrectTo::Completed && !held.refunds.is_empty() {
            return Err(Reason::Refunded);
        }
        Ok(match self.to {
            CorrectTo::Completed => Outcome::Completed(held.completed(self.completed_at, now)?),
            CorrectTo::NoShow => {
                let party = self.party.unwrap_or(Absentee::Customer);
                Outcome::NoShow(MarkedNoShow { party })
            }
            CorrectTo::Scheduled => Outcome::Scheduled {},
        })
    }
}

impl Outcome {
    fn is_of(&self, held: &Appointment) -> bool {
        match self {
            Self::Completed(done) => held
                .completion
                .as_ref()
                .is_some_and(|noted| noted.completed_at == done.completed_at),
            Self::NoShow(missed) => {
                held.no_show.as_ref().is_some_and(|noted| noted.party == missed.party)
            }
            Self::Scheduled {} => false,
        }
    }
}

impl Decide<Appointment> for CorrectOutcome {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        fields.check("reason", Remark::parse(self.reason.reveal()));
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let is_completed = held.completion.is_some() && self.to == CorrectTo::Completed;
        if is_completed && self.completed_at.is_none() {
            return Ok(Vec::new());
        }
        let to = self.outcome(held, context.now)?;
        let reason = Remark::parse(self.reason.reveal()).ok().filter(|_| !to.is_of(held));
        Ok(reason.map(|reason| OutcomeCorrected { to, reason }.into()).into_iter().collect())
    }
}

impl Apply<Appointment> for OutcomeCorrected {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.completion = None;
        held.no_show = None;
        match &self.to {
            Outcome::Completed(completed) => completed.apply(happened, held),
            Outcome::NoShow(missed) => missed.apply(happened, held),
            Outcome::Scheduled {} => held.status = Status::Scheduled,
        }
    }
}
