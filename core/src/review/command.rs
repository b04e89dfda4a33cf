//! The commands of review requests: names, roles and refusal reasons.

use super::{
    Hold, Publish, RecordLinkOpened, RecordReply, RecordReview, ResolveConcern, Resume,
    ReviewEvent, ReviewRequest, ReviewStatus, SetLink, Stop, Thank, Unpublish,
};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, commands};

/// The customer was asked, or was to be asked: a review may come.
const ASKED: &[ReviewStatus] = &[
    ReviewStatus::Queued,
    ReviewStatus::Asking,
    ReviewStatus::Held,
    ReviewStatus::Reviewed,
    ReviewStatus::Exhausted,
    ReviewStatus::Stopped,
];
/// The customer may still be asked, or the office has stopped the request.
const ACTIVE_OR_STOPPED: &[ReviewStatus] =
    &[ReviewStatus::Queued, ReviewStatus::Asking, ReviewStatus::Held, ReviewStatus::Stopped];
const REVIEWED: &[ReviewStatus] = &[ReviewStatus::Reviewed];

commands! {
    /// All commands of review requests.
    for ReviewRequest by appointment, event ReviewEvent;

    /// Sets the link of a review request, before its first ask (S2-29).
    "review.set_link" => SetLink, roles OFFICE_OR_SYSTEM, in ReviewStatus::ACTIVE,
    changes ReviewRequest::has_no_link, reasons [link_set, link_exists];
    /// Records that a customer followed the link of an ask (S2-29).
    "review.record_link_opened" => RecordLinkOpened, roles OFFICE_OR_CUSTOMER, by_link link,
    in ASKED, guard ReviewRequest::concerns_person, reasons [invalid, customer_erased];
    /// Records the review of a customer; it ends the asks (S0-12).
    "review.record_review" => RecordReview, roles OFFICE_OR_CUSTOMER, by_link link, in ASKED,
    guard ReviewRequest::concerns_person, changes ReviewRequest::has_no_review,
    reasons [invalid, customer_erased, review_exists];
    /// Pauses the asks of a request.
    "review.hold" => Hold, roles OFFICE, in ReviewStatus::ACTIVE,
    changes ReviewRequest::is_not_held, reasons [invalid, held_already];
    /// Resumes the asks of a request that is held.
    "review.resume" => Resume, roles OFFICE, in ReviewStatus::ACTIVE,
    changes ReviewRequest::is_held, reasons [];
    /// Ends the asks of a request.
    "review.stop" => Stop, roles OFFICE, in ACTIVE_OR_STOPPED,
    changes ReviewRequest::is_not_stopped, reasons [invalid, stopped_already];
    /// Records the reply of the business to a review (S2-31).
    "review.record_reply" => RecordReply, roles OFFICE, in REVIEWED,
    guard ReviewRequest::concerns_person, reasons [invalid, customer_erased];
    /// Thanks a customer for a review (S2-32).
    "review.thank" => Thank, roles OFFICE, in REVIEWED, guard Thank::can_be_sent,
    changes ReviewRequest::is_not_thanked, reasons [customer_erased, not_to_be_written_to];
    /// Publishes a review with the consent of the customer (S2-32).
    "review.publish" => Publish, roles OFFICE, in REVIEWED, guard Publish::has_consent,
    changes ReviewRequest::is_not_published, reasons [customer_erased, no_consent];
    /// Takes a published review down.
    "review.unpublish" => Unpublish, roles OFFICE, in REVIEWED,
    changes ReviewRequest::is_published, reasons [];
    /// Records what came of a low rating (S2-33).
    "review.resolve_concern" => ResolveConcern, roles OFFICE, in REVIEWED,
    guard ResolveConcern::has_concern, changes ReviewRequest::has_open_concern,
    reasons [invalid, customer_erased, no_concern, concern_resolved];
}
