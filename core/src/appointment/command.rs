//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::*;
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_TECHNICIAN, Role, catalog};

const REQUESTED: &[Status] = &[Status::Requested];
const SCHEDULED: &[Status] = &[Status::Scheduled];
const COMPLETED: &[Status] = &[Status::Completed];
/// Those in which something may be offered, or was.
const OFFERED: &[Status] =
    &[Status::Requested, Status::Scheduled, Status::Deferred, Status::Cancelled];
const SYSTEM: &[Role] = &[Role::System];
/// The office, and whatever watches the time.
const OFFICE_OR_SYSTEM: &[Role] = &[Role::Admin, Role::Staff, Role::System];
const CANCELLED: &[Status] = &[Status::Cancelled];

catalog! {
    /// Everything that can be asked to be done to an appointment.
    for Appointment by appointment, told as AppointmentEvent;

    // intake
    begin
    /// Asks for an appointment, or for a service without a time frame yet.
    "appointment.request" => Request, by OFFICE_OR_CUSTOMER,
    unless [
        invalid, frame_past, not_possible, customer_exists, customer_archived, customer_erased,
    ];
    begin
    /// Asks for an appointment and promises it at once.
    "appointment.book" => Book, by OFFICE_OR_CUSTOMER,
    unless [
        invalid, frame_past, not_possible, customer_exists, customer_archived, customer_erased,
    ];

    /// Promises what was asked for (S0-7).
    "appointment.accept" => Accept, by OFFICE, during REQUESTED, given Accept::unhindered,
    unless [
        invalid, frame_missing, frame_past, match_unseen, screening_unseen, override_needed,
    ];
    /// Does not promise what was asked for.
    "appointment.decline" => Decline, by OFFICE, during REQUESTED, unless [invalid];
    /// Changes what it is about (S0-2).
    "appointment.edit" => Edit, by OFFICE, during Status::OPEN,
    unless [invalid, nothing_given, service_missing];
    /// Takes it although it matches a flag (S0-29).
    "appointment.acknowledge_match" => AcknowledgeMatch, by OFFICE, during Status::OPEN,
    given AcknowledgeMatch::is_called_for, unless [invalid, match_unknown, match_closed];
    /// Takes it although not everything was compared with what is flagged.
    "appointment.acknowledge_screening" => AcknowledgeScreening, by OFFICE, during Status::OPEN,
    given AcknowledgeScreening::is_called_for, unless [invalid, screening_complete];
    /// Says whether it can be done (S4-33).
    "appointment.set_feasibility" => SetFeasibility, by OFFICE, during Status::OPEN,
    unless [invalid];
    /// Asks the customer for what is not known yet (S4-32).
    "appointment.request_information" => RequestInformation, by OFFICE, during Status::OPEN,
    unless [invalid, information_exists];
    /// Tells what was asked for.
    "appointment.provide_information" => ProvideInformation, by OFFICE_OR_CUSTOMER,
    during Status::OPEN, given InformationRequest::is_there,
    unless [invalid, information_unknown, question_unknown, information_closed];
    /// Does without an answer.
    "appointment.waive_information" => WaiveInformation, by OFFICE, during Status::OPEN,
    given InformationRequest::is_there, unless [invalid, information_unknown, information_closed];

    // schedule
    /// Gives it another time frame, or its first.
    "appointment.reschedule" => Reschedule, by OFFICE_OR_CUSTOMER, during Status::MOVABLE,
    given Reschedule::in_time, unless [frame_past, too_late, office_only, customer_archived];
    /// Puts it off until the customer knows more (S4-16).
    "appointment.defer" => Defer, by OFFICE, during Status::AHEAD,
    unless [invalid, defer_too_near, customer_archived];
    /// Calls it off.
    "appointment.cancel" => Cancel, by OFFICE_OR_CUSTOMER, during Status::OPEN,
    given Cancel::in_time, unless [invalid, too_late, office_only, cause_out_of_time];
    /// Takes a cancellation back.
    "appointment.restore" => Restore, by OFFICE, during CANCELLED, given Restore::is_possible,
    unless [frame_past, customer_erased, customer_archived];
    /// Keeps it although nobody is found (S4-26).
    "appointment.hold_on_schedule" => HoldOnSchedule, by OFFICE, during Status::AHEAD,
    unless [invalid];
    /// Leaves it to the timers again.
    "appointment.release_hold" => ReleaseHold, by OFFICE, during Status::AHEAD, unless [];
    /// Notes that the customer will be there.
    "appointment.confirm_by_customer" => ConfirmByCustomer, by OFFICE_OR_CUSTOMER,
    during SCHEDULED, unless [];
    /// Begins what was promised.
    "appointment.start" => Start, by OFFICE_OR_TECHNICIAN, during SCHEDULED, unless [];
    /// Notes that the work is done (S0-8).
    "appointment.complete" => Complete, by OFFICE_OR_TECHNICIAN, during Status::PROMISED,
    unless [completed_ahead];
    /// Notes that somebody did not come.
    "appointment.mark_no_show" => MarkNoShow, by OFFICE_OR_TECHNICIAN, during Status::PROMISED,
    given MarkNoShow::has_begun, unless [not_begun];
    /// Corrects what came of it.
    "appointment.correct_outcome" => CorrectOutcome, by OFFICE, during Status::OVER,
    given Appointment::has_a_person,
    unless [invalid, completed_ahead, refunded, customer_erased, customer_archived];

    // record
    /// Notes something, whatever has become of it (S0-2).
    "appointment.add_note" => AddNote, by OFFICE, during Status::ALL,
    given Appointment::has_a_person, unless [invalid, note_exists, customer_erased];
    /// Adds something to be done.
    "appointment.add_work_item" => AddWorkItem, by OFFICE, during Status::OPEN,
    unless [invalid, work_item_exists];
    /// Notes that a work item is done.
    "appointment.complete_work_item" => CompleteWorkItem, by OFFICE_OR_TECHNICIAN,
    during Status::OPEN, given WorkItem::is_there, unless [work_item_unknown];
    /// Notes that a work item is not done after all.
    "appointment.reopen_work_item" => ReopenWorkItem, by OFFICE_OR_TECHNICIAN,
    during Status::OPEN, given WorkItem::is_there, unless [work_item_unknown];
    /// Takes a work item off.
    "appointment.remove_work_item" => RemoveWorkItem, by OFFICE, during Status::OPEN, unless [];
    /// Shows it on the list of every day.
    "appointment.pin" => Pin, by OFFICE, during Status::ALL, unless [];
    /// Shows it on the list of its own day only.
    "appointment.unpin" => Unpin, by OFFICE, during Status::ALL, unless [];
    /// Notes money that was given back (S2-8).
    "appointment.record_refund" => RecordRefund, by OFFICE, during COMPLETED,
    given RecordRefund::is_possible,
    unless [invalid, total_missing, refund_exists, refund_too_large];

    // dispatch
    /// Lets a technician go.
    "appointment.assign" => Assign, by OFFICE, during Status::AHEAD, given Appointment::needs_one,
    unless [no_technician_needed, technician_assigned];
    /// Lets another technician go.
    "appointment.reassign" => Reassign, by OFFICE, during Status::AHEAD,
    given Appointment::has_one, unless [no_technician_needed, technician_missing];
    /// A technician gives it back, and others are asked again (S4-29).
    "appointment.release" => Release, by OFFICE_OR_TECHNICIAN, own Appointment::is_sent_to,
    during Status::AHEAD, given Appointment::needs_one,
    unless [invalid, no_technician_needed, other_technician, technician_missing];
    /// Asks technicians who could go.
    "appointment.broadcast" => Broadcast, by OFFICE, during Status::AHEAD,
    given Appointment::wants_one, unless [no_technician_needed, technician_assigned];
    /// Asks technicians again: from then on no timer cancels it (S4-25).
    "appointment.rebroadcast" => Rebroadcast, by OFFICE, during Status::AHEAD,
    given Appointment::wants_one, unless [no_technician_needed, technician_assigned];
    /// A technician could go at another time (S4-35).
    "appointment.add_suggestion" => AddSuggestion, by OFFICE_OR_TECHNICIAN,
    own Appointment::is_sent_to, during Status::AHEAD, given Appointment::needs_one,
    unless [
        no_technician_needed, suggestion_exists, frame_past, hours_declined, already_suggested,
    ];
    /// They cannot go at that time after all.
    "appointment.withdraw_suggestion" => WithdrawSuggestion, by OFFICE_OR_TECHNICIAN,
    own Appointment::has_suggestion_of, during Status::AHEAD,
    given Appointment::has_suggestions,
    unless [nothing_suggested, suggestion_unknown, suggestion_closed];
    /// The customer takes a suggested time frame (S4-8).
    "appointment.accept_suggestion" => AcceptSuggestion, by OFFICE_OR_CUSTOMER,
    during Status::AHEAD, given Appointment::may_choose,
    unless [
        no_technician_needed, nothing_suggested, suggestion_unknown, suggestion_closed,
        release_not_seen, customer_archived,
    ];
    /// The customer does not want a suggested time frame, or any (S4-12).
    "appointment.decline_suggestion" => DeclineSuggestion, by OFFICE_OR_CUSTOMER,
    during Status::AHEAD, given Appointment::has_suggestions,
    unless [nothing_suggested, suggestion_unknown, suggestion_closed];
    /// No suggestion suits the customer, but another time may (S4-20).
    "appointment.none_works" => NoneWorks, by OFFICE_OR_CUSTOMER, during Status::AHEAD,
    unless [invalid, frame_past, too_late, not_available];
    /// Lets the customer choose among suggested time frames (S4-3).
    "appointment.send_time_frame_link" => SendTimeFrameLink, by OFFICE, during Status::AHEAD,
    unless [link_exists];
    /// Asks the customer to choose another time (S4-27).
    "appointment.ask_customer_to_reschedule" => AskCustomerToReschedule, by OFFICE,
    during Status::AHEAD, unless [link_exists];
    /// Somebody called the customer (S4-1).
    "appointment.record_contact_attempt" => RecordContactAttempt, by OFFICE,
    during Status::OPEN, unless [invalid, attempt_exists, link_missing, link_exists];
    /// Cancels it: nobody was found in time (S4-24).
    "appointment.auto_cancel" => AutoCancel, by SYSTEM, during Status::AHEAD,
    given Appointment::needs_one,
    unless [no_technician_needed, technician_assigned, sent_again, held_on_schedule, not_due];

    // offers
    /// Proposes what the ladder holds for a cause (S4-14).
    "appointment.propose_offers" => ProposeOffers, by OFFICE, during Status::AHEAD,
    unless [nothing_to_offer];
    /// The customer takes an offer.
    "appointment.accept_offer" => AcceptOffer, by OFFICE_OR_CUSTOMER, during OFFERED,
    given Offers::were_made,
    unless [appointment_exists,
        invalid, nothing_offered, offer_unknown, offer_closed, not_cancelled, frame_past,
        defer_too_near,
        customer_archived,
    ];
    /// The customer does not want an offer.
    "appointment.decline_offer" => DeclineOffer, by OFFICE_OR_CUSTOMER, during OFFERED,
    given Offers::were_made,
    unless [nothing_offered, offer_unknown, offer_closed];
    /// Takes something off this job.
    "appointment.give_discount" => GiveDiscount, by OFFICE, during Status::OPEN, unless [];
    /// Redeems a coupon for a later appointment.
    "appointment.redeem_coupon" => RedeemCoupon, by OFFICE, during Status::ALL,
    given Offers::have_coupon,
    unless [invalid, coupon_missing, coupon_unknown, coupon_closed, not_theirs, discount_larger];
    /// Takes a coupon back.
    "appointment.revoke_coupon" => RevokeCoupon, by OFFICE, during Status::ALL,
    given Offers::have_coupon,
    unless [coupon_missing, coupon_unknown, coupon_closed];

    // due
    /// Notes that something that was due has been done (I-13).
    "appointment.report_done" => ReportDone, by OFFICE_OR_SYSTEM, during Status::ALL,
    unless [invalid, not_due];
}

impl Command {
    /// Whether something may come again of an appointment that was over: of it, at another time, or
    /// of one in its place.
    pub fn reopens(&self) -> bool {
        match self {
            Self::Restore(_) | Self::Reschedule(_) | Self::Defer(_) | Self::AcceptSuggestion(_) => {
                true
            }
            Self::CorrectOutcome(ask) => ask.to == CorrectTo::Scheduled,
            Self::AcceptOffer(ask) => {
                matches!(ask.offer, Taking::PrioritizedRequest { .. } | Taking::Deferral { .. })
            }
            _ => false,
        }
    }
}
