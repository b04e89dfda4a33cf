//! `appointment.request`: ask for an appointment, or for a service (S0-4, S0-5, S0-6).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{
        Appointment, AppointmentChange, Details, Policy, Reason, Status, state::is_ahead,
    },
    base::{
        Actor, Apply, AppointmentId, Begin, Context, CustomerId, FieldProblems, Happened, Role,
        TimeFrame, Zone,
    },
    contact::{Address, EmailAddress, PersonName, Phone},
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
    /// What it is about.
    pub details: Details,
    /// The time frame that is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
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
    pub details: Details,
    /// The zone of the place.
    pub zone: Zone,
    /// The time frame that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// When the customer could be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<TimeFrame>,
}

impl Begin<Appointment> for Request {
    fn check(&self, context: &Context<'_, Policy>, fields: &mut FieldProblems) {
        self.details.check(context.policy, fields);
    }

    fn begin(&self, context: &Context<'_, Policy>) -> Result<Vec<AppointmentChange>, Reason> {
        if let Some(frame) = &self.frame {
            is_ahead(frame, context.now)?;
        }
        let origin = match context.by.role {
            Role::Customer => Origin::CustomerOnline,
            _ => Origin::Phone,
        };
        let requested = Requested {
            origin,
            customer: self.customer.clone(),
            details: self.details.clone(),
            zone: self.details.zone.unwrap_or(context.policy.zone),
            frame: self.frame,
            wishes: self.wishes.clone(),
        };
        Ok(vec![requested.into()])
    }

    fn began(&self, held: &Appointment) -> bool {
        held.details == self.details
            && held.status == Status::Requested
            && (held.frame, &held.wishes) == (self.frame, &self.wishes)
    }

    fn is_for(&self, by: &Actor) -> bool {
        let of = self.customer.as_ref();
        by.role != Role::Customer || of.is_none_or(|customer| by.is_customer(customer))
    }
}

impl Details {
    /// Notes all that is wrong or missing: a name, a way to reach them, and what it is about
    /// are the least (S0-5).
    pub(in crate::appointment) fn check(&self, policy: &Policy, fields: &mut FieldProblems) {
        let reading = &policy.reading;
        if self.parties.is_empty() {
            fields.note("details.parties", "at least one is needed");
        }
        for (position, party) in self.parties.iter().enumerate() {
            let at = format!("details.parties[{position}]");
            fields.check(format!("{at}.name"), PersonName::parse(&party.name, reading));
            for (position, email) in party.emails.iter().enumerate() {
                let email = EmailAddress::parse(email.reveal(), reading);
                fields.check(format!("{at}.emails[{position}]"), email);
            }
            for (position, phone) in party.phones.iter().enumerate() {
                fields.check(format!("{at}.phones[{position}]"), Phone::parse(phone, reading));
            }
        }
        let reachable =
            |party: &super::super::Party| !party.emails.is_empty() || !party.phones.is_empty();
        if !self.parties.is_empty() && !self.parties.iter().any(reachable) {
            fields.note("details.parties[0].emails", "an e-mail address or a phone is needed");
        }
        if let Some(address) = &self.address {
            fields.check("details.address", Address::parse(address, reading));
        }
        if self.lines.is_empty() && self.description.is_none() {
            fields.note("details.lines", "a service or a description is needed");
        }
    }
}

impl Apply<Appointment> for Requested {
    /// Only the first event begins it; see `Appointment::from_event`.
    fn apply(&self, _: &Happened<'_>, _: &mut Appointment) {}
}
