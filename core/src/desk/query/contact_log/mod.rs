//! `desk.contact_log`: all contact with a customer, in and out, in one list (S2-10).

mod entry;
mod sources;

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

pub use entry::{Contact, ContactChannel, ContactDirection, ContactLine, MessageStatus};

use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, CustomerId, FieldErrors, Limit, QueryReason},
    customer::{Customer, CustomerStatus},
    desk::Desk,
};

/// Lists all contact with a customer, or about one appointment: messages that the host reported,
/// direct messages, calls, links, replies, check-in, reviews and inquiries. The latest is at the
/// front; entries of one time are in order of their keys.
///
/// The log of a customer has that of customers merged into them and of all their appointments.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office sees the log
/// 2. `invalid`: neither a customer nor an appointment is given, or both
/// 3. `customer_unknown`: there is no such customer, or the customer is erased
/// 4. `appointment_unknown`
/// 5. `entry_unknown`: no entry has the key `after`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskContactLog"))]
#[serde(deny_unknown_fields)]
pub struct ContactLog {
    /// Id of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the appointment, in place of a customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// Most entries of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Key of the last entry of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

impl ContactLog {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        desk: &'a Desk,
    ) -> Result<Vec<ContactLine<'a>>, QueryReason> {
        let mut all = match (&self.customer, &self.appointment) {
            (Some(customer), None) => of_customer(customer, desk)?,
            (None, Some(appointment)) => of_appointment(appointment, desk)?,
            _ => {
                let mut fields = FieldErrors::default();
                fields.note("customer", "either a customer or an appointment is needed");
                return Err(QueryReason::Invalid(fields));
            }
        };
        all.sort_by(|a, b| (Reverse(a.at), &a.key).cmp(&(Reverse(b.at), &b.key)));
        if let Some(after) = &self.after {
            let last = all.iter().position(|line| line.key == *after);
            all.drain(..=last.ok_or_else(|| QueryReason::unknown("entry", after))?);
        }
        all.truncate(Limit::or_all(self.limit));
        Ok(all)
    }
}

fn of_customer<'a>(id: &CustomerId, desk: &'a Desk) -> Result<Vec<ContactLine<'a>>, QueryReason> {
    let known = desk.customers.survivor(id).or_else(|| desk.customers.get(id));
    let known = known.filter(|known| known.record != CustomerStatus::Erased);
    let customer = known.ok_or_else(|| QueryReason::unknown(Customer::KIND, id))?;
    let mut all = sources::of_record(customer);
    for id in desk.ids_of(&customer.id) {
        for record in desk.appointments.of_customer(&id) {
            all.extend(desk.contact_about(record));
        }
    }
    let asked = desk.inquiries_of(&customer.id).into_iter();
    all.extend(asked.flat_map(sources::of_inquiry));
    Ok(all)
}

fn of_appointment<'a>(
    id: &AppointmentId,
    desk: &'a Desk,
) -> Result<Vec<ContactLine<'a>>, QueryReason> {
    let unknown = || QueryReason::unknown(Appointment::KIND, id);
    let record = desk.appointments.get(id).ok_or_else(unknown)?;
    let asked = desk.inquiries.of_appointment(id).flat_map(sources::of_inquiry);
    Ok(desk.contact_about(record).into_iter().chain(asked).collect())
}

impl Desk {
    /// The contact about an appointment besides inquiries.
    fn contact_about<'a>(&'a self, record: &'a Appointment) -> Vec<ContactLine<'a>> {
        let mut all = sources::of_appointment(record);
        let check_in = self.check_ins.get(&record.id);
        all.extend(check_in.into_iter().flat_map(sources::of_check_in));
        let request = self.reviews.get(&record.id);
        all.extend(request.into_iter().flat_map(sources::of_review));
        all
    }
}
