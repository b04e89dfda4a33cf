//! `review.thank`: thank a customer for a review (S2-32).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
    review::{Decided, Reason, ReviewRequest},
};

/// Thanks the customer for the review, whatever its rating is, once. The effect `thank_reviewer`
/// tells the host to send the message.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `review_unknown`
/// 3. `wrong_status`: there is no review
/// 4. `customer_erased`: the customer was erased
/// 5. `not_to_be_written_to`: the customer refused such messages, is blocked or archived, or has no
///    e-mail address
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ThankReviewer"))]
#[serde(deny_unknown_fields)]
pub struct Thank {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
}

/// The business thanked the customer for the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewerThanked"))]
pub struct Thanked {}

impl Thank {
    /// Refuses if the customer must not or cannot be written to.
    pub(in crate::review) fn can_be_sent(
        context: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Result<(), Reason> {
        request.require_person()?;
        match context.facts.may_be_written_to(&request.appointment) {
            true => Ok(()),
            false => Err(Reason::NotToBeWrittenTo),
        }
    }
}

impl ReviewRequest {
    /// Whether the customer left a review and was not thanked for it.
    pub(in crate::review) fn is_not_thanked(&self) -> bool {
        self.review.as_ref().is_some_and(|review| review.thanked_at.is_none())
    }
}

impl Command<ReviewRequest> for Thank {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, ReviewRequest>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, ReviewRequest>, request: &ReviewRequest) -> Decided {
        Ok(request.is_not_thanked().then(|| Thanked {}.into()).into_iter().collect())
    }
}

impl Apply<ReviewRequest> for Thanked {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        if let Some(review) = &mut request.review {
            review.thanked_at = Some(meta.at);
        }
    }
}
