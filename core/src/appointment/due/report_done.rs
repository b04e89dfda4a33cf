//! `appointment.report_done`: what was due has been done, and is not done again (I-13).

use serde::{Deserialize, Serialize};

use super::DueKey;
use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldProblems},
};

/// What has come of something that was due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DueResult {
    /// It was done.
    Done,
    /// It could not be done, and is not tried again.
    Failed,
    /// It was left out on purpose.
    Skipped,
}

/// Reports that something that was due has been done; it is never due again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportDone {
    /// The appointment.
    pub appointment: AppointmentId,
    /// What was due.
    pub key: DueKey,
    /// What has come of it.
    pub result: DueResult,
}

/// Something that was due has been done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedDone {
    /// What was due.
    pub key: DueKey,
    /// What has come of it.
    pub result: DueResult,
}

impl Command<Appointment> for ReportDone {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldProblems) -> Option<()> {
        if self.key.appointment != self.appointment {
            errors.note("key", "has to be of the same appointment");
        }
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let Self { key, result, .. } = self.clone();
        if appointment.reported.contains(&key) {
            return Ok(Vec::new());
        }
        let due = appointment.due(context.policy);
        if due.iter().any(|due| due.key == key && due.at <= context.now) {
            Ok(vec![ReportedDone { key, result }.into()])
        } else {
            Err(Reason::NotDue)
        }
    }
}

impl Apply<Appointment> for ReportedDone {
    /// What was done for an earlier time frame need not be remembered: its keys do not return.
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let sequence = appointment.sequence;
        appointment.reported.retain(|key| key.sequence == sequence);
        appointment.reported.insert(self.key.clone());
    }
}
