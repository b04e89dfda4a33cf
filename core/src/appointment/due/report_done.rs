//! `appointment.report_done`: what was due has been done, and is not done again (I-13).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason},
    base::{
        Apply, AppointmentId, Command, Context, DueKey, DueResult, EventMeta, FieldProblems,
        Schedules, Subject,
    },
};

/// Reports that something that was due has been done; it is never due again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportDone {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Key of the action that was due.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

/// Something that was due has been done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedDone {
    /// Key of the action that was due.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

impl Command<Appointment> for ReportDone {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, errors: &mut FieldProblems) -> Option<()> {
        if self.key.subject != Subject::of::<Appointment>(&self.appointment) {
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
        let reported = appointment.report(&self.key, self.result, context.now, context.policy);
        reported.map_err(|_| Reason::NotDue)
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
