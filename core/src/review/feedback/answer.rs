//! Answers to the questions of the feedback form.

use super::{QuestionKind, Rating};
use crate::base::{Private, Remark, RemarkError, tagged};

tagged! {
    "kind", "FeedbackAnswer";
    /// The answer to a question of the feedback form (S2-30).
    #[serde(rename_all = "snake_case")]
    pub enum FeedbackAnswer {
        /// Answer to a question for a rating.
        Rating {
            /// Rating from 1 (worst) to 5 (best).
            rating: Rating,
        },
        /// Answer to a question that is answered by yes or no.
        YesNo {
            /// Whether the answer is yes.
            yes: bool,
        },
        /// Answer in the customer's own words.
        Text {
            /// Text of the answer: 1 to 1000 characters.
            text: Private<String>,
        },
    }
}

impl FeedbackAnswer {
    /// Kind of the question that it answers.
    pub fn kind(&self) -> QuestionKind {
        match self {
            Self::Rating { .. } => QuestionKind::Rating,
            Self::YesNo { .. } => QuestionKind::YesNo,
            Self::Text { .. } => QuestionKind::Text,
        }
    }

    /// The answer with its text parsed.
    pub(super) fn parsed(&self) -> Result<Self, RemarkError> {
        match self {
            Self::Text { text } => {
                let text = Remark::parse(text.reveal())?;
                Ok(Self::Text { text: text.as_str().into() })
            }
            other => Ok(other.clone()),
        }
    }
}
