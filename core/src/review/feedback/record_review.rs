//! `review.record_review`: record the review of a customer; it ends the asks (S0-12).

use serde::{Deserialize, Serialize};

use super::{Concern, FeedbackAnswer, Rating, Review, ReviewSource};
use crate::{
    base::{
        Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, Private,
        QuestionId, Remark, SortedMap,
    },
    review::{Decided, Reason, ReviewRequest, ReviewState},
};

/// Records the review of an appointment: by the customer who follows the link, or by the office.
/// No ask is due after it, and a reply is to be written, whatever the rating is.
///
/// The same review again is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: a customer gives another link, or none
/// 2. `invalid`: an answer fits no question of the form, or a text is blank or too long
/// 3. `review_unknown`, for the office
/// 4. `wrong_status`: the customer was never asked
/// 5. `customer_erased`: the customer was erased
/// 6. `review_exists`: another review was recorded
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordReview {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Rating from 1 (worst) to 5 (best).
    pub rating: Rating,
    /// Text of the review: 1 to 1000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Answers to the feedback form, by the id of the question.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub answers: SortedMap<QuestionId, FeedbackAnswer>,
    /// Whether the customer consents to the publication of rating and text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub publish_consent: bool,
    /// Way by which the review came to the business; `form` by default.
    #[serde(default)]
    pub source: ReviewSource,
}

/// A review was recorded; the customer is not asked any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewRecorded"))]
pub struct Recorded {
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
    /// Whether the rating opened a concern (S2-33).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub concern: bool,
}

impl RecordReview {
    /// Parses the answers; each has to be of the kind of its question.
    fn answers(
        &self,
        context: &Context<'_, ReviewRequest>,
        errors: &mut FieldErrors,
    ) -> SortedMap<QuestionId, FeedbackAnswer> {
        let mut answers = SortedMap::new();
        for (question, answer) in &self.answers {
            let field = format!("answers.{question}");
            match context.policy.form.kind_of(question) {
                None => errors.note(field, "the form has no such question"),
                Some(kind) if kind != answer.kind() => {
                    errors.note(field, "the question wants another kind of answer");
                }
                Some(_) => {
                    let parsed = errors.check(field, answer.parsed());
                    answers.extend(parsed.map(|answer| (question.clone(), answer)));
                }
            }
        }
        answers
    }
}

impl Command<ReviewRequest> for RecordReview {
    type Parsed = Recorded;

    fn parse(
        &self,
        context: &Context<'_, ReviewRequest>,
        errors: &mut FieldErrors,
    ) -> Option<Recorded> {
        let text = errors.check_given("text", self.text.as_ref(), Remark::parse);
        let answers = self.answers(context, errors);
        Some(Recorded {
            rating: self.rating,
            text,
            answers,
            publish_consent: self.publish_consent,
            source: self.source,
            concern: context.policy.is_concern(self.rating),
        })
    }

    fn decide(
        &self,
        recorded: Recorded,
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Decided {
        match &request.review {
            Some(known) if known.is(&recorded) => Ok(Vec::new()),
            Some(_) => Err(Reason::ReviewExists),
            None => Ok(vec![recorded.into()]),
        }
    }
}

impl Review {
    fn is(&self, recorded: &Recorded) -> bool {
        (self.rating, &self.text, &self.answers)
            == (recorded.rating, &recorded.text, &recorded.answers)
            && (self.publish_consent, self.source) == (recorded.publish_consent, recorded.source)
    }
}

impl Apply<ReviewRequest> for Recorded {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.review = Some(Review {
            at: meta.at,
            rating: self.rating,
            text: self.text.clone(),
            answers: self.answers.clone(),
            publish_consent: self.publish_consent,
            source: self.source,
            reply: None,
            thanked_at: None,
            published_at: None,
            concern: self.concern.then(Concern::default),
        });
        request.state = ReviewState::Reviewed {};
    }
}
