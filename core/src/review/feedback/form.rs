//! The feedback form: the questions that a customer is asked beside the rating (S2-30).

use serde::{Deserialize, Serialize};

use crate::base::{Code, QuestionId};

/// Kind of the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// The answer is a rating from 1 to 5.
    Rating,
    /// The answer is yes or no.
    YesNo,
    /// The answer is a text.
    Text,
}

/// A question of the feedback form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "FeedbackQuestion"))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Id of the question, unique within the form.
    pub id: QuestionId,
    /// Key of its text in the host's translations; by default the id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_key: Option<Code>,
    /// Kind of the answer to the question.
    pub kind: QuestionKind,
}

/// The questions of the feedback form, in order: at most 50, each with its own id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<Question>"))]
#[serde(try_from = "Vec<Question>", into = "Vec<Question>")]
pub struct FeedbackForm(Vec<Question>);

/// The list is no feedback form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected at most 50 questions, each with its own id")]
pub struct FeedbackFormError;

impl FeedbackForm {
    /// Most questions of a form.
    pub const MOST_QUESTIONS: usize = 50;

    /// All questions, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Question> {
        self.0.iter()
    }

    /// Kind of the answer to a question; none if the form has no such question.
    pub fn kind_of(&self, question: &QuestionId) -> Option<QuestionKind> {
        self.iter().find(|known| known.id == *question).map(|known| known.kind)
    }
}

impl TryFrom<Vec<Question>> for FeedbackForm {
    type Error = FeedbackFormError;
    fn try_from(questions: Vec<Question>) -> Result<Self, FeedbackFormError> {
        let mut ids: Vec<&QuestionId> = questions.iter().map(|question| &question.id).collect();
        ids.sort();
        ids.dedup();
        let is_form = ids.len() == questions.len() && questions.len() <= Self::MOST_QUESTIONS;
        if is_form { Ok(Self(questions)) } else { Err(FeedbackFormError) }
    }
}

impl From<FeedbackForm> for Vec<Question> {
    fn from(form: FeedbackForm) -> Self {
        form.0
    }
}
