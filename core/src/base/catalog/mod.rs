//! The frame of an area's commands: who may give each, when, and why it may be refused.
//!
//! Every command takes the same way: permission, fields, existence, status, guard, decision. The
//! first that fails is the refusal. What is listed in the catalog is what is checked, so that the
//! actions that are offered are those that would not be refused (S0-3).

mod command;
mod commands;
mod event;
mod query;
mod refusal;
mod rule;

use chrono::{DateTime, Utc};

pub(crate) use command::{Command, Creation, begin, decide};
pub(crate) use commands::commands;
pub use event::EventMeta;
pub(crate) use event::{Apply, check_version, envelope, events};
pub(crate) use query::queries;
pub use query::{QueryReason, QueryRefusal, QueryRule};
pub use refusal::{CommonReason, Refusal, RefusalReason};
pub use rule::CommandRule;
pub(crate) use rule::{
    ADMIN, EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, OFFICE_OR_TECHNICIAN, no_guard,
};

use super::Actor;

/// All that a decision reads besides the aggregate.
pub struct Context<'a, A: Aggregate> {
    /// Time of the command (UTC).
    pub now: DateTime<Utc>,
    /// The actor who gives it.
    pub by: &'a Actor,
    /// The settings of the business for this area.
    pub policy: &'a A::Policy,
    /// What other areas know: asked only where a decision needs it.
    pub facts: &'a A::Facts,
}

impl<A: Aggregate> Clone for Context<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A: Aggregate> Copy for Context<'_, A> {}

/// Facts of nothing: no record of another area is known.
///
/// For hosts that decide the commands of one area alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoFacts;

/// A record with an id and a status that commands are about: a flag, a customer, an appointment.
pub trait Aggregate: Sized {
    /// Its kind, as refusals name it.
    const KIND: &'static str;
    /// All statuses it may have.
    const STATUSES: &'static [Self::Status];
    /// Type of its id.
    type Id: std::fmt::Display;
    /// Type of its status.
    type Status: Copy + PartialEq + Into<&'static str> + 'static;
    /// The settings that its commands read.
    type Policy;
    /// What its commands read of other areas.
    type Facts: ?Sized;
    /// The enum of its events.
    type Change;
    /// The refusal reasons of its area, beside [`CommonReason`].
    type Reason: 'static;

    /// Its status.
    fn status(&self) -> Self::Status;

    /// Whether it belongs to this customer, or this technician is assigned to it.
    fn belongs_to(&self, by: &Actor) -> bool;
}
