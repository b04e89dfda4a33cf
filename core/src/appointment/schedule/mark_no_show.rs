//! `appointment.mark_no_show`: record that a party did not appear (A12).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided, Reason, Status},
    base::{Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors},
};

/// Party that did not appear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoShowParty {
    /// The customer did not appear.
    Customer,
    /// The technician did not appear, or nobody was sent.
    Company,
}

/// Records that a party did not appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkNoShow {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Party that did not appear.
    pub party: NoShowParty,
}

/// A party did not appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MarkedNoShow {
    /// Party that did not appear.
    pub party: NoShowParty,
}

/// A record that a party did not appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoShow {
    /// Party that did not appear.
    pub party: NoShowParty,
    /// Time of the record (UTC).
    pub at: DateTime<Utc>,
    /// The actor who recorded it.
    pub by: Actor,
}

impl MarkNoShow {
    /// A guard: the time frame has begun.
    pub(in crate::appointment) fn has_begun(
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Result<(), Reason> {
        match appointment.frame.map(|frame| frame.start()) {
            Some(start) if start > context.now => Err(Reason::NotBegun { start }),
            _ => Ok(()),
        }
    }
}

impl Command<Appointment> for MarkNoShow {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Appointment>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Appointment>, _: &Appointment) -> Decided {
        Ok(vec![MarkedNoShow { party: self.party }.into()])
    }
}

impl Apply<Appointment> for MarkedNoShow {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.status = Status::NoShow;
        let (at, by) = (meta.at, meta.by.clone());
        appointment.no_show = Some(Box::new(NoShow { party: self.party, at, by }));
    }
}
