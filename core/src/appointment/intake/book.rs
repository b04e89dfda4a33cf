//! `appointment.book`: request an appointment and schedule it at once (A2).

use serde::{Deserialize, Serialize};

use super::{Feasibility, Requested, Scheduled, accept::require_feasible, parse::NewDetails};
use crate::{
    appointment::{
        Appointment, Decided, Details, DetailsInput, Origin, Reason,
        facts::{require_records, require_replaced},
        state::is_ahead,
    },
    base::{
        Actor, AppointmentId, Context, Creation, CustomerId, FieldErrors, Private, Remark, Role,
        TimeFrame,
    },
};

/// Books an appointment. A customer's booking is a request only, unless the policy accepts
/// bookings (`auto_accept`) and no information is missing.
///
/// A booking of the office is refused for the same reasons as `appointment.accept`, unless an
/// override reason is given: it matches a flag, was not compared with all flags, misses required
/// information, or has to be known to be doable.
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
    /// Reason to schedule it although it matches a flag, information is missing, or the work is not
    /// known to be doable (S0-29, S4-33, S4-34); only the office may give it. It acknowledges the
    /// matches and an incomplete screening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<Private<String>>,
}

/// The details and the override reason of a booking, parsed.
pub(crate) struct ParsedBooking {
    new: NewDetails,
    override_reason: Option<Remark>,
}

impl Book {
    /// The acceptance of the booking: always by the office, which needs a reason to override what
    /// is missing; by a customer if the policy accepts bookings and nothing is missing.
    fn scheduled(
        details: &Details,
        override_reason: Option<Remark>,
        context: &Context<'_, Appointment>,
    ) -> Result<Option<Scheduled>, Reason> {
        let unsound = require_feasible(details, Feasibility::Unknown, context.policy);
        match context.by.role {
            Role::Customer => {
                let accepts = context.policy.auto_accept && unsound.is_ok();
                Ok(accepts.then(Scheduled::default))
            }
            _ if override_reason.is_none() => unsound.map(|()| Some(Scheduled::default())),
            _ => Ok(Some(Scheduled { override_reason })),
        }
    }
}

impl Creation<Appointment> for Book {
    type Parsed = ParsedBooking;

    fn parse(
        &self,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<ParsedBooking> {
        context.policy.check_frame("frame", &self.frame, errors);
        let reason = self.override_reason.as_ref();
        let override_reason = errors.check_given("override_reason", reason, Remark::parse);
        let new = self.details.parse_new(self.customer.as_ref(), context, errors)?;
        Some(ParsedBooking { new, override_reason })
    }

    fn begin(&self, booking: ParsedBooking, context: &Context<'_, Appointment>) -> Decided {
        is_ahead(&self.frame, context.now)?;
        let ParsedBooking { new, override_reason } = booking;
        let named = self.customer.iter().chain(new.details().customers());
        require_records(context, named, self.new_customer.as_ref())?;
        require_replaced(context, self.rebooked_from.as_ref())?;
        let scheduled = Self::scheduled(new.details(), override_reason, context)?;
        let requested = Requested {
            frame: Some(self.frame),
            rebooked_from: self.rebooked_from.clone(),
            ..Requested::new(self.customer.clone(), new.into_details(), context)
        };
        let scheduled = scheduled.map(Into::into);
        Ok([requested.into()].into_iter().chain(scheduled).collect())
    }

    /// A retry is recognised at any later time, until the details are edited.
    fn is_retry(&self, booking: &ParsedBooking, appointment: &Appointment) -> bool {
        let is_booking = appointment.was_booked() || appointment.origin == Origin::CustomerOnline;
        is_booking
            && booking.new.is_retry_of(&appointment.details)
            && appointment.first_frame() == Some(self.frame)
            && appointment.wishes.is_empty()
            && appointment.priority.is_normal()
            && appointment.rebooked_from == self.rebooked_from
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        let mut named = self.customer.iter().chain(self.details.customers());
        let is_own = |id: &CustomerId| by.is_customer(id) || self.new_customer.as_ref() == Some(id);
        by.role != Role::Customer || named.all(is_own) && self.override_reason.is_none()
    }
}
