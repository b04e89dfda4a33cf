//! Every command, event, refusal and query of all areas, one line an area.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{DeskCommand, DeskEvent, DeskQuery, DeskQueryRefusal, DeskRefusal, DeskTold};
use crate::{appointment, customer, flag, review, screening};

/// Everything that can be asked to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// To flags.
    Flag(flag::Command),
    /// To customers.
    Customer(customer::Command),
    /// To appointments.
    Appointment(appointment::Command),
    /// To records of any area.
    Desk(DeskCommand),
}

/// Everything that happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// To flags; boxed, since they are few and large among events of appointments.
    Flag(Box<flag::FlagEvent>),
    /// To customers.
    Customer(customer::CustomerEvent),
    /// To appointments.
    Appointment(appointment::AppointmentEvent),
    /// To review requests.
    Review(review::ReviewEvent),
    /// To the desk itself.
    Desk(DeskEvent),
}

impl Event {
    /// When it happened.
    pub fn at(&self) -> DateTime<Utc> {
        match self {
            Self::Flag(event) => event.at,
            Self::Customer(event) => event.at,
            Self::Appointment(event) => event.at,
            Self::Review(event) => event.at,
            Self::Desk(event) => event.at,
        }
    }
}

impl Event {
    /// Its name on the wire, such as `flag.raised`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Flag(event) => event.change.name(),
            Self::Customer(event) => event.change.name(),
            Self::Appointment(event) => event.change.name(),
            Self::Review(event) => event.change.name(),
            Self::Desk(event) => event.change.name(),
        }
    }
}

impl From<flag::FlagEvent> for Event {
    fn from(event: flag::FlagEvent) -> Self {
        Self::Flag(Box::new(event))
    }
}

/// Why a command is refused: a code that never changes, a sentence, and typed fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum Refusal {
    /// Of flags.
    Flag(#[from] flag::Refusal),
    /// Of customers.
    Customer(#[from] customer::Refusal),
    /// Of appointments.
    Appointment(#[from] appointment::Refusal),
    /// Of records of any area.
    Desk(#[from] DeskRefusal),
}

/// Everything that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// About flags.
    Flag(flag::Query),
    /// About customers.
    Customer(customer::Query),
    /// About appointments.
    Appointment(appointment::Query),
    /// About review requests.
    Review(review::Query),
    /// About a request.
    Screening(screening::Query),
    /// About the desk as a whole.
    Desk(DeskQuery),
}

/// What is told.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Told<'a> {
    /// About flags.
    Flag(flag::Told<'a>),
    /// About customers.
    Customer(customer::Told<'a>),
    /// About appointments.
    Appointment(appointment::Told<'a>),
    /// About review requests.
    Review(review::Told<'a>),
    /// About a request.
    Screening(screening::Told),
    /// About the desk as a whole.
    Desk(DeskTold<'a>),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum QueryRefusal {
    /// Of flags.
    Flag(#[from] flag::QueryRefusal),
    /// Of customers.
    Customer(#[from] customer::QueryRefusal),
    /// Of appointments.
    Appointment(#[from] appointment::QueryRefusal),
    /// Of review requests.
    Review(#[from] review::QueryRefusal),
    /// Of screening.
    Screening(#[from] screening::QueryRefusal),
    /// About the desk as a whole.
    Desk(#[from] DeskQueryRefusal),
}

impl Command {
    /// The refusal of somebody who may not give it.
    pub(super) fn forbidden(&self) -> Refusal {
        match self {
            Self::Flag(ask) => ask.rule().forbidden().into(),
            Self::Customer(ask) => ask.rule().forbidden().into(),
            Self::Appointment(ask) => ask.rule().forbidden().into(),
            Self::Desk(ask) => ask.forbidden().into(),
        }
    }
}

impl Refusal {
    /// The code: `area.verb.reason`.
    pub fn code(&self) -> Cow<'static, str> {
        match self {
            Self::Flag(no) => no.code().into(),
            Self::Customer(no) => no.code().into(),
            Self::Appointment(no) => no.code().into(),
            Self::Desk(no) => no.code().into(),
        }
    }

    /// All codes that a command may be refused with.
    pub fn codes() -> impl Iterator<Item = String> {
        let flag = flag::Command::CATALOG.iter().flat_map(|rule| rule.codes());
        let customer = customer::Command::CATALOG.iter().flat_map(|rule| rule.codes());
        let appointment = appointment::Command::CATALOG.iter().flat_map(|rule| rule.codes());
        let desk = DeskRefusal::codes().map(str::to_owned);
        flag.chain(customer).chain(appointment).chain(desk)
    }
}

impl QueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Flag(no) => no.code(),
            Self::Customer(no) => no.code(),
            Self::Appointment(no) => no.code(),
            Self::Review(no) => no.code(),
            Self::Screening(no) => no.code(),
            Self::Desk(no) => no.code(),
        }
    }

    /// All codes that a question may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let flag = flag::QueryRefusal::codes().chain(customer::QueryRefusal::codes());
        let appointment =
            appointment::QueryRefusal::codes().chain(screening::QueryRefusal::codes());
        let desk = review::QueryRefusal::codes().chain(DeskQueryRefusal::codes());
        flag.chain(appointment).chain(desk)
    }
}
