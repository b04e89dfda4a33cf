//! The commands of the model.

use crate::clock::{Frame, Minute};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Admin(u8),
    Staff(u8),
    Technician(u8),
    Customer(u8),
    System,
}

/// What an appointment is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) booker: u8,
    pub(crate) needs_technician: bool,
    /// Whether information that the service requires is missing.
    pub(crate) lacks: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    Customer,
    Ops,
    OpsUnassigned,
    CustomerUnreachable,
    Technician,
    Duplicate,
    Erasure,
    Other,
}

pub(crate) const CAUSES: [Cause; 8] = [
    Cause::Customer,
    Cause::Ops,
    Cause::OpsUnassigned,
    Cause::CustomerUnreachable,
    Cause::Technician,
    Cause::Duplicate,
    Cause::Erasure,
    Cause::Other,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Completed,
    NoShow,
    Scheduled,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    Request {
        customer: Option<u8>,
        about: About,
        frame: Option<Frame>,
    },
    Book {
        customer: Option<u8>,
        about: About,
        frame: Frame,
        override_reason: bool,
    },
    Accept {
        override_reason: bool,
    },
    Decline,
    Edit {
        needs_technician: bool,
    },
    Reschedule {
        frame: Frame,
    },
    Defer {
        until: Minute,
    },
    Cancel {
        cause: Cause,
    },
    AutoCancel,
    Restore,
    Start,
    Complete {
        at: Option<Minute>,
    },
    MarkNoShow,
    CorrectOutcome {
        to: Outcome,
        at: Option<Minute>,
    },
    Hold,
    ReleaseHold,
    Broadcast,
    Rebroadcast,
    Assign {
        technician: u8,
    },
    Reassign {
        technician: u8,
    },
    Release {
        technician: u8,
    },
    AddSuggestion {
        id: u8,
        technician: u8,
        frame: Frame,
    },
    AcceptSuggestion {
        id: u8,
        release_seen: bool,
    },
    DeclineSuggestion {
        id: Option<u8>,
        hours: Option<Frame>,
    },
    WithdrawSuggestion {
        id: u8,
    },
    NoneWorks {
        hours: Option<Frame>,
        frame: Option<Frame>,
    },
    SendLink {
        id: u8,
        available: Frame,
    },
    /// No command: a screening finds these items of a flag, as bits; none of them ends the match.
    Find {
        items: u8,
        is_red: bool,
    },
    /// No command: a screening was complete, or not.
    Screen {
        is_complete: bool,
    },
    AcknowledgeMatch,
    AcknowledgeScreening,
}

/// The names of all commands.
pub(crate) const NAMES: [&str; 31] = [
    "Request",
    "Book",
    "Accept",
    "Decline",
    "Edit",
    "Reschedule",
    "Defer",
    "Cancel",
    "AutoCancel",
    "Restore",
    "Start",
    "Complete",
    "MarkNoShow",
    "CorrectOutcome",
    "Hold",
    "ReleaseHold",
    "Broadcast",
    "Rebroadcast",
    "Assign",
    "Reassign",
    "Release",
    "AddSuggestion",
    "AcceptSuggestion",
    "DeclineSuggestion",
    "WithdrawSuggestion",
    "NoneWorks",
    "SendLink",
    "Find",
    "Screen",
    "AcknowledgeMatch",
    "AcknowledgeScreening",
];

impl Command {
    /// Whether nobody gives it: it is what a screening found.
    pub(crate) fn is_finding(&self) -> bool {
        matches!(self, Self::Find { .. } | Self::Screen { .. })
    }

    /// Whether a customer may give it by a link, without a record.
    pub(crate) fn takes_link(&self) -> bool {
        matches!(
            self,
            Self::Reschedule { .. }
                | Self::Cancel { .. }
                | Self::AcceptSuggestion { .. }
                | Self::DeclineSuggestion { .. }
                | Self::NoneWorks { .. }
        )
    }

    /// All time frames of the command.
    pub(crate) fn frames(&self) -> Vec<Frame> {
        let (one, other) = match *self {
            Self::Request { frame, .. } => (frame, None),
            Self::Book { frame, .. }
            | Self::Reschedule { frame }
            | Self::AddSuggestion { frame, .. }
            | Self::SendLink { available: frame, .. } => (Some(frame), None),
            Self::DeclineSuggestion { hours, .. } => (hours, None),
            Self::NoneWorks { hours, frame } => (hours, frame),
            _ => (None, None),
        };
        one.into_iter().chain(other).collect()
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Request { .. } => "Request",
            Self::Book { .. } => "Book",
            Self::Accept { .. } => "Accept",
            Self::Decline => "Decline",
            Self::Edit { .. } => "Edit",
            Self::Reschedule { .. } => "Reschedule",
            Self::Defer { .. } => "Defer",
            Self::Cancel { .. } => "Cancel",
            Self::AutoCancel => "AutoCancel",
            Self::Restore => "Restore",
            Self::Start => "Start",
            Self::Complete { .. } => "Complete",
            Self::MarkNoShow => "MarkNoShow",
            Self::CorrectOutcome { .. } => "CorrectOutcome",
            Self::Hold => "Hold",
            Self::ReleaseHold => "ReleaseHold",
            Self::Broadcast => "Broadcast",
            Self::Rebroadcast => "Rebroadcast",
            Self::Assign { .. } => "Assign",
            Self::Reassign { .. } => "Reassign",
            Self::Release { .. } => "Release",
            Self::AddSuggestion { .. } => "AddSuggestion",
            Self::AcceptSuggestion { .. } => "AcceptSuggestion",
            Self::DeclineSuggestion { .. } => "DeclineSuggestion",
            Self::WithdrawSuggestion { .. } => "WithdrawSuggestion",
            Self::NoneWorks { .. } => "NoneWorks",
            Self::SendLink { .. } => "SendLink",
            Self::Find { .. } => "Find",
            Self::Screen { .. } => "Screen",
            Self::AcknowledgeMatch => "AcknowledgeMatch",
            Self::AcknowledgeScreening => "AcknowledgeScreening",
        }
    }
}

/// A command with its time, its actor, the number of its appointment and the link that the customer
/// followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) now: Minute,
    pub(crate) by: Who,
    pub(crate) of: u8,
    pub(crate) command: Command,
    pub(crate) link: Option<u8>,
}

/// Why a command is refused, by its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refused {
    Forbidden,
    Invalid,
    Unknown,
    Exists,
    WrongStatus,
    Other,
}

/// How long before the start a customer may still move or cancel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    Minutes(i64),
    Days(i64),
}

/// The policy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policy {
    pub(crate) auto_accept: bool,
    pub(crate) keep_technician: bool,
    pub(crate) reschedule_notice: Notice,
    pub(crate) cancel_notice: Notice,
    /// The longest time frame, in minutes.
    pub(crate) longest_frame: i64,
}
