//! Channels and categories of messages.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

/// Channel of a message.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Channel {
    /// E-mail, sent to the first e-mail address.
    Email,
    /// Text message, sent to the phone with `sms` set.
    Sms,
}

/// Category of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageCategory {
    /// Messages about the account itself; they cannot be refused.
    Account,
    /// Notices that an appointment was received, confirmed, rescheduled or cancelled.
    Booking,
    /// Reminders of an appointment.
    Reminder,
    /// Invitations to the online check-in.
    CheckIn,
    /// Thanks and requests for reviews.
    Feedback,
    /// Advertising, such as offers and greetings on occasions.
    Marketing,
}

impl Channel {
    /// All channels of messages.
    pub const ALL: [Self; 2] = [Self::Email, Self::Sms];
}

impl MessageCategory {
    /// The categories that can be refused: "unsubscribe" means all of them.
    pub const OPTIONAL: [Self; 5] =
        [Self::Booking, Self::Reminder, Self::CheckIn, Self::Feedback, Self::Marketing];

    /// All categories of messages.
    pub const ALL: [Self; 6] = [
        Self::Account,
        Self::Booking,
        Self::Reminder,
        Self::CheckIn,
        Self::Feedback,
        Self::Marketing,
    ];
}
