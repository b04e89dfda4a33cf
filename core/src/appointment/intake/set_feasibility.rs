//! `appointment.set_feasibility`: record whether the work can be done (S4-33).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Decided},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark},
};

/// Whether the requested work can be done.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::Display,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Feasibility {
    /// It is not assessed yet.
    #[default]
    Unknown,
    /// The work can be done.
    Doable,
    /// The work cannot be done.
    NotDoable,
}

/// Records whether the work can be done; `not_doable` needs a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetFeasibility {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Whether the work can be done.
    pub feasibility: Feasibility,
    /// Reason given by staff; required with `not_doable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// It was recorded whether the work can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeasibilitySet {
    /// Whether the work can be done.
    pub feasibility: Feasibility,
    /// Reason given by staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

impl Command<Appointment> for SetFeasibility {
    type Parsed = Option<Remark>;

    fn parse(
        &self,
        _: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<Option<Remark>> {
        if self.reason.is_none() && self.feasibility == Feasibility::NotDoable {
            errors.note("reason", "may not be empty");
        }
        Some(errors.check_given("reason", self.reason.as_ref(), Remark::parse))
    }

    fn decide(
        &self,
        reason: Option<Remark>,
        _: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let set = FeasibilitySet { feasibility: self.feasibility, reason };
        let is_so_already = (appointment.feasibility, &appointment.feasibility_reason)
            == (set.feasibility, &set.reason);
        Ok(if is_so_already { Vec::new() } else { vec![set.into()] })
    }
}

impl Apply<Appointment> for FeasibilitySet {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.feasibility = self.feasibility;
        appointment.feasibility_reason.clone_from(&self.reason);
    }
}
