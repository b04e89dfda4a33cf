//! Status of an appointment (A1 to A15).

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// Status of an appointment. Who cancelled is a field, not a separate status.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// Requested, and not accepted yet.
    Requested,
    /// Accepted, with a time frame.
    Scheduled,
    /// Postponed without a time frame; no timer runs (S4-16).
    Deferred,
    /// The work has begun.
    InProgress,
    /// The work was completed.
    Completed,
    /// A party did not appear.
    NoShow,
    /// The appointment was cancelled.
    Cancelled,
    /// The request was declined.
    Declined,
}

impl Status {
    /// All statuses, in the order of the variants.
    pub const ALL: &'static [Self] = &[
        Self::Requested,
        Self::Scheduled,
        Self::Deferred,
        Self::InProgress,
        Self::Completed,
        Self::NoShow,
        Self::Cancelled,
        Self::Declined,
    ];

    /// Statuses of open appointments.
    pub const OPEN: &'static [Self] =
        &[Self::Requested, Self::Scheduled, Self::Deferred, Self::InProgress];

    /// Statuses of appointments that are requested or scheduled.
    pub const AHEAD: &'static [Self] = &[Self::Requested, Self::Scheduled];

    /// Statuses in which an outcome may be recorded.
    pub const PROMISED: &'static [Self] = &[Self::Scheduled, Self::InProgress];

    /// Statuses with a recorded outcome.
    pub const OVER: &'static [Self] = &[Self::Completed, Self::NoShow];

    /// Statuses in which the time frame may be changed (A5, A7).
    pub const MOVABLE: &'static [Self] = &[Self::Requested, Self::Scheduled, Self::Deferred];

    /// Whether the appointment is open.
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }
}
