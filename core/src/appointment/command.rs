//! Commands of appointments, with their roles, statuses, guards and reasons.

use super::*;
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_TECHNICIAN, Role, commands};

const REQUESTED: &[Status] = &[Status::Requested];
const SCHEDULED: &[Status] = &[Status::Scheduled];
const COMPLETED: &[Status] = &[Status::Completed];
/// Statuses in which offers may be accepted or declined.
const OFFERED: &[Status] =
    &[Status::Requested, Status::Scheduled, Status::Deferred, Status::Cancelled];
const SYSTEM: &[Role] = &[Role::System];
const CANCELLED: &[Status] = &[Status::Cancelled];

commands! {
    /// The commands of appointments.
    for Appointment by appointment, event AppointmentEvent;

    // intake
    create
    /// Requests an appointment, or a service if there is no time frame.
    "appointment.request" => Request, roles OFFICE_OR_CUSTOMER,
    reasons [
        invalid, frame_past, customer_unknown, replaced_unknown, not_possible, customer_exists,
        customer_archived, customer_erased,
    ];
    create
    /// Requests an appointment and schedules it at once.
    "appointment.book" => Book, roles OFFICE_OR_CUSTOMER,
    reasons [
        invalid, frame_past, customer_unknown, replaced_unknown, override_needed, match_unseen,
        screening_unseen, not_possible, customer_exists, customer_archived, customer_erased,
    ];

    /// Schedules a requested appointment (S0-7).
    "appointment.accept" => Accept, roles OFFICE, in REQUESTED, guard Accept::may_accept,
    reasons [
        invalid, frame_missing, frame_past, match_unseen, screening_unseen, override_needed,
    ];
    /// Declines a requested appointment.
    "appointment.decline" => Decline, roles OFFICE, in REQUESTED, reasons [invalid];
    /// Changes the details of an appointment (S0-2).
    "appointment.edit" => Edit, roles OFFICE, in Status::OPEN,
    reasons [invalid, nothing_given, customer_unknown, service_missing, prices_differ];
    /// Records that staff reviewed a match and accept the appointment (S0-29).
    "appointment.acknowledge_match" => AcknowledgeMatch, roles OFFICE, in Status::OPEN,
    guard AcknowledgeMatch::has_open_match, reasons [invalid, match_unknown, match_closed];
    /// Records that staff reviewed an incomplete screening and accept the appointment.
    "appointment.acknowledge_screening" => AcknowledgeScreening, roles OFFICE, in Status::OPEN,
    guard AcknowledgeScreening::has_incomplete_screening, reasons [invalid, screening_complete];
    /// Records whether the work can be done (S4-33).
    "appointment.set_feasibility" => SetFeasibility, roles OFFICE, in Status::OPEN,
    reasons [invalid];
    /// Asks the customer for missing information (S4-32).
    "appointment.request_information" => RequestInformation, roles OFFICE, in Status::OPEN,
    reasons [invalid, information_exists];
    /// Answers questions of a set; the others stay open.
    "appointment.provide_information" => ProvideInformation, roles OFFICE_OR_CUSTOMER,
    in Status::OPEN, guard InformationRequest::has_information_request,
    reasons [
        invalid, information_unknown, question_unknown, question_answered, information_closed,
    ];
    /// Closes the open questions of a set without answers.
    "appointment.waive_information" => WaiveInformation, roles OFFICE, in Status::OPEN,
    guard InformationRequest::has_information_request,
    reasons [invalid, information_unknown, information_closed];

    // schedule
    /// Sets another time frame, or the first one.
    "appointment.reschedule" => Reschedule, roles OFFICE_OR_CUSTOMER, by_link link,
    in Status::MOVABLE, guard Reschedule::may_be_given, reasons [
        invalid, frame_past, too_late, office_only, customer_archived, not_available,
    ];
    /// Postpones an appointment without a new time frame (S4-16).
    "appointment.defer" => Defer, roles OFFICE, in Status::AHEAD,
    guard Appointment::has_active_customer, reasons [invalid, defer_too_near, customer_archived];
    /// Cancels an appointment.
    "appointment.cancel" => Cancel, roles OFFICE_OR_CUSTOMER, by_link link,
    in Status::OPEN, guard Cancel::within_notice,
    reasons [invalid, too_late, office_only, cause_out_of_time];
    /// Undoes a cancellation.
    "appointment.restore" => Restore, roles OFFICE, in CANCELLED, guard Restore::is_possible,
    reasons [frame_past, customer_erased, customer_archived];
    /// Keeps an appointment on the schedule although no technician is found (S4-26).
    "appointment.hold_on_schedule" => HoldOnSchedule, roles OFFICE, in Status::AHEAD,
    changes |of| of.hold.is_none(),
    reasons [invalid];
    /// Ends the hold on the schedule.
    "appointment.release_hold" => ReleaseHold, roles OFFICE, in Status::AHEAD,
    changes |of| of.hold.is_some(),
    reasons [];
    /// Records the customer's confirmation of the time frame.
    "appointment.confirm_by_customer" => ConfirmByCustomer, roles OFFICE_OR_CUSTOMER,
    in SCHEDULED, changes |of| of.confirmed_at.is_none(),
    reasons [];
    /// Records that the work begins.
    "appointment.start" => Start, roles OFFICE_OR_TECHNICIAN, in SCHEDULED, reasons [];
    /// Records that the work is done (S0-8).
    "appointment.complete" => Complete, roles OFFICE_OR_TECHNICIAN, in Status::PROMISED,
    reasons [completed_ahead, completed_too_early];
    /// Records that a party did not appear.
    "appointment.mark_no_show" => MarkNoShow, roles OFFICE_OR_TECHNICIAN, in Status::PROMISED,
    guard MarkNoShow::has_begun, reasons [not_begun];
    /// Corrects the outcome of an appointment.
    "appointment.correct_outcome" => CorrectOutcome, roles OFFICE, in Status::OVER,
    guard Appointment::is_not_erased,
    reasons [
        invalid, completed_ahead, completed_too_early, refunded, customer_erased,
        customer_archived,
    ];

    // record
    /// Adds a note to an appointment, in any status (S0-2).
    "appointment.add_note" => AddNote, roles OFFICE_OR_TECHNICIAN, in Status::ALL,
    guard Appointment::is_not_erased, reasons [invalid, note_exists, customer_erased];
    /// Adds a work item to an appointment.
    "appointment.add_work_item" => AddWorkItem, roles OFFICE, in Status::OPEN,
    reasons [invalid, work_item_exists, prices_differ];
    /// Marks a work item as done.
    "appointment.complete_work_item" => CompleteWorkItem, roles OFFICE_OR_TECHNICIAN,
    in Status::OPEN, guard WorkItem::has_visible_item,
    changes |of| of.work_items.values().any(|item| !item.done),
    reasons [work_item_unknown];
    /// Marks a work item as not done.
    "appointment.reopen_work_item" => ReopenWorkItem, roles OFFICE_OR_TECHNICIAN,
    in Status::OPEN, guard WorkItem::has_visible_item,
    changes |of| of.work_items.values().any(|item| item.done),
    reasons [work_item_unknown];
    /// Removes a work item from an appointment.
    "appointment.remove_work_item" => RemoveWorkItem, roles OFFICE, in Status::OPEN,
    changes |of| !of.work_items.is_empty(),
    reasons [];
    /// Attaches a customer record to an appointment without one (S0-15).
    "appointment.set_customer" => SetCustomer, roles OFFICE, in Status::ALL,
    guard Appointment::is_not_erased,
    changes |of| of.customer.is_none(),
    reasons [customer_unknown, other_customer, customer_archived, customer_erased];
    /// Shows an appointment on the list of every day.
    "appointment.pin" => Pin, roles OFFICE, in Status::ALL, changes |of| of.manual_pin.is_none(),
    reasons [];
    /// Shows an appointment on the list of its own day only.
    "appointment.unpin" => Unpin, roles OFFICE, in Status::ALL,
    changes |of| of.manual_pin.is_some(),
    reasons [];
    /// Records a refund (S2-8).
    "appointment.record_refund" => RecordRefund, roles OFFICE, in COMPLETED,
    guard RecordRefund::is_possible,
    reasons [invalid, total_missing, refund_exists, refund_too_large];

    // dispatch
    /// Assigns a technician.
    "appointment.assign" => Assign, roles OFFICE, in Status::AHEAD,
    guard Appointment::needs_technician, reasons [no_technician_needed, technician_assigned];
    /// Replaces the assigned technician.
    "appointment.reassign" => Reassign, roles OFFICE, in Status::AHEAD,
    guard Appointment::has_technician, reasons [no_technician_needed, technician_missing];
    /// A technician gives the appointment back; others are asked again (S4-29).
    "appointment.release" => Release, roles OFFICE_OR_TECHNICIAN, owned_by Appointment::is_sent_to,
    in Status::AHEAD, guard Release::is_possible,
    reasons [invalid, no_technician_needed, other_technician, technician_missing];
    /// Asks technicians who is available.
    "appointment.broadcast" => Broadcast, roles OFFICE, in Status::AHEAD,
    guard Appointment::lacks_technician, reasons [no_technician_needed, technician_assigned];
    /// Asks technicians again; from then on no timer cancels the appointment (S4-25).
    "appointment.rebroadcast" => Rebroadcast, roles OFFICE, in Status::AHEAD,
    guard Appointment::lacks_technician, reasons [no_technician_needed, technician_assigned];
    /// A technician suggests another time frame (S4-35).
    "appointment.add_suggestion" => AddSuggestion, roles OFFICE_OR_TECHNICIAN,
    owned_by Appointment::is_sent_to, in Status::AHEAD, guard Appointment::needs_technician,
    reasons [
        invalid, no_technician_needed, suggestion_exists, frame_past, hours_declined,
        already_suggested,
    ];
    /// Withdraws a suggested time frame.
    "appointment.withdraw_suggestion" => WithdrawSuggestion, roles OFFICE_OR_TECHNICIAN,
    owned_by Appointment::has_suggestion_of, in Status::AHEAD,
    guard Appointment::may_withdraw,
    reasons [nothing_suggested, suggestion_unknown, suggestion_closed];
    /// The customer accepts a suggestion (S4-8).
    "appointment.accept_suggestion" => AcceptSuggestion, roles OFFICE_OR_CUSTOMER, by_link link,
    in Status::AHEAD, guard Appointment::may_choose,
    reasons [
        no_technician_needed, nothing_suggested, suggestion_unknown, suggestion_closed,
        office_only, release_not_seen, customer_archived,
    ];
    /// The customer declines one suggestion, or all (S4-12).
    "appointment.decline_suggestion" => DeclineSuggestion, roles OFFICE_OR_CUSTOMER, by_link link,
    in Status::AHEAD, guard Appointment::has_suggestions,
    reasons [invalid, nothing_suggested, suggestion_unknown, suggestion_closed];
    /// Records that no suggestion suits the customer (S4-20).
    "appointment.none_works" => NoneWorks, roles OFFICE_OR_CUSTOMER, by_link link,
    in Status::AHEAD, reasons [invalid, frame_past, too_late, not_available];
    /// Sends the customer a link to the suggested time frames (S4-3).
    "appointment.send_time_frame_link" => SendTimeFrameLink, roles OFFICE, in Status::AHEAD,
    reasons [invalid, link_exists];
    /// Asks the customer to choose another time (S4-27).
    "appointment.ask_customer_to_reschedule" => AskCustomerToReschedule, roles OFFICE,
    in Status::AHEAD, reasons [invalid, link_exists];
    /// Records a call to the customer (S4-1).
    "appointment.record_contact_attempt" => RecordContactAttempt, roles OFFICE,
    in Status::OPEN, reasons [invalid, attempt_exists, link_missing, link_exists];
    /// Cancels an appointment for which no technician was found in time (S4-24).
    "appointment.auto_cancel" => AutoCancel, roles SYSTEM, in Status::AHEAD,
    guard AutoCancel::is_due,
    reasons [
        no_technician_needed, technician_assigned, sent_again, held_on_schedule, booked_late,
        not_due,
    ];

    // offers
    /// Proposes the offers of the retention ladder for a cause (S4-14).
    "appointment.propose_offers" => ProposeOffers, roles OFFICE, in Status::AHEAD,
    reasons [nothing_to_offer];
    /// The customer accepts an offer.
    "appointment.accept_offer" => AcceptOffer, roles OFFICE_OR_CUSTOMER, in OFFERED,
    guard Offers::were_made, changes |of| of.offers.has_proposal(),
    reasons [
        appointment_exists, coupon_exists, invalid, nothing_offered, offer_unknown, offer_closed,
        not_cancelled, frame_past, defer_too_near, customer_archived,
    ];
    /// The customer declines an offer.
    "appointment.decline_offer" => DeclineOffer, roles OFFICE_OR_CUSTOMER, in OFFERED,
    guard Offers::were_made, changes |of| of.offers.has_proposal(),
    reasons [nothing_offered, offer_unknown, offer_closed];
    /// Sets the discount of the appointment.
    "appointment.give_discount" => GiveDiscount, roles OFFICE, in Status::OPEN, reasons [];
    /// Redeems a coupon on a later appointment.
    "appointment.redeem_coupon" => RedeemCoupon, roles OFFICE, in Status::ALL,
    guard Offers::have_coupon,
    reasons [invalid, coupon_missing, coupon_unknown, coupon_closed, not_theirs, discount_larger];
    /// Revokes a coupon that was not redeemed.
    "appointment.revoke_coupon" => RevokeCoupon, roles OFFICE, in Status::ALL,
    guard Offers::have_coupon,
    reasons [coupon_missing, coupon_unknown, coupon_closed];
}
