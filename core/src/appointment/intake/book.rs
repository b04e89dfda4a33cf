//! `appointment.book`: request an appointment and schedule it at once (A2).

use serde::{Deserialize, Serialize};

use super::{Requested, Scheduled};
use crate::{
    appointment::{
        Appointment, Decided, Details, DetailsInput, Origin, ParsedDetails,
        facts::{require_records, require_replaced},
        state::is_ahead,
    },
    base::{Actor, AppointmentId, Context, Creation, CustomerId, FieldErrors, Role, TimeFrame},
};

/// Books an appointment. A customer's booking is a request only, unless the policy accepts
/// bookings (`auto_accept`) and no information is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Id of the new appointment.
    pub appointment: AppointmentId,
    /// Id of the customer, if known; customers may name themselves only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the customer record to create if the booker is not recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_customer: Option<CustomerId>,
    /// Details of the appointment.
    #[cfg_attr(feature = "schema", schemars(with = "crate::appointment::Details"))]
    pub details: DetailsInput,
    /// Time frame of the appointment.
    pub frame: TimeFrame,
    /// Id of the appointment that this one replaces (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

/// Whether the booking is scheduled at once: always by the office; by a customer if the policy
/// accepts bookings and no information is missing.
fn is_scheduled(details: &Details, context: &Context<'_, Appointment>) -> bool {
    let is_complete = context.policy.auto_accept && details.missing().is_empty();
    context.by.role != Role::Customer || is_complete
}

impl Creation<Appointment> for Book {
    type Parsed = ParsedDetails;

    fn parse(
        &self,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<ParsedDetails> {
        context.policy.check_frame("frame", &self.frame, errors);
        self.details.parse(context.policy, errors)
    }

    fn begin(&self, details: ParsedDetails, context: &Context<'_, Appointment>) -> Decided {
        is_ahead(&self.frame, context.now)?;
        let named = self.customer.iter().chain(details.customers());
        require_records(context, named, self.new_customer.as_ref())?;
        require_replaced(context, self.rebooked_from.as_ref())?;
        let scheduled = is_scheduled(&details, context).then(|| Scheduled::default().into());
        let requested = Requested {
            frame: Some(self.frame),
            rebooked_from: self.rebooked_from.clone(),
            ..Requested::new(self.customer.clone(), details, context)
        };
        Ok([requested.into()].into_iter().chain(scheduled).collect())
    }

    /// A retry is recognised at any later time, until the details are edited.
    fn is_retry(&self, details: &ParsedDetails, appointment: &Appointment) -> bool {
        let is_booking = appointment.was_booked() || appointment.origin == Origin::CustomerOnline;
        is_booking
            && *appointment.details == **details
            && appointment.first_frame() == Some(self.frame)
            && appointment.wishes.is_empty()
            && appointment.priority.is_normal()
            && appointment.rebooked_from == self.rebooked_from
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        let mut named = self.customer.iter().chain(self.details.customers());
        let is_own = |id: &CustomerId| by.is_customer(id) || self.new_customer.as_ref() == Some(id);
        by.role != Role::Customer || named.all(is_own)
    }
}
