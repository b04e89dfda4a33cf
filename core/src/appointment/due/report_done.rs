//! `appointment.report_done`: what was due has been done, and is not done again (I-13).

use serde::{Deserialize, Serialize};

use super::DueKey;
use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems},
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

impl Decide<Appointment> for ReportDone {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        if self.key.appointment != self.appointment {
            fields.note("key", "has to be of the same appointment");
        }
    }

    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let Self { key, result, .. } = self.clone();
        if held.reported.contains(&key) {
            return Ok(Vec::new());
        }
        let due = held.due(context.policy);
        if due.iter().any(|due| due.key == key && due.at <= context.now) {
            Ok(vec![ReportedDone { key, result }.into()])
        } else {
            Err(Reason::NotDue)
        }
    }
}

impl Apply<Appointment> for ReportedDone {
    /// What was done for an earlier time frame need not be remembered: its keys do not return.
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        let sequence = held.sequence;
        held.reported.retain(|key| key.sequence == sequence);
        held.reported.insert(self.key.clone());
    }
}
