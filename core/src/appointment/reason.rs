//! Reasons of appointments why a command is refused, besides role, id and status.

use chrono::{DateTime, Utc};
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use super::{Feasibility, OfferKind};
use crate::base::{
    AppointmentId, CouponId, CustomerId, EntryId, FlagId, Label, LinkId, Money, SuggestionId,
    TechnicianId,
};

/// Reason why a command about an appointment is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    // desk
    /// The customer may not book online; the refusal gives no details (S1-23).
    #[error("this cannot be booked here; please contact us")]
    NotPossible,
    /// The id for a new customer is already in use.
    #[error("customer `{customer}` is there already")]
    CustomerExists {
        /// Id of the customer in the command.
        customer: CustomerId,
    },
    /// The coupon can only be redeemed on another open appointment of the same customer.
    #[error("appointment `{on}` is no other open one of the same customer")]
    NotTheirs {
        /// Id of the appointment in the command.
        on: AppointmentId,
    },

    // intake
    /// The appointment has no time frame.
    #[error("there is no time frame yet")]
    FrameMissing,
    /// The time frame is not in the future.
    #[error("the time frame begins at {start}, which is not ahead")]
    FramePast {
        /// Start of the time frame (UTC).
        start: DateTime<Utc>,
    },
    /// Staff have to review the matches first (S0-29).
    #[error("what it matches was not looked at yet")]
    MatchUnseen {
        /// Ids of the matching flags, in id order.
        flags: Vec<FlagId>,
    },
    /// The appointment never matched the flag.
    #[error("it does not match that flag")]
    MatchUnknown,
    /// The match was decided, or is no longer a match.
    #[error("the match is closed")]
    MatchClosed,
    /// Staff have to review the incomplete screening first.
    #[error("not everything was compared, and nobody has looked at it yet")]
    ScreeningUnseen,
    /// The last screening was complete.
    #[error("everything was compared")]
    ScreeningComplete,
    /// Information is missing or the work is not known to be doable; an override reason is needed
    /// (S4-33, S4-34).
    #[error("`override_reason` is needed{}", why_override(missing, *feasibility))]
    OverrideNeeded {
        /// Names of the required information that is missing; left out if all is given.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        missing: Vec<Label>,
        /// Whether the work can be done; left out if that needs no reason.
        #[serde(skip_serializing_if = "Option::is_none")]
        feasibility: Option<Feasibility>,
    },
    /// The command has no field to change.
    #[error("nothing is given")]
    NothingGiven,
    /// Neither a service nor a description would remain.
    #[error("a service or a description is needed")]
    ServiceMissing,
    /// Another set of questions has that id.
    #[error("other questions have that id")]
    InformationExists,
    /// No set of questions has that id.
    #[error("no questions have that id")]
    InformationUnknown,
    /// An answer belongs to no question of the set.
    #[error("something is answered that was not asked")]
    QuestionUnknown,
    /// The question already has another answer.
    #[error("a question is answered otherwise already")]
    QuestionAnswered,
    /// The questions were waived, or all have an answer.
    #[error("the questions are closed")]
    InformationClosed,

    // schedule
    /// The minimum notice before the start has passed; only the office may give the command.
    #[error("it is too late to do this without the office")]
    TooLate,
    /// Only the office may give the command, because of the status or an earlier release (S4-29).
    #[error("only the office may do this now")]
    OfficeOnly,
    /// The appointment has to be deferred for longer.
    #[error("it can be put off until {earliest} at the earliest")]
    DeferTooNear {
        /// Earliest permitted time (UTC).
        earliest: DateTime<Utc>,
    },
    /// The cause is accepted only within the critical lead before the start (S4-6).
    #[error("this cause may be given only shortly before the start")]
    CauseOutOfTime,
    /// The time frame has not begun.
    #[error("the time frame begins only at {start}")]
    NotBegun {
        /// Start of the time frame (UTC).
        start: DateTime<Utc>,
    },
    /// The time of completion is in the future.
    #[error("it cannot be completed in the future")]
    CompletedAhead,
    /// The time of completion is before the request.
    #[error("it was requested only at {requested}")]
    CompletedTooEarly {
        /// Time of the request (UTC).
        requested: DateTime<Utc>,
    },
    /// The customer of the appointment was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// The customer is archived; the record has to be unarchived first.
    #[error("the customer is archived")]
    CustomerArchived,
    /// Another appointment has that id.
    #[error("appointment `{appointment}` is there already, and differs")]
    AppointmentExists {
        /// Id of the appointment in the command.
        appointment: AppointmentId,
    },

    /// No appointment that may be replaced has the id `rebooked_from`.
    #[error("there is no appointment `{appointment}` to replace")]
    ReplacedUnknown {
        /// Id of the appointment to replace.
        appointment: AppointmentId,
    },

    // record
    /// No customer has that id.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// Id of the customer in the command.
        customer: CustomerId,
    },
    /// The appointment has another customer.
    #[error("the appointment has another customer")]
    OtherCustomer,
    /// Another note has that id.
    #[error("another note has that id")]
    NoteExists,
    /// Another work item has that id.
    #[error("another work item has that id")]
    WorkItemExists,
    /// The prices have different currencies, or their sum is too large (I-21).
    #[error("all prices must be of one currency, and their sum at most {}", Money::MOST)]
    PricesDiffer,
    /// No work item has that id.
    #[error("there is no such work item")]
    WorkItemUnknown,
    /// Another refund has that id.
    #[error("another refund has that id")]
    RefundExists,
    /// The refunds would exceed the total.
    #[error("more than {left} cannot be refunded")]
    RefundTooLarge {
        /// Amount that can still be refunded.
        left: Money,
    },
    /// The appointment has refunds, so it stays completed.
    #[error("money was given back: it stays completed")]
    Refunded,
    /// The appointment has no total to refund.
    #[error("there is no total")]
    TotalMissing,

    // dispatch
    /// The appointment needs no technician.
    #[error("no technician is needed")]
    NoTechnicianNeeded,
    /// A technician is already assigned.
    #[error("a technician is assigned already")]
    TechnicianAssigned,
    /// No technician is assigned.
    #[error("no technician is assigned")]
    TechnicianMissing,
    /// The assigned technician is not the one in the command.
    #[error("another technician is assigned")]
    OtherTechnician,
    /// No time frame was suggested, or the actor can choose none of those that were.
    #[error("there is no suggestion to choose")]
    NothingSuggested,
    /// No suggestion has that id.
    #[error("there is no suggestion `{suggestion}`")]
    SuggestionUnknown {
        /// Id of the suggestion in the command.
        suggestion: SuggestionId,
    },
    /// Another suggestion has that id.
    #[error("suggestion `{suggestion}` is there already, and differs")]
    SuggestionExists {
        /// Id of the suggestion in the command.
        suggestion: SuggestionId,
    },
    /// The suggestion was accepted, declined or withdrawn, or has expired.
    #[error("suggestion `{suggestion}` can no longer be chosen")]
    SuggestionClosed {
        /// Id of the suggestion.
        suggestion: SuggestionId,
    },
    /// The technician has already suggested this time frame (I-15).
    #[error("this is what suggestion `{suggestion}` says already")]
    AlreadySuggested {
        /// Id of the earlier suggestion.
        suggestion: SuggestionId,
    },
    /// The time frame overlaps one that the customer declined.
    #[error("the customer has declined these hours")]
    HoursDeclined,
    /// The technician gave the appointment back before, and staff have not read the note (S4-29).
    #[error("technician `{technician}` gave this back before; look at their note first")]
    ReleaseNotSeen {
        /// Id of the technician.
        technician: TechnicianId,
    },
    /// The time frame is not within those that an active link offers.
    #[error("this time is not among those that were offered")]
    NotAvailable,
    /// A customer who was not reached gets a link, and the command has no link id (S4-3).
    #[error("a link has to go out, and none is named")]
    LinkMissing,
    /// Another link has that id, or had it, for this appointment or another one.
    #[error("link `{link}` is there already, and differs")]
    LinkExists {
        /// Id of the link in the command.
        link: LinkId,
    },
    /// Another call has that id.
    #[error("contact attempt `{attempt}` is there already, and differs")]
    AttemptExists {
        /// Id of the call in the command.
        attempt: EntryId,
    },
    /// Technicians were asked again; a person decides about the appointment (S4-25).
    #[error("technicians were asked again")]
    SentAgain,
    /// The appointment is kept on the schedule; a person decides about it (S4-26).
    #[error("it is kept on the schedule")]
    HeldOnSchedule,
    /// The appointment was requested, scheduled, moved or restored within the critical lead; a
    /// person decides about it (S4-24).
    #[error("it was put on the schedule shortly before the start; a person decides")]
    BookedLate,

    // offers
    /// The retention ladder has no offer for this cause.
    #[error("there is nothing to offer")]
    NothingToOffer,
    /// No offer was made.
    #[error("nothing was offered yet")]
    NothingOffered,
    /// No offer of this kind was made.
    #[error("this was not offered")]
    OfferUnknown {
        /// Kind of the offer in the command.
        offer: OfferKind,
    },
    /// The offer was accepted or declined, or has expired.
    #[error("this offer no longer stands")]
    OfferClosed {
        /// Kind of the offer.
        offer: OfferKind,
    },
    /// The offer can only be accepted after the appointment is cancelled.
    #[error("this is for an appointment that is cancelled")]
    NotCancelled {
        /// Kind of the offer.
        offer: OfferKind,
    },
    /// The appointment already has at least this discount.
    #[error("at least as much is taken off `{on}` already")]
    DiscountLarger {
        /// Id of the appointment in the command.
        on: AppointmentId,
    },
    /// No coupon was issued for the appointment.
    #[error("no coupon was issued")]
    CouponMissing,
    /// No coupon has that id.
    #[error("there is no coupon `{coupon}`")]
    CouponUnknown {
        /// Id of the coupon in the command.
        coupon: CouponId,
    },
    /// Another coupon has that id, or had it.
    #[error("coupon `{coupon}` is there already, and differs")]
    CouponExists {
        /// Id of the coupon in the command.
        coupon: CouponId,
    },
    /// The coupon was redeemed or revoked, or has expired.
    #[error("coupon `{coupon}` can no longer be used")]
    CouponClosed {
        /// Id of the coupon.
        coupon: CouponId,
    },

    // due
    /// The action is not due yet, or does not exist.
    #[error("this is not due")]
    NotDue,
}

/// Why a reason is needed: how much information is missing, and the doubt about the work.
fn why_override(missing: &[Label], feasibility: Option<Feasibility>) -> String {
    let information = match missing.len() {
        0 => String::new(),
        1 => ": 1 required answer is missing".to_owned(),
        more => format!(": {more} required answers are missing"),
    };
    match feasibility {
        Some(doubt) => format!("{information}: the feasibility is `{doubt}`"),
        None => information,
    }
}
