//! The questions of this area, one line each.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    AllowedActions, List, Row, Seen, ShowDetails, allowed_actions::AllowedActionsRefusal,
    details::DetailsRefusal, list::ListRefusal,
};
use crate::{
    appointment::{Appointments, Policy, TimeFrameChoice, TimeFramePage, TimeFramePageRefusal},
    base::{Actor, AppointmentId},
};

/// Everything that can be asked about appointments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {
    /// One appointment.
    #[serde(rename = "appointment.details")]
    Details(ShowDetails),
    /// What somebody may do with it now.
    #[serde(rename = "appointment.allowed_actions")]
    AllowedActions(AllowedActions),
    /// The appointments of a day.
    #[serde(rename = "appointment.list")]
    List(List),
    /// What the customer may choose from.
    #[serde(rename = "appointment.time_frame_page")]
    TimeFramePage(TimeFramePage),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Told<'a> {
    /// The appointment that was asked for.
    Details(Seen<'a>),
    /// The names of commands.
    AllowedActions(Vec<&'static str>),
    /// The lines of the day.
    List(Vec<Row<'a>>),
    /// What may be chosen.
    TimeFramePage(TimeFrameChoice),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of `appointment.details`.
    Details(#[from] DetailsRefusal),
    /// Of `appointment.allowed_actions`.
    AllowedActions(#[from] AllowedActionsRefusal),
    /// Of `appointment.list`.
    List(#[from] ListRefusal),
    /// Of `appointment.time_frame_page`.
    TimeFramePage(#[from] TimeFramePageRefusal),
}

impl Query {
    /// Tells; changes nothing. `auto_pinned` are those with something in the online check-in that
    /// is not handled.
    ///
    /// # Errors
    /// The [`QueryRefusal`] of the question.
    pub fn ask<'a>(
        &self,
        by: &Actor,
        appointments: &'a Appointments,
        policy: &Policy,
        auto_pinned: &BTreeSet<AppointmentId>,
    ) -> Result<Told<'a>, QueryRefusal> {
        Ok(match self {
            Self::Details(ask) => Told::Details(ask.ask(by, appointments, policy)?),
            Self::AllowedActions(ask) => Told::AllowedActions(ask.ask(by, appointments, policy)?),
            Self::List(ask) => Told::List(ask.ask(by, appointments, policy, auto_pinned)?),
            Self::TimeFramePage(ask) => Told::TimeFramePage(ask.ask(by, appointments)?),
        })
    }
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Details(no) => no.into(),
            Self::AllowedActions(no) => no.into(),
            Self::List(no) => no.into(),
            Self::TimeFramePage(no) => no.into(),
        }
    }

    /// All codes that a question of this area may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [
            DetailsRefusal::VARIANTS,
            AllowedActionsRefusal::VARIANTS,
            ListRefusal::VARIANTS,
            TimeFramePageRefusal::VARIANTS,
        ];
        codes.into_iter().flatten().copied()
    }
}
