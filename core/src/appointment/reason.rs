//! What may stand in the way of a command about an appointment, beside person, id and status.

use chrono::{DateTime, Utc};
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

/// What may stand in the way of a command about an appointment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum Reason {
    /// There is no time frame.
    #[error("there is no time frame yet")]
    FrameMissing,
    /// The time frame does not lie ahead.
    #[error("the time frame begins at {start}, which is not ahead")]
    FramePast {
        /// When it begins.
        start: DateTime<Utc>,
    },
    /// No technician is needed here.
    #[error("no technician is needed")]
    NoTechnicianNeeded,
    /// Another technician is assigned.
    #[error("a technician is assigned already")]
    TechnicianAssigned,
    /// It is too late for the customer to do it by themselves.
    #[error("it is too late to do this without the office")]
    TooLate,
}
