//! `appointment.correct_outcome`: correct a wrongly recorded outcome (A13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Completed, MarkedNoShow, NoShowParty};
use crate::{
    appointment::{Appointment, Decided, Reason, Status},
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark, tagged,
    },
};

/// Outcome that an appointment may be corrected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CorrectTo {
    /// The work was completed.
    Completed,
    /// A party did not appear.
    NoShow,
    /// No outcome yet: the appointment is scheduled again.
    Scheduled,
}

/// Corrects the outcome of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CorrectOutcome {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// The corrected outcome.
    pub to: CorrectTo,
    /// With `completed`: time of completion (UTC); the time of the command by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub completed_at: Option<DateTime<Utc>>,
    /// With `no_show`: party that did not appear; the customer by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<NoShowParty>,
    /// Reason given by staff.
    pub reason: Private<String>,
}

tagged! {
    "outcome", "Outcome";
    /// Outcome of an appointment.
    #[serde(rename_all = "snake_case")]
    pub enum Outcome {
        /// The work was completed.
        Completed(Completed),
        /// A party did not appear.
        NoShow(MarkedNoShow),
        /// No outcome yet: the appointment is scheduled.
        Scheduled {},
    }
}

/// The outcome was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeCorrected {
    /// The corrected outcome.
    pub to: Outcome,
    /// Reason given by staff.
    pub reason: Remark,
}

impl CorrectOutcome {
    fn outcome(&self, appointment: &Appointment, now: DateTime<Utc>) -> Result<Outcome, Reason> {
        if self.to != CorrectTo::Completed && !appointment.refunds.is_empty() {
            return Err(Reason::Refunded);
        }
        Ok(match self.to {
            CorrectTo::Completed => {
                Outcome::Completed(appointment.completed(self.completed_at, now)?)
            }
            CorrectTo::NoShow => {
                let party = self.party.unwrap_or(NoShowParty::Customer);
                Outcome::NoShow(MarkedNoShow { party })
            }
            CorrectTo::Scheduled => Outcome::Scheduled {},
        })
    }
}

impl Outcome {
    fn is_recorded_in(&self, appointment: &Appointment) -> bool {
        match self {
            Self::Completed(done) => appointment
                .completion
                .as_ref()
                .is_some_and(|noted| noted.completed_at == done.completed_at),
            Self::NoShow(missed) => {
                appointment.no_show.as_ref().is_some_and(|noted| noted.party == missed.party)
            }
            Self::Scheduled {} => false,
        }
    }
}

impl Command<Appointment> for CorrectOutcome {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(
        &self,
        reason: Remark,
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let is_completed = appointment.completion.is_some() && self.to == CorrectTo::Completed;
        if is_completed && self.completed_at.is_none() {
            return Ok(Vec::new());
        }
        let to = self.outcome(appointment, context.now)?;
        if to.is_recorded_in(appointment) {
            return Ok(Vec::new());
        }
        if self.to == CorrectTo::Scheduled {
            Appointment::has_active_customer(context, appointment)?;
        }
        Ok(vec![OutcomeCorrected { to, reason }.into()])
    }
}

impl Apply<Appointment> for OutcomeCorrected {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.completion = None;
        appointment.no_show = None;
        match &self.to {
            Outcome::Completed(completed) => completed.apply(meta, appointment),
            Outcome::NoShow(missed) => missed.apply(meta, appointment),
            Outcome::Scheduled {} => {
                appointment.status = Status::Scheduled;
                appointment.restored_at = Some(meta.at);
            }
        }
    }
}
