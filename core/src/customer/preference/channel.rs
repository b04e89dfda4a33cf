//! Channels and categories of messages.

use serde::{Deserialize, Serialize};

/// Channel of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Channel {
    /// E-mail.
    Email,
    /// Text message.
    Sms,
}

/// Category of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MessageCategory {
    /// The account itself; cannot be refused.
    Account,
    /// An appointment was received, confirmed, rescheduled or cancelled.
    Booking,
    /// Reminder of an appointment.
    Reminder,
    /// The online check-in.
    CheckIn,
    /// Thanks and requests for reviews.
    Feedback,
    /// Occasions, offers and other advertising.
    Marketing,
}

impl Channel {
    /// All channels.
    pub const ALL: [Self; 2] = [Self::Email, Self::Sms];
}

impl MessageCategory {
    /// The categories that can be refused: "unsubscribe" means all of them.
    pub const OPTIONAL: [Self; 5] =
        [Self::Booking, Self::Reminder, Self::CheckIn, Self::Feedback, Self::Marketing];

    /// All categories.
    pub const ALL: [Self; 6] = [
        Self::Account,
        Self::Booking,
        Self::Reminder,
        Self::CheckIn,
        Self::Feedback,
        Self::Marketing,
    ];
}
