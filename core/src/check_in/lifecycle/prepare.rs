//! `check_in.prepare`: give an appointment its check-in (S3-3).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, PartyRole},
    base::{Apply, AppointmentId, Context, Creation, CustomerId, EventMeta, FieldErrors, LinkId},
    check_in::{CheckIn, CheckInChange, Policy, Reason},
};

/// Gives an appointment its check-in, before the invitation is sent. The host makes the link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Prepare {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new link; the host makes it hard to guess.
    pub link: LinkId,
}

/// The check-in was prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Prepared {
    /// Id of the link that opens the page for the customer.
    pub link: LinkId,
    /// Role of the party who is invited (S3-46).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<PartyRole>,
    /// Id of the customer who is invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
}

impl Prepared {
    fn of(link: &LinkId, appointment: &Appointment, policy: &Policy) -> Self {
        let recipient = policy.recipient(&appointment.details);
        let customer = policy.recipient_customer(appointment).cloned();
        Self { link: link.clone(), recipient: recipient.map(|party| party.role), customer }
    }
}

impl Creation<CheckIn> for Prepare {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn is_retry(&self, (): &(), check_in: &CheckIn) -> bool {
        check_in.link == self.link
    }

    fn begin(&self, (): (), context: &Context<'_, CheckIn>) -> Result<Vec<CheckInChange>, Reason> {
        if !context.policy.enabled {
            return Err(Reason::NotEnabled);
        }
        let appointment = self.appointment.clone();
        let Some(appointment) = context.facts.appointment(&appointment) else {
            return Err(Reason::AppointmentUnknown { appointment });
        };
        if appointment.erased_at.is_some() {
            return Err(Reason::CustomerErased);
        }
        if !appointment.status.is_open() {
            return Err(Reason::AppointmentOver);
        }
        if context.facts.is_link_used(&self.link) {
            return Err(Reason::LinkExists);
        }
        Ok(vec![Prepared::of(&self.link, appointment, context.policy).into()])
    }
}

impl Apply<CheckIn> for Prepared {
    /// Has no effect on a check-in that exists: there is one per appointment (I-7).
    fn apply(&self, _: &EventMeta<'_>, _: &mut CheckIn) {}
}
