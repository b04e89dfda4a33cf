//! Where an appointment is in its life (A1 to A15).

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// Where an appointment is in its life. Who cancelled is a field, not a status of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// Asked for; nobody has promised anything yet.
    Requested,
    /// Promised, with a time frame.
    Scheduled,
    /// Put off until the customer knows more; nothing is timed meanwhile (S4-16).
    Deferred,
    /// Begun.
    InProgress,
    /// Done.
    Completed,
    /// Somebody did not come.
    NoShow,
    /// Called off.
    Cancelled,
    /// Not accepted.
    Declined,
}

impl Status {
    /// All statuses.
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

    /// Those in which something may still come of it.
    pub const OPEN: &'static [Self] =
        &[Self::Requested, Self::Scheduled, Self::Deferred, Self::InProgress];

    /// Those in which a time frame is ahead: asked for or promised.
    pub const AHEAD: &'static [Self] = &[Self::Requested, Self::Scheduled];

    /// Those in which somebody may say what came of it.
    pub const PROMISED: &'static [Self] = &[Self::Scheduled, Self::InProgress];

    /// Those of which somebody has said what came of it.
    pub const OVER: &'static [Self] = &[Self::Completed, Self::NoShow];

    /// Those in which it may get another time frame (A5, A7).
    pub const MOVABLE: &'static [Self] = &[Self::Requested, Self::Scheduled, Self::Deferred];

    /// Whether something may still come of it.
    pub fn is_open(self) -> bool {
        Self::OPEN.contains(&self)
    }
}
