//! `appointment.set_feasibility`: say whether it can be done (S4-33).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentChange, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, FieldProblems, Private, Remark},
};

/// Whether what is asked for can be done.
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
    /// Nobody has looked yet.
    #[default]
    Unknown,
    /// It can be done.
    Doable,
    /// It cannot be done.
    NotDoable,
}

/// Says whether it can be done; that it cannot takes a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetFeasibility {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Whether it can be done.
    pub feasibility: Feasibility,
    /// Why it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Private<String>>,
}

/// Somebody said whether it can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeasibilitySet {
    /// Whether it can be done.
    pub feasibility: Feasibility,
    /// Why it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

impl Decide<Appointment> for SetFeasibility {
    fn check(&self, _: &Context<'_, Appointment>, fields: &mut FieldProblems) {
        match (&self.reason, self.feasibility) {
            (Some(reason), _) => {
                fields.check("reason", Remark::parse(reason.reveal()));
            }
            (None, Feasibility::NotDoable) => fields.note("reason", "may not be empty"),
            (None, _) => {}
        }
    }

    fn decide(
        &self,
        _: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let reason = self.reason.as_ref().and_then(|reason| Remark::parse(reason.reveal()).ok());
        let set = FeasibilitySet { feasibility: self.feasibility, reason };
        let is_so_already =
            (held.feasibility, &held.feasibility_reason) == (set.feasibility, &set.reason);
        Ok(if is_so_already { Vec::new() } else { vec![set.into()] })
    }
}

impl Apply<Appointment> for FeasibilitySet {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        held.feasibility = self.feasibility;
        held.feasibility_reason.clone_from(&self.reason);
    }
}
