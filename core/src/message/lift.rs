//! What would lift a reason why a message is not sent.

use serde::Serialize;

use super::{Finding, MessageKind, Reason, Recipient};
use crate::customer::Channel;

/// What would lift a reason why a message is not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MessageLift"))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lift {
    /// The policy sends messages of this kind.
    EnableKind,
    /// The appointment gets into a status in which there are such messages.
    ChangeStatus,
    /// The appointment gets a time frame.
    SetTimeFrame,
    /// The appointment is moved to a later time frame.
    MoveAppointment,
    /// The customer allows automated messages.
    AllowMessages,
    /// The customer is unblocked.
    Unblock,
    /// The customer is unarchived.
    Unarchive,
    /// The customer opts in.
    OptIn,
    /// The customer gets an address or number for the channel.
    AddAddress,
    /// A phone number of the customer is marked for text messages.
    MarkPhone,
    /// The address or number of the customer is corrected.
    CorrectAddress,
    /// The policy has other quiet hours.
    ChangeQuietHours,
    /// The policy sends messages from an earlier time on (`send_from`).
    ChangeWatermark,
    /// The command `desk.retry_message` is given.
    RetryMessage,
    /// The outcome is corrected to completed.
    CorrectOutcome,
    /// The command `review.resume` is given.
    ResumeReview,
    /// Time passes.
    Wait,
    /// Nothing lifts it.
    Nothing,
}

impl Lift {
    /// What would lift a reason.
    pub fn of(reason: Reason) -> Self {
        match reason {
            Reason::FeatureOff => Self::EnableKind,
            Reason::OtherStatus => Self::ChangeStatus,
            Reason::NoTimeFrame => Self::SetTimeFrame,
            Reason::BookedLate | Reason::TooLate => Self::MoveAppointment,
            Reason::NoAutomatedMessages => Self::AllowMessages,
            Reason::Blocked => Self::Unblock,
            Reason::Archived => Self::Unarchive,
            Reason::OptedOut => Self::OptIn,
            Reason::NoAddress => Self::AddAddress,
            Reason::ChannelUnusable => Self::CorrectAddress,
            Reason::QuietHours => Self::ChangeQuietHours,
            Reason::SendingFailed => Self::RetryMessage,
            Reason::OutcomeCorrected => Self::CorrectOutcome,
            Reason::CoolDown | Reason::AskedAlready | Reason::AsksUsedUp => Self::Wait,
            Reason::Held => Self::ResumeReview,
            Reason::NoOccasion
            | Reason::Erased
            | Reason::Superseded
            | Reason::Skipped
            | Reason::BeforeWatermark
            | Reason::StoppedByOffice
            | Reason::Reviewed
            | Reason::NotQueued => Self::Nothing,
        }
    }

    /// What would lift a reason against a message to a person: one with a phone number that takes
    /// no text messages needs no other number.
    pub(super) fn of_finding(
        Finding { reason, channel }: Finding,
        kind: MessageKind,
        to: Recipient<'_>,
    ) -> Self {
        let has_phone = to.customer.is_some_and(|customer| !customer.phones.is_empty());
        match (reason, channel) {
            (Reason::NoAddress, Some(Channel::Sms)) if has_phone => Self::MarkPhone,
            (Reason::BeforeWatermark, _) => Self::ChangeWatermark,
            (Reason::TooLate, _) if !kind.is_about_the_future() => Self::Nothing,
            (reason, _) => Self::of(reason),
        }
    }

    /// Whether the time is known at which the message would be sent.
    pub(super) fn is_known(self) -> bool {
        !matches!(
            self,
            Self::ChangeStatus
                | Self::SetTimeFrame
                | Self::MoveAppointment
                | Self::CorrectOutcome
                | Self::Wait
                | Self::Nothing
        )
    }
}
