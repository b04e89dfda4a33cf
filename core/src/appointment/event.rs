//! Events of appointments.

use super::{
    Appointment, Assigned, Cancelled, Completed, ConfirmedByCustomer, ContactAttempted,
    CouponIssued, CouponRedeemed, CouponRevoked, CustomerChanged, Declined, Deferred,
    DiscountGiven, Edited, Erased, FeasibilitySet, FrameChanged, HeldOnSchedule, HoldReleased,
    HoursDeclined, InformationProvided, InformationRequested, InformationWaived, MarkedNoShow,
    MatchAcknowledged, MatchCleared, MatchDecided, MatchOpened, NoteAdded, OfferAccepted,
    OfferDeclined, OffersProposed, OutcomeCorrected, OverlapFound, PartyErased, PartyForgotten,
    Pinned, Reassigned, Rebooked, RefundRecorded, Released, ReportedDone, Requested, Resent,
    Restored, Resumed, Retried, Scheduled, ScreeningAcknowledged, ScreeningCompleted,
    ScreeningIncomplete, SentOut, Started, SuggestionAccepted, SuggestionAdded,
    SuggestionsDeclined, SuggestionsWithdrawn, TaxSet, TimeFrameLinkSent, Unpinned, WorkItemAdded,
    WorkItemCompleted, WorkItemRemoved, WorkItemReopened,
};
use crate::base::{AppointmentId, Forgotten, envelope, events};

impl AppointmentChange {
    /// Whether the parties may be others after the change.
    pub(crate) fn may_change_parties(&self) -> bool {
        match self {
            Self::Edited(edited) => edited.parties.is_some(),
            Self::Requested(_)
            | Self::Erased(_)
            | Self::PartyErased(_)
            | Self::PartyForgotten(_) => true,
            _ => false,
        }
    }
}

envelope! {
    /// An event of an appointment.
    ///
    /// Applying all events of an appointment in order restores its state (I-20).
    pub struct AppointmentEvent(AppointmentChange)
    of appointment: AppointmentId, "Id of the appointment.";
}

events! {
    "AppointmentChange";
    /// The changes of an appointment.
    pub enum AppointmentChange for Appointment;

    // intake
    /// The appointment was requested.
    "appointment.requested" => Requested;
    /// The appointment was scheduled.
    "appointment.scheduled" => Scheduled;
    /// The appointment was declined.
    "appointment.declined" => Declined;
    /// Details of the appointment were changed.
    "appointment.edited" => Edited;
    /// It was recorded whether the work can be done.
    "appointment.feasibility_set" => FeasibilitySet;
    /// The customer was asked for missing information.
    "appointment.information_requested" => InformationRequested;
    /// A set of questions was answered.
    "appointment.information_provided" => InformationProvided;
    /// A set of questions was closed without answers.
    "appointment.information_waived" => InformationWaived;
    /// The appointment matches a flag, or other items of it than before.
    "appointment.match_opened" => MatchOpened;
    /// The appointment no longer matches a flag.
    "appointment.match_cleared" => MatchCleared;
    /// Staff decided whether it is the flagged person.
    "appointment.match_decided" => MatchDecided;
    /// Staff reviewed a match and accept the appointment.
    "appointment.match_acknowledged" => MatchAcknowledged;
    /// The screening of the appointment was incomplete.
    "appointment.screening_incomplete" => ScreeningIncomplete;
    /// The screening of the appointment is complete again.
    "appointment.screening_completed" => ScreeningCompleted;
    /// Staff reviewed an incomplete screening and accept the appointment.
    "appointment.screening_acknowledged" => ScreeningAcknowledged;

    // schedule
    /// The time frame was set or changed.
    "appointment.frame_changed" => FrameChanged;
    /// The appointment was deferred.
    "appointment.deferred" => Deferred;
    /// A deferred appointment was resumed.
    "appointment.resumed" => Resumed;
    /// The appointment was cancelled.
    "appointment.cancelled" => Cancelled;
    /// The cancellation was undone.
    "appointment.restored" => Restored;
    /// The appointment is kept on the schedule although no technician was found.
    "appointment.held_on_schedule" => HeldOnSchedule;
    /// The hold on the schedule ended.
    "appointment.hold_released" => HoldReleased;
    /// The customer confirmed the time frame.
    "appointment.confirmed_by_customer" => ConfirmedByCustomer;
    /// The work began.
    "appointment.started" => Started;
    /// The work was completed.
    "appointment.completed" => Completed;
    /// A party did not appear.
    "appointment.marked_no_show" => MarkedNoShow;
    /// The outcome was corrected.
    "appointment.outcome_corrected" => OutcomeCorrected;
    /// A customer or technician put it onto a time at which its technician or customer has another.
    "appointment.overlap_found" => OverlapFound;

    // record
    /// A note was added.
    "appointment.note_added" => NoteAdded;
    /// A work item was added.
    "appointment.work_item_added" => WorkItemAdded;
    /// A work item was marked as done.
    "appointment.work_item_completed" => WorkItemCompleted;
    /// A work item was marked as not done.
    "appointment.work_item_reopened" => WorkItemReopened;
    /// A work item was removed.
    "appointment.work_item_removed" => WorkItemRemoved;
    /// The appointment was pinned to the list of every day.
    "appointment.pinned" => Pinned;
    /// The appointment was unpinned.
    "appointment.unpinned" => Unpinned;
    /// A refund was recorded.
    "appointment.refund_recorded" => RefundRecorded;
    /// The special sales tax of the appointment was changed.
    "appointment.tax_set" => TaxSet;
    /// The appointment got a customer, or moved to another one by a merge or its undoing.
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
    /// A prioritized request replaces the appointment.
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
    /// A due action was reported done.
    "appointment.reported_done" => ReportedDone;
    /// A message whose sending failed is to be sent again.
    "appointment.message_retried" => Retried;

    // erasure
    /// The customer of the appointment was erased.
    "appointment.erased" => Erased;
    /// A party of the appointment was erased.
    "appointment.party_forgotten" => PartyForgotten;
    /// A party without a record was erased from the appointment.
    "appointment.party_erased" => PartyErased;
    /// An event from before the erasure of the customer, without its values.
    "appointment.forgotten" => Forgotten;
}
