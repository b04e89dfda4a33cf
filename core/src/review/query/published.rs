//! `review.published_set`: the published reviews, and whether they are all or a selection (S2-32).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, Limit, QueryReason, Remark},
    review::{PublishedShare, Rating, ReviewRequest, ReviewRequests},
};

/// Lists the published reviews, latest first, without the names of their authors. The set is called
/// `all` only if no review is left out whose customer consents to its publication.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`, for technicians and timers
/// 2. `appointment_unknown`: the appointment `after` has no published review
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskPublished"))]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Most reviews of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the appointment of the last review of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AppointmentId>,
}

/// Rule by which published reviews were selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SelectionRule {
    /// Staff chose each published review.
    ChosenByStaff,
}

/// Whether the published reviews are all, or a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PublishedLabel {
    /// All reviews whose customers consent to their publication.
    All {},
    /// A selection of these reviews.
    Selection {
        /// Rule of the selection.
        rule: SelectionRule,
    },
}

/// The published reviews of a business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublishedSet<'a> {
    /// Whether the published reviews are all, or a selection.
    pub label: PublishedLabel,
    /// Numbers of consenting and published reviews, for the ratings 1 to 5.
    pub by_rating: [PublishedShare; 5],
    /// The published reviews, latest first.
    pub reviews: Vec<PublishedReview<'a>>,
}

/// A published review, without its author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublishedReview<'a> {
    /// Id of the appointment that the review is about.
    pub appointment: &'a AppointmentId,
    /// Time at which the review was recorded (UTC).
    pub at: DateTime<Utc>,
    /// Rating from 1 (worst) to 5 (best).
    pub rating: Rating,
    /// Text of the review.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub text: Option<&'a Remark>,
    /// Text of the reply of the business.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reply: Option<&'a Remark>,
}

impl Published {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        Source { requests, .. }: Source<'a>,
    ) -> Result<PublishedSet<'a>, QueryReason> {
        let published = |id| requests.get(id).filter(|request| request.is_published());
        let known =
            |after| published(after).ok_or_else(|| QueryReason::unknown(Appointment::KIND, after));
        let after = self.after.as_ref().map(known).transpose()?;
        let page = requests.published_after(after).take(Limit::or_all(self.limit));
        Ok(PublishedSet {
            label: requests.published_label(),
            by_rating: requests.published_shares(),
            reviews: page.filter_map(PublishedReview::of).collect(),
        })
    }
}

impl ReviewRequests {
    /// Whether the published reviews are all that may be published.
    pub fn published_label(&self) -> PublishedLabel {
        let is_whole = |share: &PublishedShare| share.published >= share.consenting;
        match self.published_shares().iter().all(is_whole) {
            true => PublishedLabel::All {},
            false => PublishedLabel::Selection { rule: SelectionRule::ChosenByStaff },
        }
    }
}

impl<'a> PublishedReview<'a> {
    fn of(request: &'a ReviewRequest) -> Option<Self> {
        let review = request.review.as_ref()?;
        Some(Self {
            appointment: &request.appointment,
            at: review.at,
            rating: review.rating,
            text: review.text.as_ref(),
            reply: review.reply.as_ref().and_then(|reply| reply.text.as_ref()),
        })
    }
}
