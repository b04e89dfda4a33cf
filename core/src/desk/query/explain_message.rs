//! `desk.explain_message`: why a message about an appointment is sent, or not (S1-16).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, DueKey, QueryReason, Subject},
    desk::Desk,
    message::{self, Explanation, MessageKind},
    review::ReviewRequest,
};

/// Explains a message about an appointment, before, at and after its time: when it is or was sent
/// and on which channel, or all reasons why not, each with what would lift it.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may ask
/// 2. `appointment_unknown`: there is no such appointment
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExplainMessage {
    /// Kind of the message.
    pub kind: MessageKind,
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Number of the reminder, from 1 for the earliest; 1 unless given.
    #[serde(default = "first")]
    pub step: u32,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

fn first() -> u32 {
    1
}

impl ExplainMessage {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<Explanation, QueryReason> {
        let record = desk.appointments.get(&self.appointment);
        let record =
            record.ok_or_else(|| QueryReason::unknown(Appointment::KIND, &self.appointment))?;
        let facts = desk.message_facts(record);
        let policy = desk.policy();
        if self.kind == MessageKind::ReviewAsk {
            let subject = Subject::of::<ReviewRequest>(&record.id);
            let key = DueKey { kind: self.kind.into(), subject, sequence: 0, step: self.step };
            let failed = facts.review.filter(|request| request.has_failed_ask());
            let against = failed.and_then(|of| desk.reasons_against_retry(of, self.at));
            let policies = (&policy.message, &policy.review);
            return Ok(message::explain_review(key, &facts, against, policies, self.at));
        }
        let (policy, times) = (&policy.message, &policy.appointment);
        Ok(message::explain(self.kind, self.step, &facts, (policy, times), self.at))
    }
}
