//! What has happened to review requests: facts, one a line of the log.

use super::{Queued, ReviewRequest, Stopped, Suppressed};
use crate::base::{AppointmentId, Forget, envelope, events};

envelope! {
    /// An event of a review request.
    ///
    /// Applying all events of a request in their order gives it again (I-20).
    pub struct ReviewEvent(ReviewChange)
    of appointment: AppointmentId, "Id of the appointment that the customer is asked about.";
}

impl Forget for ReviewEvent {}

events! {
    "ReviewChange";
    /// What happened to a review request.
    pub enum ReviewChange for ReviewRequest;
    /// The customer is to be asked (S0-9).
    "review.queued" => Queued;
    /// The customer is not asked.
    "review.suppressed" => Suppressed;
    /// The customer is not asked any more.
    "review.stopped" => Stopped;
}
