//! What has happened to appointments: facts, one a line of the log.

use super::{
    Appointment, Assigned, Cancelled, Completed, ConfirmedByCustomer, ContactAttempted,
    CouponIssued, CouponRedeemed, CouponRevoked, CustomerChanged, Declined, Deferred,
    DiscountGiven, Edited, Erased, FeasibilitySet, FrameChanged, HeldOnSchedule, HoldReleased,
    HoursDeclined, InformationProvided, InformationRequested, InformationWaived, MarkedNoShow,
    MatchAcknowledged, MatchCleared, MatchDecided, MatchOpened, NoteAdded, OfferAccepted,
    OfferDeclined, OffersProposed, OutcomeCorrected, PartyForgotten, Pinned, Reassigned, Rebooked,
    RefundRecorded, Released, ReportedDone, Requested, Resent, Restored, Resumed, Scheduled,
    ScreeningAcknowledged, ScreeningCompleted, ScreeningIncomplete, SentOut, Started,
    SuggestionAccepted, SuggestionAdded, SuggestionsDeclined, SuggestionsWithdrawn, TaxSet,
    TimeFrameLinkSent, Unpinned, WorkItemAdded, WorkItemCompleted, WorkItemRemoved,
    WorkItemReopened,
};
use crate::base::{AppointmentId, Forgotten, envelope, events};

envelope! {
    /// An event of an appointment.
    ///
    /// Applying all events of an appointment in their order gives it again (I-20).
    pub struct AppointmentEvent(AppointmentChange)
    of appointment: AppointmentId, "Id of the appointment.";
}

events! {
    "AppointmentChange";
    /// What happened to an appointment.
    pub enum AppointmentChange for Appointment;

    // intake
    /// It was asked for.
    "appointment.requested" => Requested;
    /// It is promised.
    "appointment.scheduled" => Scheduled;
    /// It is not accepted.
    "appointment.declined" => Declined;
    /// What it is about was changed.
    "appointment.edited" => Edited;
    /// Somebody said whether it can be done.
    "appointment.feasibility_set" => FeasibilitySet;
    /// The customer is asked for what is not known yet.
    "appointment.information_requested" => InformationRequested;
    /// The customer told it.
    "appointment.information_provided" => InformationProvided;
    /// The office does without it.
    "appointment.information_waived" => InformationWaived;
    /// It matches a flag, or other items of it than before.
    "appointment.match_opened" => MatchOpened;
    /// It matches a flag no longer.
    "appointment.match_cleared" => MatchCleared;
    /// Staff decided whether it is the flagged person.
    "appointment.match_decided" => MatchDecided;
    /// Somebody of the office has seen a match, and takes the appointment all the same.
    "appointment.match_acknowledged" => MatchAcknowledged;
    /// Not everything in it was compared with what is flagged.
    "appointment.screening_incomplete" => ScreeningIncomplete;
    /// Everything in it is compared again.
    "appointment.screening_completed" => ScreeningCompleted;
    /// Somebody of the office has looked at it, and takes it although not everything was compared.
    "appointment.screening_acknowledged" => ScreeningAcknowledged;

    // schedule
    /// It has another time frame, or its first.
    "appointment.frame_changed" => FrameChanged;
    /// It is put off.
    "appointment.deferred" => Deferred;
    /// It is taken up again.
    "appointment.resumed" => Resumed;
    /// It is called off.
    "appointment.cancelled" => Cancelled;
    /// It is what it was before it was cancelled.
    "appointment.restored" => Restored;
    /// It is kept on the schedule although nobody is found.
    "appointment.held_on_schedule" => HeldOnSchedule;
    /// It is left to the timers again.
    "appointment.hold_released" => HoldReleased;
    /// The customer will be there.
    "appointment.confirmed_by_customer" => ConfirmedByCustomer;
    /// It has begun.
    "appointment.started" => Started;
    /// The work is done.
    "appointment.completed" => Completed;
    /// Somebody did not come.
    "appointment.marked_no_show" => MarkedNoShow;
    /// It was noted wrongly what came of it.
    "appointment.outcome_corrected" => OutcomeCorrected;

    // record
    /// Something was noted.
    "appointment.note_added" => NoteAdded;
    /// There is something to be done.
    "appointment.work_item_added" => WorkItemAdded;
    /// A work item is done.
    "appointment.work_item_completed" => WorkItemCompleted;
    /// A work item is not done after all.
    "appointment.work_item_reopened" => WorkItemReopened;
    /// A work item is taken off.
    "appointment.work_item_removed" => WorkItemRemoved;
    /// It is on the list of every day.
    "appointment.pinned" => Pinned;
    /// It is on the list of its own day only.
    "appointment.unpinned" => Unpinned;
    /// Money was given back.
    "appointment.refund_recorded" => RefundRecorded;
    /// Another tax holds for what is not completed.
    "appointment.tax_set" => TaxSet;
    /// It is another customer's: two became one, or two again.
    "appointment.customer_changed" => CustomerChanged;

    // dispatch
    /// A technician was assigned.
    "appointment.assigned" => Assigned;
    /// The assigned technician was replaced.
    "appointment.reassigned" => Reassigned;
    /// A technician gave the appointment back; technicians are asked again.
    "appointment.released" => Released;
    /// Technicians were asked who is available.
    "appointment.sent_out" => SentOut;
    /// Technicians were asked again.
    "appointment.resent" => Resent;
    /// A technician suggested a time frame.
    "appointment.suggestion_added" => SuggestionAdded;
    /// The customer accepted a suggestion.
    "appointment.suggestion_accepted" => SuggestionAccepted;
    /// The customer declined suggestions.
    "appointment.suggestions_declined" => SuggestionsDeclined;
    /// Suggestions were withdrawn.
    "appointment.suggestions_withdrawn" => SuggestionsWithdrawn;
    /// The customer named time frames that do not suit.
    "appointment.hours_declined" => HoursDeclined;
    /// A link to the suggested time frames was sent to the customer.
    "appointment.time_frame_link_sent" => TimeFrameLinkSent;
    /// The customer was called.
    "appointment.contact_attempted" => ContactAttempted;

    // offers
    /// Offers were proposed to keep the customer.
    "appointment.offers_proposed" => OffersProposed;
    /// The customer accepted an offer.
    "appointment.offer_accepted" => OfferAccepted;
    /// The customer declined an offer.
    "appointment.offer_declined" => OfferDeclined;
    /// A prioritized request replaces it.
    "appointment.rebooked" => Rebooked;
    /// The discount of the appointment was set.
    "appointment.discount_given" => DiscountGiven;
    /// A coupon for a later appointment was issued.
    "appointment.coupon_issued" => CouponIssued;
    /// The coupon was redeemed.
    "appointment.coupon_redeemed" => CouponRedeemed;
    /// The coupon was revoked.
    "appointment.coupon_revoked" => CouponRevoked;

    // due
    /// An action that was due was reported done.
    "appointment.reported_done" => ReportedDone;

    // erasure
    /// Its customer is erased.
    "appointment.erased" => Erased;
    /// Somebody who took part in it is erased.
    "appointment.party_forgotten" => PartyForgotten;
    /// Something that happened to it before its customer was erased.
    "appointment.forgotten" => Forgotten;
}
