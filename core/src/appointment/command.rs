//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::{
    Accept, AcceptSuggestion, AddSuggestion, Appointment, AskCustomerToReschedule, Assign,
    Broadcast, DeclineSuggestion, NoneWorks, Reassign, Rebroadcast, RecordContactAttempt, Release,
    Request, Reschedule, SendTimeFrameLink, Status, WithdrawSuggestion,
};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_TECHNICIAN, catalog};

const REQUESTED: &[Status] = &[Status::Requested];

catalog! {
    /// Everything that can be asked to be done to an appointment.
    for Appointment by appointment;

    // intake
    begin
    /// Asks for an appointment, or for a service without a time frame yet.
    "appointment.request" => Request, by OFFICE_OR_CUSTOMER, unless [invalid, frame_past];

    /// Promises what was asked for (S0-7).
    "appointment.accept" => Accept, by OFFICE, during REQUESTED, given Appointment::frame_ahead,
    unless [frame_missing, frame_past];

    // schedule
    /// Gives it another time frame, or its first.
    "appointment.reschedule" => Reschedule, by OFFICE_OR_CUSTOMER, during Status::AHEAD,
    given Reschedule::in_time, unless [frame_past, too_late];

    // dispatch
    /// Lets a technician go.
    "appointment.assign" => Assign, by OFFICE, during Status::AHEAD, given Appointment::needs_one,
    unless [no_technician_needed, technician_assigned];
    /// Lets another technician go.
    "appointment.reassign" => Reassign, by OFFICE, during Status::AHEAD,
    given Appointment::needs_one, unless [no_technician_needed, technician_missing];
    /// A technician gives it back, and others are asked again (S4-29).
    "appointment.release" => Release, by OFFICE_OR_TECHNICIAN, own Appointment::is_sent_to,
    during Status::AHEAD, given Appointment::needs_one,
    unless [invalid, no_technician_needed, other_technician, technician_missing];
    /// Asks technicians who could go.
    "appointment.broadcast" => Broadcast, by OFFICE, during Status::AHEAD,
    given Appointment::needs_one, unless [no_technician_needed, technician_assigned];
    /// Asks technicians again: from then on no timer cancels it (S4-25).
    "appointment.rebroadcast" => Rebroadcast, by OFFICE, during Status::AHEAD,
    given Appointment::needs_one, unless [no_technician_needed, technician_assigned];
    /// A technician could go at another time (S4-35).
    "appointment.add_suggestion" => AddSuggestion, by OFFICE_OR_TECHNICIAN,
    own Appointment::is_sent_to, during Status::AHEAD, given Appointment::needs_one,
    unless [
        no_technician_needed, suggestion_exists, frame_past, hours_declined, already_suggested,
    ];
    /// They cannot go at that time after all.
    "appointment.withdraw_suggestion" => WithdrawSuggestion, by OFFICE_OR_TECHNICIAN,
    own Appointment::has_suggestion_of, during Status::AHEAD,
    unless [suggestion_unknown, suggestion_closed];
    /// The customer takes a suggested time frame (S4-8).
    "appointment.accept_suggestion" => AcceptSuggestion, by OFFICE_OR_CUSTOMER,
    during Status::AHEAD, unless [suggestion_unknown, suggestion_closed, release_not_seen];
    /// The customer does not want a suggested time frame, or any (S4-12).
    "appointment.decline_suggestion" => DeclineSuggestion, by OFFICE_OR_CUSTOMER,
    during Status::AHEAD, unless [suggestion_unknown, suggestion_closed];
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
}
