//! The catalog of this area: every command, who may give it, when, and why it may be refused.

use super::{Accept, Appointment, Assign, Request, Reschedule, Status};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, catalog};

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
}
