//! `appointment.request`: request an appointment, or a service without a time frame (S0-4, S0-5,
//! S0-6).

use serde::{Deserialize, Serialize};

use super::parse::NewDetails;
use crate::{
    appointment::{
        Appointment, Decided, DetailsInput, ParsedDetails, Priority,
        facts::{require_records, require_replaced},
        state::is_ahead,
    },
    base::{
        Actor, Apply, AppointmentId, Context, Creation, CustomerId, EventMeta, FieldErrors, Role,
        TimeFrame, Zone,
    },
};

/// Channel by which a request arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The customer requested it online (S0-5).
    CustomerOnline,
    /// Staff entered it, for example during a call (S0-6).
    Phone,
}

/// Requests an appointment, or a service if there is no time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AppointmentRequest")
)]
#[serde(deny_unknown_fields)]
pub struct Request {
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
    /// Requested time frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time frames that suit the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// Priority of the request; only the office may set `high` (S4-15).
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// Id of the appointment that this one replaces (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

/// An appointment was requested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Requested {
    /// Channel by which the request arrived.
    pub origin: Origin,
    /// Id of the customer, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Details of the appointment.
    #[cfg_attr(feature = "schema", schemars(with = "crate::appointment::Details"))]
    pub details: ParsedDetails,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Requested time frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time frames that suit the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
    /// Priority of the request.
    #[serde(default, skip_serializing_if = "Priority::is_normal")]
    pub priority: Priority,
    /// Id of the appointment that this one replaces (S4-15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebooked_from: Option<AppointmentId>,
}

impl Request {
    /// A request without a time frame.
    pub fn new(appointment: AppointmentId, details: DetailsInput) -> Self {
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
}

impl Requested {
    /// A request by the actor, without a time frame.
    pub(super) fn new(
        customer: Option<CustomerId>,
        details: ParsedDetails,
        context: &Context<'_, Appointment>,
    ) -> Self {
        let origin = match context.by.role {
            Role::Customer => Origin::CustomerOnline,
            _ => Origin::Phone,
        };
        Self {
            origin,
            customer,
            zone: details.zone.unwrap_or(context.policy.zone),
            details,
            frame: None,
            wishes: Vec::new(),
            priority: Priority::Normal,
            rebooked_from: None,
        }
    }
}

impl Appointment {
    /// The time frame of the original request.
    pub(super) fn first_frame(&self) -> Option<TimeFrame> {
        self.frames.first().map(|previous| previous.frame).or(self.frame)
    }
}

impl Creation<Appointment> for Request {
    type Parsed = NewDetails;

    fn parse(
        &self,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<NewDetails> {
        context.policy.check_frame("frame", self.frame.as_ref(), errors);
        context.policy.check_frames("wishes", &self.wishes, errors);
        self.details.parse_new(self.customer.as_ref(), context, errors)
    }

    fn begin(&self, new: NewDetails, context: &Context<'_, Appointment>) -> Decided {
        if let Some(frame) = &self.frame {
            is_ahead(frame, context.now)?;
        }
        let named = self.customer.iter().chain(new.details().customers());
        require_records(context, named, self.new_customer.as_ref())?;
        require_replaced(context, self.rebooked_from.as_ref())?;
        let requested = Requested {
            frame: self.frame,
            wishes: self.wishes.clone(),
            priority: self.priority,
            rebooked_from: self.rebooked_from.clone(),
            ..Requested::new(self.customer.clone(), new.into_details(), context)
        };
        Ok(vec![requested.into()])
    }

    /// A retry is recognised at any later time, until the details are edited.
    fn is_retry(&self, new: &NewDetails, appointment: &Appointment) -> bool {
        !appointment.was_booked()
            && new.is_retry_of(&appointment.details)
            && (appointment.first_frame(), &appointment.wishes) == (self.frame, &self.wishes)
            && (appointment.priority, &appointment.rebooked_from)
                == (self.priority, &self.rebooked_from)
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        let mut named = self.customer.iter().chain(self.details.customers());
        let is_own = |id: &CustomerId| by.is_customer(id) || self.new_customer.as_ref() == Some(id);
        by.role != Role::Customer || named.all(is_own) && self.priority.is_normal()
    }
}

impl Apply<Appointment> for Requested {
    /// Has no effect: the first event creates the appointment, see `Appointment::from_event`.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Appointment) {}
}
