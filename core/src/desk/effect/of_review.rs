//! The effects of an event of a review request.

use super::Effect;
use crate::review::{ReviewChange as Change, ReviewEvent, ReviewRequest};

pub(super) fn effects(event: &ReviewEvent, request: &ReviewRequest) -> Vec<Effect> {
    let appointment = event.appointment.clone();
    let effect = match &event.change {
        Change::Thanked(_) => {
            let customer = request.customer.clone();
            Some(Effect::ThankReviewer { appointment, customer })
        }
        Change::Published(_) => Some(Effect::PublishReview { appointment }),
        Change::Unpublished(_) => Some(Effect::UnpublishReview { appointment }),
        Change::Erased(_) if request.review.is_some() => {
            Some(Effect::UnpublishReview { appointment })
        }
        _ => None,
    };
    effect.into_iter().collect()
}
