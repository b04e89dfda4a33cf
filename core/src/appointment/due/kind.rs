//! The kinds and reasons of what is due for an appointment.

use strum::{EnumString, IntoStaticStr};

use crate::base::Code;

/// Kind of what is due for an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DueKind {
    /// Tell the customer that a technician still has to be found (S4-31).
    AssigningStatus,
    /// Cancel it: no technician was found (S4-24).
    AutoCancel,
    /// A task: no technician was found, and no timer cancels it (S4-25, S4-26).
    ManualUpdateRequired,
    /// A task: call the customer again (S4-5).
    ContactRetry,
    /// A task: ask the customer whether they know more (S4-17).
    DeferredFollowup,
    /// A task: enter the outcome.
    OutcomePrompt,
    /// A task: the requested time frame has begun, and nobody has answered.
    RequestOverdue,
}

/// Cause of the task `manual_update_required` (S4-25, S4-26).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ManualUpdate {
    /// Technicians were asked again.
    Resent,
    /// It is kept on the schedule, or it has begun without a technician.
    StillOnSchedule,
}

/// Reason for which an action that is due is suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Suppression {
    /// The appointment was requested, scheduled, moved or given back after that time.
    BookedLate,
}

impl DueKind {
    /// Whether a person has to do it; the host does all else by itself.
    pub fn is_task(self) -> bool {
        !matches!(self, Self::AssigningStatus | Self::AutoCancel)
    }
}

impl From<DueKind> for Code {
    fn from(kind: DueKind) -> Self {
        Self::of(kind.into())
    }
}

impl From<ManualUpdate> for Code {
    fn from(cause: ManualUpdate) -> Self {
        Self::of(cause.into())
    }
}

impl From<Suppression> for Code {
    fn from(reason: Suppression) -> Self {
        Self::of(reason.into())
    }
}
