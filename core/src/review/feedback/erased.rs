//! What an erasure leaves of a review request: the rating without its author.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, EventMeta},
    review::{ReviewChange, ReviewRequest, ReviewState, Suppression},
};

/// The customer was erased: the request keeps states, times and the rating, and the link opens
/// nothing any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewErased"))]
pub struct Erased {}

/// The match keys of the person were removed, because the merge that joined their records was
/// undone. The record is still asked only once in a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ReviewPersonForgotten"))]
pub struct PersonForgotten {}

impl ReviewRequest {
    /// Whether the request has something that an erasure removes.
    pub(crate) fn has_personal_data(&self) -> bool {
        let has_reason = matches!(self.state, ReviewState::Stopped { reason: Some(_), .. });
        let has_text = self.review.is_some() || has_reason;
        let is_known = !self.person.is_empty() || self.link.is_some();
        self.erased_at.is_none() && (is_known || has_text || self.is_active())
    }
}

impl Apply<ReviewRequest> for Erased {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.erased_at = Some(meta.at);
        request.person.clear();
        if let Some(review) = &mut request.review {
            review.text = None;
            review.answers.clear();
            review.publish_consent = false;
            review.published_at = None;
            review.reply.iter_mut().for_each(|reply| reply.text = None);
            review.concern.iter_mut().for_each(|concern| concern.outcome = None);
        }
        match &mut request.state {
            ReviewState::Queued {} | ReviewState::Asking { .. } | ReviewState::Held { .. } => {
                let reasons = [Suppression::Erased].into_iter().collect();
                request.state = ReviewState::Stopped { reasons, reason: None };
            }
            ReviewState::Stopped { reason, .. } => *reason = None,
            ReviewState::Reviewed {}
            | ReviewState::Exhausted { .. }
            | ReviewState::Suppressed { .. } => {}
        }
    }
}

impl Apply<ReviewRequest> for PersonForgotten {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.person.clear();
    }
}

impl ReviewChange {
    /// The change without the match keys of the person.
    pub(in crate::review) fn without_keys(&self) -> Self {
        let mut change = self.clone();
        if let Self::Queued(queued) = &mut change {
            queued.person.clear();
        }
        change
    }

    /// The change without what an erasure removes.
    pub(in crate::review) fn without_person(&self) -> Self {
        let mut change = self.clone();
        match &mut change {
            Self::Queued(queued) => queued.person.clear(),
            Self::Paused(paused) => paused.reason = None,
            Self::Stopped(stopped) => stopped.reason = None,
            Self::Recorded(recorded) => {
                recorded.text = None;
                recorded.answers.clear();
                recorded.publish_consent = false;
            }
            Self::Replied(replied) => replied.text = None,
            Self::ConcernResolved(resolved) => resolved.outcome = None,
            Self::Suppressed(_)
            | Self::AskSent(_)
            | Self::AskRetried(_)
            | Self::Exhausted(_)
            | Self::LinkSet(_)
            | Self::LinkOpened(_)
            | Self::Resumed(_)
            | Self::Thanked(_)
            | Self::Published(_)
            | Self::Unpublished(_)
            | Self::PersonForgotten(_)
            | Self::Erased(_) => {}
        }
        change
    }
}
