//! `appointment.complete`: record that the work is done (A11).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason, Status, Totals},
    base::{Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Records that the work is done (S0-8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Complete {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Time of completion (UTC), neither in the future nor before the appointment was requested;
    /// the time of the command by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub completed_at: Option<DateTime<Utc>>,
}

/// The work was completed; the totals are final (I-21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Completed {
    /// Time of completion (UTC).
    pub completed_at: DateTime<Utc>,
    /// Totals, if a service line or work item has a price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
}

/// The completion of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Completion {
    /// Time of completion (UTC).
    pub completed_at: DateTime<Utc>,
    /// Time of the record (UTC).
    pub at: DateTime<Utc>,
    /// The actor who recorded it.
    pub by: Actor,
    /// Totals, if a service line or work item has a price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
}

impl Appointment {
    /// The event of completion, with totals by the present prices, tax and discount.
    pub(super) fn completed(
        &self,
        completed_at: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<Completed, Reason> {
        match completed_at {
            Some(later) if later > now => Err(Reason::CompletedAhead),
            Some(earlier) if earlier < self.created_at => {
                Err(Reason::CompletedTooEarly { requested: self.created_at })
            }
            _ => Ok(Completed { completed_at: completed_at.unwrap_or(now), totals: self.totals() }),
        }
    }
}

impl Command<Appointment> for Complete {
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
        Ok(vec![appointment.completed(self.completed_at, context.now)?.into()])
    }
}

impl Apply<Appointment> for Completed {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.status = Status::Completed;
        appointment.completion = Some(Box::new(Completion {
            completed_at: self.completed_at,
            at: meta.at,
            by: meta.by.clone(),
            totals: self.totals,
        }));
    }
}
