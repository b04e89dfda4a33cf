//! Overlaps that a customer or technician caused: the office hears about them on the work list.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, AppointmentId, EventMeta, TechnicianId},
};

/// A customer or technician put the appointment onto a time at which its technician or its customer
/// has another appointment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverlapFound {
    /// Id of the technician, if other appointments of the technician overlap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub technician: Option<TechnicianId>,
    /// Ids of the other appointments of the technician, in order; at most 20.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of_technician: Vec<AppointmentId>,
    /// Ids of the other appointments of the customer, in order; at most 20.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of_customer: Vec<AppointmentId>,
}

/// The overlap of an appointment that a customer or technician caused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overlap {
    /// Time when it was found (UTC).
    pub at: DateTime<Utc>,
    /// Number among the overlaps of the time frame, from 1.
    pub step: u32,
    /// The other appointments.
    pub found: OverlapFound,
}

impl OverlapFound {
    /// Whether there are no other appointments.
    pub fn is_empty(&self) -> bool {
        self.of_technician.is_empty() && self.of_customer.is_empty()
    }
}

impl Apply<Appointment> for OverlapFound {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let step = appointment.overlap.as_ref().map_or(1, |known| known.step.saturating_add(1));
        let overlap = Overlap { at: meta.at, step, found: self.clone() };
        appointment.overlap = Some(Box::new(overlap));
    }
}
