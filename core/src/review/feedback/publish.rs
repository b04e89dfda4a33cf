//! `review.publish` and `review.unpublish`: put a review on the booking page, or take it down
//! (S2-32).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
    review::{Decided, Reason, ReviewRequest},
};

/// Publishes a review, whatever its rating is, if the customer consented.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `review_unknown`
/// 3. `wrong_status`: there is no review
/// 4. `customer_erased`: the customer was erased
/// 5. `no_consent`: the customer did not consent to the publication
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PublishReview"))]
#[serde(deny_unknown_fields)]
pub struct Publish {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
}

/// Takes a published review down.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `review_unknown`
/// 3. `wrong_status`: there is no review
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "UnpublishReview"))]
#[serde(deny_unknown_fields)]
pub struct Unpublish {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
}

/// The review was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewPublished"))]
pub struct Published {}

/// The review was taken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReviewUnpublished"))]
pub struct Unpublished {}

impl Publish {
    /// Refuses without the consent of the customer.
    pub(in crate::review) fn has_consent(
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Result<(), Reason> {
        request.require_person()?;
        match request.review.as_ref().is_some_and(|review| review.publish_consent) {
            true => Ok(()),
            false => Err(Reason::NoConsent),
        }
    }
}

impl ReviewRequest {
    /// Whether the review is published.
    pub fn is_published(&self) -> bool {
        self.review.as_ref().is_some_and(|review| review.published_at.is_some())
    }

    /// Whether there is a review that is not published.
    pub(in crate::review) fn is_not_published(&self) -> bool {
        !self.is_published()
    }
}

impl Command<ReviewRequest> for Publish {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, ReviewRequest>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, ReviewRequest>, request: &ReviewRequest) -> Decided {
        Ok(request.is_not_published().then(|| Published {}.into()).into_iter().collect())
    }
}

impl Command<ReviewRequest> for Unpublish {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, ReviewRequest>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, ReviewRequest>, request: &ReviewRequest) -> Decided {
        Ok(request.is_published().then(|| Unpublished {}.into()).into_iter().collect())
    }
}

impl Apply<ReviewRequest> for Published {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        if let Some(review) = &mut request.review {
            review.published_at = Some(meta.at);
        }
    }
}

impl Apply<ReviewRequest> for Unpublished {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        if let Some(review) = &mut request.review {
            review.published_at = None;
        }
    }
}
