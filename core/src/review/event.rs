//! Events of review requests.

use super::{
    AskRetried, AskSent, ConcernResolved, Erased, Exhausted, LinkOpened, LinkSet, Paused,
    PersonForgotten, Published, Queued, Recorded, Replied, Resumed, ReviewRequest, Stopped,
    Suppressed, Thanked, Unpublished,
};
use crate::base::{AppointmentId, Erasable, Forget, Mention, envelope, events};

envelope! {
    /// An event of a review request.
    ///
    /// Applying all events of a request in order restores its state (I-20).
    pub struct ReviewEvent(ReviewChange)
    of appointment: AppointmentId, "Id of the appointment that the customer is asked about.";
}

impl Forget for ReviewEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Review(&self.appointment))
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        match self.change {
            ReviewChange::Queued(_) => vec![Mention::Here(Erasable::ReviewKeys(&self.appointment))],
            _ => Vec::new(),
        }
    }

    fn erases(&self) -> Vec<Erasable<'_>> {
        match self.change {
            ReviewChange::Erased(_) => vec![Erasable::Review(&self.appointment)],
            ReviewChange::PersonForgotten(_) => vec![Erasable::ReviewKeys(&self.appointment)],
            _ => Vec::new(),
        }
    }

    fn without(&self, erased: Erasable<'_>) -> Self {
        let change = match erased {
            Erasable::ReviewKeys(_) => self.change.without_keys(),
            _ => self.change.without_person(),
        };
        Self { change, ..self.clone() }
    }
}

events! {
    "ReviewChange";
    /// The changes of a review request.
    pub enum ReviewChange for ReviewRequest;
    /// The request was queued (S0-9).
    "review.queued" => Queued;
    /// The request was suppressed.
    "review.suppressed" => Suppressed;
    /// The request was stopped.
    "review.stopped" => Stopped;
    /// The link of the request was set.
    "review.link_set" => LinkSet;
    /// The host reported that the customer was asked.
    "review.ask_sent" => AskSent;
    /// An ask whose sending failed is due again.
    "review.ask_retried" => AskRetried;
    /// The request ended without a review.
    "review.exhausted" => Exhausted;
    /// The asks were paused.
    "review.paused" => Paused;
    /// The asks go on.
    "review.resumed" => Resumed;
    /// The customer followed the link.
    "review.link_opened" => LinkOpened;
    /// The review of the customer was recorded.
    "review.recorded" => Recorded;
    /// The business replied to the review.
    "review.replied" => Replied;
    /// The business thanked the customer.
    "review.thanked" => Thanked;
    /// The review was published.
    "review.published" => Published;
    /// The review was taken down.
    "review.unpublished" => Unpublished;
    /// The concern that a low rating opened was resolved.
    "review.concern_resolved" => ConcernResolved;
    /// The match keys of the person were removed.
    "review.person_forgotten" => PersonForgotten;
    /// The customer was erased; the rating is kept without its author.
    "review.erased" => Erased;
}
