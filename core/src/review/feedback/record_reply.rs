//! `review.record_reply`: record the reply of the business to a review (S2-31).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark,
    },
    review::{Decided, ReviewRequest},
};

/// Records the reply to a review; it closes the task `review_reply`. Another text replaces the
/// reply.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the text is blank or too long
/// 3. `review_unknown`
/// 4. `wrong_status`: there is no review
/// 5. `customer_erased`: the customer was erased
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RecordReviewReply")
)]
#[serde(deny_unknown_fields)]
pub struct RecordReply {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
    /// Text of the reply: 1 to 1000 characters.
    pub text: Private<String>,
}

/// The business replied to the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewReplied"))]
pub struct Replied {
    /// Text of the reply; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
}

/// The reply of the business to a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewReply"))]
pub struct Reply {
    /// Time of the reply (UTC).
    pub at: DateTime<Utc>,
    /// The actor who replied.
    pub by: Actor,
    /// Text of the reply; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
}

impl Command<ReviewRequest> for RecordReply {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, ReviewRequest>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("text", Remark::parse(self.text.reveal()))
    }

    fn decide(
        &self,
        text: Remark,
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Decided {
        let known = request.review.as_ref().and_then(|review| review.reply.as_ref());
        let text = Some(text);
        let is_known = known.is_some_and(|reply| reply.text == text);
        Ok((!is_known).then(|| Replied { text }.into()).into_iter().collect())
    }
}

impl Apply<ReviewRequest> for Replied {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        if let Some(review) = &mut request.review {
            let (at, by, text) = (meta.at, meta.by.clone(), self.text.clone());
            review.reply = Some(Reply { at, by, text });
        }
    }
}
