//! Kinds of due actions of an appointment, their causes and suppressions.

use strum::{EnumString, IntoStaticStr};

use crate::base::Code;

/// Kind of a due action of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DueKind {
    /// Inform the customer that a technician still has to be found (S4-31).
    AssigningStatus,
    /// Cancel the appointment, because no technician was found (S4-24).
    AutoCancel,
    /// A task: decide about an appointment without a technician that no timer cancels (S4-24 to
    /// S4-26).
    ManualUpdateRequired,
    /// A task: call the customer again (S4-5).
    ContactRetry,
    /// A task: ask the customer whether they know more (S4-17).
    DeferredFollowup,
    /// A task: record the outcome of the appointment.
    OutcomePrompt,
    /// A task: answer a request whose time frame has begun.
    RequestOverdue,
    /// A task: resolve an overlap with another appointment of the technician, which a customer or
    /// technician caused.
    TechnicianOverlap,
    /// A task: resolve an overlap with another appointment of the customer, which the customer
    /// caused.
    CustomerOverlap,
}

/// Cause of the task `manual_update_required` (S4-24 to S4-26).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ManualUpdate {
    /// Technicians were asked again.
    Resent,
    /// The appointment is kept on the schedule, or it has begun without a technician.
    StillOnSchedule,
    /// The appointment was requested, scheduled, moved or restored within the critical lead, or
    /// since then it needs a technician or is no longer on hold.
    BookedLate,
}

/// Reason for which an action that is due is suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Suppression {
    /// The appointment was requested, scheduled, moved, restored or released after the due time.
    BookedLate,
}

impl DueKind {
    /// Whether it is a task of a person; the host does the other actions automatically.
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
