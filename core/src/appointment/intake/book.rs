//! `appointment.book`: ask for an appointment and promise it at once (A2).

use serde::{Deserialize, Serialize};

use super::{Request, Scheduled};
use crate::{
    appointment::{Appointment, AppointmentChange, GivenDetails, Origin, Reason, state::is_ahead},
    base::{Actor, AppointmentId, Begin, Context, CustomerId, FieldProblems, Role, TimeFrame},
};

/// Books an appointment. A customer's is a request only, unless the business lets customers book
/// (`auto_accept`) and nothing is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Book {
    /// Names the appointment.
    pub appointment: AppointmentId,
    /// Whose it is, if that is known; needed when a customer asks who has logged in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Takes the booker in as a customer of this id, if nobody is recognised in them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_customer: Option<CustomerId>,
    /// What it is about.
    #[cfg_attr(feature = "schema", schemars(with = "crate::appointment::Details"))]
    pub details: GivenDetails,
    /// The time frame.
    pub frame: TimeFrame,
    /// The appointment in whose place it comes (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

impl Book {
    /// The same as a request, for when somebody of the office should look at it first (S0-29).
    pub fn as_request(&self) -> Request {
        Request {
            customer: self.customer.clone(),
            new_customer: self.new_customer.clone(),
            frame: Some(self.frame),
            rebooked_from: self.rebooked_from.clone(),
            ..Request::new(self.appointment.clone(), self.details.clone())
        }
    }

    fn is_promised(&self, context: &Context<'_, Appointment>) -> bool {
        let waits = !context.policy.auto_accept || !self.details.read().missing().is_empty();
        context.by.role != Role::Customer || !waits
    }
}

impl Begin<Appointment> for Book {
    fn check(&self, context: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        self.details.check(context.policy, fields);
    }

    fn begin(&self, context: &Context<'_, Appointment>) -> Result<Vec<AppointmentChange>, Reason> {
        is_ahead(&self.frame, context.now)?;
        let scheduled = self.is_promised(context).then(|| Scheduled::default().into());
        let requested = self.as_request().requested(context).into();
        Ok([requested].into_iter().chain(scheduled).collect())
    }

    fn began(&self, held: &Appointment) -> bool {
        let booked = held.was_booked() || held.origin == Origin::CustomerOnline;
        booked && self.as_request().is_what_began(held)
    }

    fn is_for(&self, by: &Actor) -> bool {
        self.as_request().is_for(by)
    }
}
