//! Event of a due action that was reported done (I-13).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, DueKey, DueResult, EventMeta},
};

/// A due action was reported done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedDone {
    /// Key of the due action.
    pub key: DueKey,
    /// Result of the due action.
    pub result: DueResult,
}

impl Apply<Appointment> for ReportedDone {
    /// Keys of earlier time frames are dropped, because their actions are never due again.
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        let sequence = appointment.sequence;
        appointment.reported.retain(|key| key.sequence == sequence);
        appointment.reported.insert(self.key.clone());
    }
}
