//! `appointment.request`: ask for an appointment, or for a service (S0-4, S0-5, S0-6).

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{
        Appointment, AppointmentChange, Details, GivenDetails, Priority, Reason, state::is_ahead,
    },
    base::{
        Actor, Apply, AppointmentId, Begin, Context, CustomerId, EventMeta, FieldProblems, Role,
        TimeFrame, Zone,
    },
};

/// How a request came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The customer asked for it on a page (S0-5).
    CustomerOnline,
    /// Somebody of the office typed it in, as in a call (S0-6).
    Phone,
}

/// Asks for an appointment; without a time frame it is a request for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AppointmentRequest")
)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Names the appointment.
    pub appointment: AppointmentId,
    /// Whose it is, if that is known; needed when a customer asks who has logged in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Takes the booker in as a customer of this id, if nobody is recognised in them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_customer: Option<CustomerId>,
    /// What it is about.
    #[cfg_attr(feature = "schema", schemars(with = "Details"))]
    pub details: GivenDetails,
    /// The time frame that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// Whether it is seen to before others; only the office may ask for that (S4-15).
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// The appointment in whose place it comes (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

/// An appointment was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Requested {
    /// How it came in.
    pub origin: Origin,
    /// Whose it is, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// What it is about.
    pub details: Arc<Details>,
    /// The zone of the place.
    pub zone: Zone,
    /// The time frame that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// Whether it is seen to before others; only the office may ask for that (S4-15).
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// The appointment in whose place it comes (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

impl Request {
    /// Asks for an appointment without saying when.
    pub fn new(appointment: AppointmentId, details: GivenDetails) -> Self {
        Self {
            appointment,
            customer: None,
            new_customer: None,
            details,
            frame: None,
            wishes: Vec::new(),
            priority: Priority::Normal,
            rebooked_from: None,
        }
    }

    /// What happens by it.
    pub(super) fn requested(&self, context: &Context<'_, Appointment>) -> Requested {
        let origin = match context.by.role {
            Role::Customer => Origin::CustomerOnline,
            _ => Origin::Phone,
        };
        Requested {
            origin,
            customer: self.customer.clone(),
            details: Arc::new(self.details.read()),
            zone: self.details.zone.unwrap_or(context.policy.zone),
            frame: self.frame,
            wishes: self.wishes.clone(),
            priority: self.priority,
            rebooked_from: self.rebooked_from.clone(),
        }
    }

    /// Whether an appointment is what this asked for: then a retry is harmless, however late, until
    /// somebody edits what it is about.
    pub(super) fn is_what_began(&self, held: &Appointment) -> bool {
        let first = held.frames.first().map(|record| record.frame).or(held.frame);
        *held.details == self.details.read()
            && (first, &held.wishes) == (self.frame, &self.wishes)
            && (held.priority, &held.rebooked_from) == (self.priority, &self.rebooked_from)
    }
}

impl Begin<Appointment> for Request {
    fn check(&self, context: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        self.details.check(context.policy, fields);
    }

    fn begin(&self, context: &Context<'_, Appointment>) -> Result<Vec<AppointmentChange>, Reason> {
        if let Some(frame) = &self.frame {
            is_ahead(frame, context.now)?;
        }
        Ok(vec![self.requested(context).into()])
    }

    fn began(&self, held: &Appointment) -> bool {
        !held.was_booked() && self.is_what_began(held)
    }

    fn is_for(&self, by: &Actor) -> bool {
        let of = self.customer.as_ref();
        by.role != Role::Customer
            || of.is_none_or(|customer| by.is_customer(customer)) && self.priority.is_normal()
    }
}

impl Apply<Appointment> for Requested {
    /// Only the first event begins it; see `Appointment::from_event`.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Appointment) {}
}
