//! What the messages about an appointment depend on.

use super::{MessageKind, Recipient};
use crate::{
    appointment::Appointment,
    base::{LinkId, ServiceId},
    check_in,
    customer::Customer,
    review::ReviewRequest,
};

/// What the messages about an appointment depend on, besides the policy.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The appointment.
    pub appointment: &'a Appointment,
    /// The record of its customer, of a merged one that of the survivor; none without a record.
    pub customer: Option<&'a Customer>,
    /// Whether no other appointment of the customer was scheduled before this one.
    pub is_first_booking: bool,
    /// The online check-in; none if customers cannot check in online.
    pub check_in: Option<CheckInFacts<'a>>,
    /// The review request; none until the appointment is completed.
    pub review: Option<&'a ReviewRequest>,
}

/// What the invitation to check in depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckInFacts<'a> {
    /// Id of the link to the check-in; none until the host has prepared it.
    pub link: Option<&'a LinkId>,
    /// Whether the customer was not invited and has not answered yet.
    pub is_planned: bool,
    /// The person who is invited.
    pub recipient: Recipient<'a>,
    /// The settings of the check-in, such as the time of the invitation.
    pub policy: &'a check_in::Policy,
}

impl<'a> Facts<'a> {
    /// The facts of an appointment without a customer record and without online check-in.
    pub fn of(appointment: &'a Appointment) -> Self {
        Self { appointment, customer: None, is_first_booking: false, check_in: None, review: None }
    }

    /// The person to whom messages of a kind go.
    pub(super) fn recipient(&self, kind: MessageKind) -> Recipient<'a> {
        match (kind, self.check_in) {
            (MessageKind::CheckInInvite, Some(check_in)) => check_in.recipient,
            _ => Recipient::booker(self.appointment, self.customer),
        }
    }

    /// Ids of the requested services, in the order of the lines.
    pub(super) fn services(&self) -> Vec<&'a ServiceId> {
        let lines = self.appointment.details.lines.iter();
        lines.filter_map(|line| line.service.as_ref()).collect()
    }
}
