//! Events of review requests.

use super::{AskSent, Queued, ReviewRequest, Stopped, Suppressed};
use crate::base::{AppointmentId, Forget, envelope, events};

envelope! {
    /// An event of a review request.
    ///
    /// Applying all events of a request in order restores its state (I-20).
    pub struct ReviewEvent(ReviewChange)
    of appointment: AppointmentId, "Id of the appointment that the customer is asked about.";
}

impl Forget for ReviewEvent {}

events! {
    "ReviewChange";
    /// The changes of a review request.
    pub enum ReviewChange for ReviewRequest;
    /// The request was queued (S0-9).
    "review.queued" => Queued;
    /// The request was suppressed.
    "review.suppressed" => Suppressed;
    /// A queued request was stopped.
    "review.stopped" => Stopped;
    /// The host reported that the customer was asked.
    "review.ask_sent" => AskSent;
}
