//! The table of the kinds of messages about appointments (4.8, 4.9).

use super::MessageKind;
use crate::appointment::Status;

/// What distinguishes a kind of message, besides its times and its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule {
    /// The statuses of an appointment in which there are such messages (rule 1); none if they are
    /// about another record.
    pub(super) lives_in: &'static [Status],
    /// Whether such a message is sent once per appointment, whatever its time frames.
    pub(super) is_once: bool,
    /// Whether such a message is sent by e-mail only.
    pub(super) is_email_only: bool,
}

impl Rule {
    const fn in_each_frame(lives_in: &'static [Status]) -> Self {
        Self { lives_in, is_once: false, is_email_only: false }
    }

    const fn once(lives_in: &'static [Status]) -> Self {
        Self { lives_in, is_once: true, is_email_only: false }
    }
}

impl MessageKind {
    /// The line of the table.
    pub(super) const fn rule(self) -> Rule {
        use Status::{Cancelled, Completed, Requested, Scheduled};
        match self {
            Self::RequestReceived => Rule::once(&[Requested]),
            Self::BookingConfirmation => Rule::in_each_frame(&[Scheduled]),
            Self::Welcome => Rule::once(&[Scheduled]),
            Self::Reminder => Rule::in_each_frame(&[Scheduled]),
            Self::CheckInInvite => Rule::in_each_frame(&[Scheduled]),
            Self::RescheduleNotice => Rule::in_each_frame(&[Scheduled]),
            Self::CancellationNotice => Rule::in_each_frame(&[Cancelled]),
            Self::AssigningStatus => Rule::in_each_frame(&[Requested, Scheduled]),
            Self::ThankYou => Rule::once(&[Completed]),
            Self::ReviewAsk => Rule { is_email_only: true, ..Rule::once(&[]) },
            Self::BirthdayOffer | Self::InBetween => Rule::once(&[]),
        }
    }

    /// Whether the message is sent once per appointment, whatever its time frames.
    pub(crate) fn is_once(self) -> bool {
        self.rule().is_once
    }

    /// Whether the message is about the future, so that a later time frame makes it useful again.
    pub(super) fn is_about_the_future(self) -> bool {
        let lives_in = self.rule().lives_in.iter();
        lives_in.copied().any(|status| matches!(status, Status::Requested | Status::Scheduled))
    }

    /// Whether an appointment in this status had such messages earlier: those before the visit.
    pub(crate) fn is_over(self, status: Status) -> bool {
        let is_earlier = |before: &Status| matches!(before, Status::Requested | Status::Scheduled);
        let lives_in = self.rule().lives_in;
        lives_in.iter().any(is_earlier)
            && !lives_in.contains(&status)
            && status != Status::Requested
    }

    /// The kinds of messages about appointments.
    pub(super) fn of_appointments() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| !kind.rule().lives_in.is_empty())
    }
}
