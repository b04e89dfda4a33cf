//! An action that was due has been reported done (I-13).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, DueKey, DueResult, EventMeta},
};

/// An action that was due has been reported done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedDone {
    /// Key of the action.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

impl Apply<Appointment> for ReportedDone {
    /// Keys of earlier time frames are dropped: they do not return.
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let sequence = appointment.sequence;
        appointment.reported.retain(|key| key.sequence == sequence);
        appointment.reported.insert(self.key.clone());
    }
}
