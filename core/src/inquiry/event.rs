//! Events of inquiries.

use super::{Answered, Erased, Inquiry, Recorded};
use crate::base::{Erasable, Forget, InquiryId, envelope, events};

envelope! {
    /// An event of an inquiry.
    ///
    /// Applying all events of an inquiry in order restores its state (I-20).
    pub struct InquiryEvent(InquiryChange)
    of inquiry: InquiryId, "Id of the inquiry.";
}

impl Forget for InquiryEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Inquiry(&self.inquiry))
    }

    fn erases(&self) -> Vec<Erasable<'_>> {
        match self.change {
            InquiryChange::Erased(_) => vec![Erasable::Inquiry(&self.inquiry)],
            InquiryChange::Recorded(_) | InquiryChange::Answered(_) => Vec::new(),
        }
    }

    fn without(&self, _: Erasable<'_>) -> Self {
        Self { change: self.change.without_person(), ..self.clone() }
    }
}

events! {
    "InquiryChange";
    /// The changes of an inquiry.
    pub enum InquiryChange for Inquiry;
    /// The inquiry was received (S2-22).
    "inquiry.recorded" => Recorded;
    /// The inquiry was answered.
    "inquiry.answered" => Answered;
    /// The person who asked was erased.
    "inquiry.erased" => Erased;
}
