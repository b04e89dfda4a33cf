//! Reasons why a message is not sent.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::{base::Code, customer::Channel};

/// Reason why a message is not sent (4.8).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MessageReason"))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    // There is no such message.
    /// The policy does not send messages of this kind.
    FeatureOff,
    /// The appointment is in a status in which there are no messages of this kind.
    OtherStatus,
    /// The appointment has no time frame.
    NoTimeFrame,
    /// There is no occasion for the message, such as a change of the time frame.
    NoOccasion,

    // The message is suppressed.
    /// The message was due before the time from which the business sends messages; an ask for a
    /// review: the appointment was completed before the time from which it asks.
    BeforeWatermark,
    /// The appointment was scheduled, moved or restored after the time of the message.
    BookedLate,
    /// The customer gets no automated messages.
    NoAutomatedMessages,
    /// The customer is blocked.
    Blocked,
    /// The customer is archived.
    Archived,
    /// The customer is erased.
    Erased,
    /// The customer has refused such messages on the channel, or not consented to advertising.
    OptedOut,
    /// The customer has no address or number for the channel.
    NoAddress,
    /// The address or number of the customer for the channel is invalid.
    ChannelUnusable,
    /// The message could be sent in quiet hours only, or too late.
    QuietHours,
    /// A later reminder is due, too.
    Superseded,

    // The message was not sent in time, or was reported.
    /// The time until which the message is useful is over.
    TooLate,
    /// The host reported that sending failed.
    SendingFailed,
    /// The host reported that it skipped the message.
    Skipped,

    // Of review requests only.
    /// A request about another appointment of the customer is queued.
    AskedAlready,
    /// The customer was asked about another appointment a short time ago.
    CoolDown,
    /// The outcome of the appointment was corrected.
    OutcomeCorrected,
    /// The person was asked as often as the policy allows within a year.
    AsksUsedUp,
    /// Staff stopped the request.
    StoppedByOffice,
    /// Staff have paused the asks.
    Held,
    /// The customer left a review.
    Reviewed,
    /// No request was queued: the completion was applied from a log without one.
    NotQueued,
}

impl Reason {
    /// All reasons.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}

impl From<Reason> for Code {
    fn from(reason: Reason) -> Self {
        Self::of(reason.into())
    }
}

/// A reason why a message is not sent, and the channel that it is about, if it is about one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// The reason.
    pub reason: Reason,
    /// The channel, if the reason is about one.
    pub channel: Option<Channel>,
}

impl Finding {
    /// A reason that holds for every channel.
    pub(super) fn of(reason: Reason) -> Self {
        Self { reason, channel: None }
    }

    /// A reason that holds for one channel.
    pub(super) fn on(channel: Channel, reason: Reason) -> Self {
        Self { reason, channel: Some(channel) }
    }
}
