//! Kinds of automated messages to customers.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::variables::{
    ASSIGNING_STATUS, BIRTHDAY_OFFER, BOOKING_CONFIRMATION, CANCELLATION_NOTICE, CHECK_IN_INVITE,
    IN_BETWEEN, REMINDER, REQUEST_RECEIVED, RESCHEDULE_NOTICE, REVIEW_ASK, THANK_YOU, Variable,
    WELCOME,
};
use crate::{base::Code, customer::MessageCategory};

/// Kind of an automated message to a customer.
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum MessageKind {
    /// The request was received (S2-11).
    RequestReceived,
    /// The appointment is scheduled (S2-11).
    BookingConfirmation,
    /// The first booking of a customer is confirmed (S2-20).
    Welcome,
    /// The appointment begins soon (S2-12, S2-13).
    Reminder,
    /// The customer can check in online (S3-1).
    CheckInInvite,
    /// The appointment has another time frame (S2-14).
    RescheduleNotice,
    /// The appointment is cancelled (S4-24).
    CancellationNotice,
    /// A technician still has to be found (S4-31).
    AssigningStatus,
    /// The appointment is completed (S2-15).
    ThankYou,
    /// The customer is asked for a review (S2-28).
    ReviewAsk,
    /// The customer has a birthday (S2-40).
    BirthdayOffer,
    /// The customer was not here for some time (S2-43).
    InBetween,
}

impl MessageKind {
    /// All kinds of messages.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Name on the wire, such as `booking_confirmation`.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Category of the message, which customers can refuse (S2-6).
    pub fn category(self) -> MessageCategory {
        match self {
            Self::RequestReceived
            | Self::BookingConfirmation
            | Self::Welcome
            | Self::RescheduleNotice
            | Self::CancellationNotice
            | Self::AssigningStatus => MessageCategory::Booking,
            Self::Reminder => MessageCategory::Reminder,
            Self::CheckInInvite => MessageCategory::CheckIn,
            Self::ThankYou | Self::ReviewAsk => MessageCategory::Feedback,
            Self::BirthdayOffer | Self::InBetween => MessageCategory::Marketing,
        }
    }

    /// Whether the message is sent on another channel if the preferred one is not possible (4.8).
    pub fn may_fall_back(self) -> bool {
        use MessageCategory::{Booking, CheckIn, Reminder};
        matches!(self.category(), Booking | Reminder | CheckIn)
    }

    /// The variables of its text (S2-18).
    pub fn variables(self) -> &'static [Variable] {
        match self {
            Self::RequestReceived => REQUEST_RECEIVED,
            Self::BookingConfirmation => BOOKING_CONFIRMATION,
            Self::Welcome => WELCOME,
            Self::Reminder => REMINDER,
            Self::CheckInInvite => CHECK_IN_INVITE,
            Self::RescheduleNotice => RESCHEDULE_NOTICE,
            Self::CancellationNotice => CANCELLATION_NOTICE,
            Self::AssigningStatus => ASSIGNING_STATUS,
            Self::ThankYou => THANK_YOU,
            Self::ReviewAsk => REVIEW_ASK,
            Self::BirthdayOffer => BIRTHDAY_OFFER,
            Self::InBetween => IN_BETWEEN,
        }
    }
}

impl From<MessageKind> for Code {
    fn from(kind: MessageKind) -> Self {
        Self::of(kind.name())
    }
}
