//! The person to whom a message goes.

use crate::{
    appointment::{Appointment, Party},
    customer::Customer,
};

/// The person to whom a message goes: the booker, or for an invitation to check in the party who
/// is invited (S3-46).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recipient<'a> {
    /// The party of the appointment.
    pub party: Option<&'a Party>,
    /// The record of the person, of a merged one that of the survivor; none without a record.
    pub customer: Option<&'a Customer>,
}

impl<'a> Recipient<'a> {
    /// The booker of an appointment, with the record of its customer.
    pub fn booker(appointment: &'a Appointment, customer: Option<&'a Customer>) -> Self {
        Self { party: appointment.details.booker(), customer }
    }

    /// The name in messages: that of the record, else the given name of the party, else all of it.
    pub(super) fn display_name(&self) -> Option<String> {
        if let Some(customer) = self.customer {
            return Some(customer.display_name());
        }
        let name = &self.party?.name;
        let given = name.given.as_ref().map(|given| given.reveal().trim().to_owned());
        Some(given.filter(|given| !given.is_empty()).unwrap_or_else(|| name.line()))
    }
}
