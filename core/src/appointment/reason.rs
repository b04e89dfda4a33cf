//! What may stand in the way of a command about an appointment, beside person, id and status.

use chrono::{DateTime, Utc};
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::{Feasibility, OfferKind};
use crate::base::{
    AppointmentId, CouponId, CustomerId, EntryId, FlagId, LinkId, Money, SuggestionId, TechnicianId,
};

/// What may stand in the way of a command about an appointment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    // desk
    /// The customer cannot book by themselves; the public is told no more (S1-23).
    #[error("this cannot be booked here; please contact us")]
    NotPossible,
    /// A customer has the id under which a new one was to be taken in.
    #[error("customer `{customer}` is there already")]
    CustomerExists {
        /// The id that was given.
        customer: CustomerId,
    },
    /// The coupon is no other open appointment's of the same customer.
    #[error("appointment `{on}` is no other open one of the same customer")]
    NotTheirs {
        /// The appointment that was named.
        on: AppointmentId,
    },

    // intake
    /// There is no time frame.
    #[error("there is no time frame yet")]
    FrameMissing,
    /// The time frame does not lie ahead.
    #[error("the time frame begins at {start}, which is not ahead")]
    FramePast {
        /// When it begins.
        start: DateTime<Utc>,
    },
    /// Somebody of the office has to look at what it matches first (S0-29).
    #[error("what it matches was not looked at yet")]
    MatchUnseen {
        /// The flags, in id order.
        flags: Vec<FlagId>,
    },
    /// It does not match that flag, and never did.
    #[error("it does not match that flag")]
    MatchUnknown,
    /// The match was decided, or is gone.
    #[error("the match is closed")]
    MatchClosed,
    /// Somebody of the office has to look at it first: not everything was compared.
    #[error("not everything was compared, and nobody has looked at it yet")]
    ScreeningUnseen,
    /// Everything was compared.
    #[error("everything was compared")]
    ScreeningComplete,
    /// Something speaks against a promise; it takes a reason (S4-33, S4-34).
    #[error("it takes a reason: answers missing: {missing}, feasibility: {feasibility}")]
    OverrideNeeded {
        /// How much of what the services require is not known.
        missing: usize,
        /// Whether it can be done.
        feasibility: Feasibility,
    },
    /// Nothing to change is given.
    #[error("nothing is given")]
    NothingGiven,
    /// Neither a service nor a description would be left.
    #[error("a service or a description is needed")]
    ServiceMissing,
    /// Other questions have that id.
    #[error("other questions have that id")]
    InformationExists,
    /// No questions have that id.
    #[error("no questions have that id")]
    InformationUnknown,
    /// Something is answered that was not asked.
    #[error("something is answered that was not asked")]
    QuestionUnknown,
    /// The questions were answered otherwise, or waived.
    #[error("the questions are closed")]
    InformationClosed,

    // schedule
    /// It is too late for the customer to do it by themselves.
    #[error("it is too late to do this without the office")]
    TooLate,
    /// Only the office may do it now.
    #[error("only the office may do this now")]
    OfficeOnly,
    /// It has to be put off further.
    #[error("it can be put off until {earliest} at the earliest")]
    DeferTooNear {
        /// The earliest time.
        earliest: DateTime<Utc>,
    },
    /// The cause holds only shortly before the start (S4-6).
    #[error("this cause may be given only shortly before the start")]
    CauseOutOfTime,
    /// The time frame has not begun.
    #[error("the time frame begins only at {start}")]
    NotBegun {
        /// When it begins.
        start: DateTime<Utc>,
    },
    /// What was done cannot lie ahead.
    #[error("it cannot be completed in the future")]
    CompletedAhead,
    /// It went with its customer's data.
    #[error("the customer was erased")]
    CustomerErased,
    /// The record of the customer has to be taken up again first.
    #[error("the customer is archived")]
    CustomerArchived,
    /// Another appointment has that id.
    #[error("appointment `{appointment}` is there already, and differs")]
    AppointmentExists {
        /// Id in the command.
        appointment: AppointmentId,
    },

    // record
    /// Another note has that id.
    #[error("another note has that id")]
    NoteExists,
    /// Another work item has that id.
    #[error("another work item has that id")]
    WorkItemExists,
    /// No work item has that id.
    #[error("there is no such work item")]
    WorkItemUnknown,
    /// Another refund has that id.
    #[error("another refund has that id")]
    RefundExists,
    /// More would be refunded than was paid.
    #[error("more than {left} cannot be refunded")]
    RefundTooLarge {
        /// What is left of the total.
        left: Money,
    },
    /// Money was given back of what it cost: that it was done stays.
    #[error("money was given back: it stays completed")]
    Refunded,
    /// There is no total of which something could be refunded.
    #[error("there is no total")]
    TotalMissing,

    // dispatch
    /// No technician is needed here.
    #[error("no technician is needed")]
    NoTechnicianNeeded,
    /// Another technician is assigned.
    #[error("a technician is assigned already")]
    TechnicianAssigned,
    /// No technician is assigned.
    #[error("no technician is assigned")]
    TechnicianMissing,
    /// It is another technician who is assigned.
    #[error("another technician is assigned")]
    OtherTechnician,
    /// No time frame was suggested yet.
    #[error("nothing was suggested yet")]
    NothingSuggested,
    /// There is no such suggestion.
    #[error("there is no suggestion `{suggestion}`")]
    SuggestionUnknown {
        /// The id that was given.
        suggestion: SuggestionId,
    },
    /// Another suggestion has that id.
    #[error("suggestion `{suggestion}` is there already, and differs")]
    SuggestionExists {
        /// The id that was given.
        suggestion: SuggestionId,
    },
    /// The suggestion was taken, declined or withdrawn, or its time has come.
    #[error("suggestion `{suggestion}` can no longer be chosen")]
    SuggestionClosed {
        /// The suggestion.
        suggestion: SuggestionId,
    },
    /// The same technician suggested the same time frame before (I-15).
    #[error("this is what suggestion `{suggestion}` says already")]
    AlreadySuggested {
        /// The other suggestion.
        suggestion: SuggestionId,
    },
    /// The customer cannot be there then.
    #[error("the customer has declined these hours")]
    HoursDeclined,
    /// The technician had given the job back, and nobody has looked at what they noted (S4-29).
    #[error("technician `{technician}` gave this back before; look at their note first")]
    ReleaseNotSeen {
        /// The technician.
        technician: TechnicianId,
    },
    /// The time lies in no hours that the customer may choose by themselves.
    #[error("this time is not among those that were offered")]
    NotAvailable,
    /// Somebody who was not reached gets a link, and none was named (S4-3).
    #[error("a link has to go out, and none is named")]
    LinkMissing,
    /// Another link has that id.
    #[error("link `{link}` is there already, and differs")]
    LinkExists {
        /// The id that was given.
        link: LinkId,
    },
    /// Another call has that id.
    #[error("contact attempt `{attempt}` is there already, and differs")]
    AttemptExists {
        /// The id that was given.
        attempt: EntryId,
    },
    /// Technicians were asked again: people look after it (S4-25).
    #[error("technicians were asked again")]
    SentAgain,
    /// It is kept on the schedule: people look after it (S4-26).
    #[error("it is kept on the schedule")]
    HeldOnSchedule,

    // offers
    /// The ladder has nothing for this cause.
    #[error("there is nothing to offer")]
    NothingToOffer,
    /// Nothing was offered yet.
    #[error("nothing was offered yet")]
    NothingOffered,
    /// This was never offered.
    #[error("this was not offered")]
    OfferUnknown {
        /// What was to be taken or declined.
        offer: OfferKind,
    },
    /// The offer was taken or declined, or its time is over.
    #[error("this offer no longer stands")]
    OfferClosed {
        /// Which.
        offer: OfferKind,
    },
    /// It may be taken once the appointment is cancelled.
    #[error("this is for an appointment that is cancelled")]
    NotCancelled {
        /// Which.
        offer: OfferKind,
    },
    /// More is taken off the appointment already.
    #[error("at least as much is taken off `{on}` already")]
    DiscountLarger {
        /// The appointment that it was to be redeemed on.
        on: AppointmentId,
    },
    /// No coupon was issued.
    #[error("no coupon was issued")]
    CouponMissing,
    /// There is no such coupon.
    #[error("there is no coupon `{coupon}`")]
    CouponUnknown {
        /// The id that was given.
        coupon: CouponId,
    },
    /// The coupon was redeemed or taken back, or its time is over.
    #[error("coupon `{coupon}` can no longer be used")]
    CouponClosed {
        /// The coupon.
        coupon: CouponId,
    },

    // due
    /// It is not the time for it, or there is nothing of that name to be done.
    #[error("this is not due")]
    NotDue,
}
