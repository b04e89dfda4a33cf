//! By what ways, and about what, a customer is written to.

use serde::{Deserialize, Serialize};

/// By what way a customer is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// E-mail.
    Email,
    /// Text message.
    Sms,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MessageCategory {
    /// The account itself: nobody can do without.
    Account,
    /// An appointment: received, confirmed, rescheduled, cancelled.
    Booking,
    /// That an appointment is near.
    Reminder,
    /// The online check-in.
    CheckIn,
    /// Thanks, and what they thought of it.
    Feedback,
    /// Occasions, offers, and whatever else is sold.
    Marketing,
}

impl Channel {
    /// All ways.
    pub const ALL: [Self; 2] = [Self::Email, Self::Sms];
}

impl MessageCategory {
    /// All that somebody may do without: "unsubscribe" means all of them.
    pub const OPTIONAL: [Self; 5] =
        [Self::Booking, Self::Reminder, Self::CheckIn, Self::Feedback, Self::Marketing];

    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Account,
        Self::Booking,
        Self::Reminder,
        Self::CheckIn,
        Self::Feedback,
        Self::Marketing,
    ];
}
