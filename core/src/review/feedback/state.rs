//! The review of an appointment.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Concern, FeedbackAnswer, Rating, Reply};
use crate::base::{QuestionId, Remark, SortedMap};

/// Way by which a review came to the business.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReviewSource {
    /// The customer filled in the feedback form behind the link.
    #[default]
    Form,
    /// The customer told it on the phone.
    Phone,
    /// The customer wrote a message or a letter.
    Message,
    /// The customer left it at a review site.
    Site,
}

/// The review of an appointment: what the customer thinks of it (S0-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// Time at which the review was recorded (UTC).
    pub at: DateTime<Utc>,
    /// Rating from 1 (worst) to 5 (best).
    pub rating: Rating,
    /// Text of the review; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Answers to the feedback form, by the id of the question.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub answers: SortedMap<QuestionId, FeedbackAnswer>,
    /// Whether the customer consents to the publication of rating and text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub publish_consent: bool,
    /// Way by which the review came to the business.
    pub source: ReviewSource,
    /// Reply of the business to the review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
    /// Time at which the business thanked the customer (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thanked_at: Option<DateTime<Utc>>,
    /// Time at which the review was published (UTC); missing if it is not published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<DateTime<Utc>>,
    /// The concern that a low rating opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<Concern>,
}
