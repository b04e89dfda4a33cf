//! Catalogs of commands and queries: roles, statuses, guards and refusal reasons.
//!
//! Every command is checked in the same order: permission, fields, existence, status, guard,
//! decision. The first check that fails gives the refusal. Offered actions are computed from the
//! same catalog, so that no offered action is refused by these checks (S0-3).

mod command;
mod commands;
mod event;
mod line;
mod query;
mod refusal;
mod rule;

use chrono::{DateTime, Utc};

pub(crate) use command::{Command, Creation, begin, decide};
pub(crate) use commands::commands;
pub use event::EventMeta;
pub(crate) use event::{Apply, check_version, envelope, events};
pub use line::CatalogLine;
pub(crate) use query::queries;
pub use query::{QueryReason, QueryRefusal, QueryRule};
pub use refusal::{CommonReason, Refusal, RefusalReason};
pub use rule::CommandRule;
pub(crate) use rule::{
    ADMIN, EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, OFFICE_OR_TECHNICIAN, no_guard,
};

use super::{Actor, LinkId};

/// The data that a decision reads in addition to the aggregate.
pub struct Context<'a, A: Aggregate> {
    /// Time of the command (UTC).
    pub now: DateTime<Utc>,
    /// The actor who gives the command.
    pub by: &'a Actor,
    /// The settings of the business for this area.
    pub policy: &'a A::Policy,
    /// Facts of other areas, read only when a decision needs them.
    pub facts: &'a A::Facts,
}

impl<A: Aggregate> Clone for Context<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: Aggregate> Copy for Context<'_, A> {}

/// Facts for hosts that use one area alone: no record of another area exists.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoFacts;

/// A record that commands are about, with an id and a status: a flag, customer or appointment.
pub trait Aggregate: Sized {
    /// Kind of the record in refusals, such as `customer`.
    const KIND: &'static str;
    /// All statuses that the record can have.
    const STATUSES: &'static [Self::Status];
    /// Type of the id.
    type Id: std::fmt::Display;
    /// Type of the status.
    type Status: Copy + PartialEq + Into<&'static str> + 'static;
    /// Type of the settings that the commands read.
    type Policy;
    /// Type of the facts of other areas that the commands read.
    type Facts: ?Sized;
    /// Type of the changes: the enum of events without time and actor.
    type Change;
    /// Type of the refusal reasons of the area, in addition to [`CommonReason`].
    type Reason: 'static;

    /// Status of the record.
    fn status(&self) -> Self::Status;

    /// Whether the record belongs to this customer, or is assigned to this technician.
    fn belongs_to(&self, by: &Actor) -> bool;

    /// Whether a link that was sent to the customer gives access to the record.
    fn is_opened_by(&self, _link: &LinkId) -> bool {
        false
    }
}
