//! How an area lists its commands: name, who may give it, when, and why it may be refused.
//!
//! Every command of an area goes the same way, in this order: may this person give it; is
//! something wrong with its fields; is there what it speaks of; is it in a status that allows it;
//! does something else stand in the way. What is listed in the catalog is what is checked, so
//! that the actions a person is offered are those that would not be refused (S0-3).

mod forgotten;
mod happened;
mod list;
mod refusal;

use chrono::{DateTime, Utc};

pub use forgotten::Forgotten;
pub(crate) use happened::events;
pub use happened::{Apply, Happened};
pub(crate) use list::catalog;
pub use refusal::{Obstacle, Refusal, Why};

use super::{Actor, FieldProblems, Role};

/// Who answers for the business.
pub const ADMIN: &[Role] = &[Role::Admin];
/// Everybody who works in the office.
pub const OFFICE: &[Role] = &[Role::Admin, Role::Staff];
/// The office, and a customer for what is their own.
pub const OFFICE_OR_CUSTOMER: &[Role] = &[Role::Admin, Role::Staff, Role::Customer];
/// The office, and a technician for what they are assigned to.
pub const OFFICE_OR_TECHNICIAN: &[Role] = &[Role::Admin, Role::Staff, Role::Technician];

/// What comes with every command: when, who, and what the business has set.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a, P> {
    /// When.
    pub now: DateTime<Utc>,
    /// Who.
    pub by: &'a Actor,
    /// What the business has set for this area.
    pub policy: &'a P,
}

/// Something with an id and a life: a customer, an appointment.
pub trait Aggregate: Sized {
    /// What it is, in a refusal.
    const KIND: &'static str;
    /// All statuses it may have.
    const STATUSES: &'static [Self::Status];
    /// What names it.
    type Id: std::fmt::Display;
    /// Where it is in its life.
    type Status: Copy + PartialEq + Into<&'static str> + 'static;
    /// What the business has set.
    type Policy;
    /// What may happen to it.
    type Change;
    /// What may stand in the way of a command, beside [`Obstacle`].
    type Reason: 'static;

    /// Where it is in its life.
    fn status(&self) -> Self::Status;

    /// Whether it is this customer's own, or this technician is assigned to it.
    fn belongs_to(&self, by: &Actor) -> bool;
}

/// What may stand in the way, seen before the command is decided.
pub type Guard<A> =
    fn(&Context<'_, <A as Aggregate>::Policy>, &A) -> Result<(), <A as Aggregate>::Reason>;

/// One line of a catalog.
pub struct Entry<A: Aggregate> {
    /// The name on the wire, such as `customer.block`.
    pub name: &'static str,
    /// Who may give it; customers and technicians only for what is their own.
    pub by: &'static [Role],
    /// What is a customer's or a technician's own.
    pub own: fn(&A, &Actor) -> bool,
    /// The statuses in which it may be given.
    pub during: &'static [A::Status],
    /// What else is seen to before it is offered or decided.
    pub given: Guard<A>,
    /// The names of what may stand in its way, beside person, id and status.
    pub unless: &'static [&'static str],
}

/// A command that changes what is there.
pub trait Decide<A: Aggregate> {
    /// Notes all that is wrong with the fields.
    fn check(&self, _context: &Context<'_, A::Policy>, _fields: &mut FieldProblems) {}

    /// Whether this person may give it in the name of whom it names.
    fn is_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Decides; changes nothing. No change when it is so already.
    ///
    /// # Errors
    /// The first reason that stands in the way.
    fn decide(
        &self,
        context: &Context<'_, A::Policy>,
        held: &A,
    ) -> Result<Vec<A::Change>, A::Reason>;
}

/// A command that begins something new.
pub trait Begin<A: Aggregate> {
    /// Notes all that is wrong with the fields.
    fn check(&self, context: &Context<'_, A::Policy>, fields: &mut FieldProblems);

    /// Decides; changes nothing.
    ///
    /// # Errors
    /// The first reason that stands in the way.
    fn begin(&self, context: &Context<'_, A::Policy>) -> Result<Vec<A::Change>, A::Reason>;

    /// Whether what has the id was begun by this very call: then a retry is harmless.
    fn began(&self, held: &A) -> bool;

    /// Whether this person may begin it for whom it is begun.
    fn is_for(&self, _by: &Actor) -> bool {
        true
    }
}

impl<A: Aggregate> Entry<A> {
    /// Whether this person may give the command for what is held.
    pub fn permits(&self, by: &Actor, held: Option<&A>) -> bool {
        self.by.contains(&by.role)
            && (matches!(by.role, Role::Admin | Role::Staff | Role::System)
                || held.is_some_and(|held| (self.own)(held, by)))
    }

    /// Whether the command would be offered: nothing that is seen before its fields stands in
    /// the way (S0-3).
    pub fn allows(&self, context: &Context<'_, A::Policy>, held: &A) -> bool {
        self.permits(context.by, Some(held))
            && self.during.contains(&held.status())
            && (self.given)(context, held).is_ok()
    }

    /// The refusal of somebody who may not give it.
    pub fn forbidden(&self) -> Refusal<A::Reason> {
        Refusal { command: self.name, reason: Obstacle::Forbidden.into() }
    }

    /// All codes that the command may be refused with.
    pub fn codes(&self) -> impl Iterator<Item = String> {
        let any_status = self.during.len() == A::STATUSES.len();
        let begins = self.during.is_empty();
        let status = (!any_status && !begins).then_some("wrong_status");
        // Whoever may give it only for what is their own never hears that there is nothing.
        let hears = self.by.iter().any(|role| !matches!(role, Role::Customer | Role::Technician));
        let id = if begins { "exists" } else { "unknown" };
        let id = (begins || hears).then(|| format!("{}_{id}", A::KIND));
        let own = self.unless.iter().copied().map(str::to_owned);
        let reasons = ["forbidden".to_owned()].into_iter().chain(id);
        let reasons = reasons.chain(status.map(str::to_owned)).chain(own);
        reasons.map(|reason| format!("{}.{reason}", self.name))
    }

    /// Decides a command about what is there.
    ///
    /// # Errors
    /// The first obstacle, in the order that the module tells.
    pub fn decide(
        &self,
        ask: &dyn Decide<A>,
        id: &A::Id,
        context: &Context<'_, A::Policy>,
        held: Option<&A>,
    ) -> Result<Vec<A::Change>, Refusal<A::Reason>> {
        let decided = || {
            if !self.permits(context.by, held) || !ask.is_for(context.by) {
                return Err(Obstacle::Forbidden.into());
            }
            checked(|fields| ask.check(context, fields))?;
            let Some(held) = held else {
                return Err(Obstacle::Unknown { kind: A::KIND, id: id.to_string() }.into());
            };
            if !self.during.contains(&held.status()) {
                return Err(Obstacle::WrongStatus { status: held.status().into() }.into());
            }
            (self.given)(context, held).map_err(Why::Own)?;
            ask.decide(context, held).map_err(Why::Own)
        };
        decided().map_err(|reason| Refusal { command: self.name, reason })
    }

    /// Decides a command that begins something new.
    ///
    /// # Errors
    /// As [`decide`](Self::decide).
    pub fn begin(
        &self,
        ask: &dyn Begin<A>,
        id: &A::Id,
        context: &Context<'_, A::Policy>,
        held: Option<&A>,
    ) -> Result<Vec<A::Change>, Refusal<A::Reason>> {
        let decided = || {
            if !self.by.contains(&context.by.role) || !ask.is_for(context.by) {
                return Err(Obstacle::Forbidden.into());
            }
            checked(|fields| ask.check(context, fields))?;
            match held {
                Some(held) if ask.began(held) => Ok(Vec::new()),
                Some(_) => Err(Obstacle::Exists { kind: A::KIND, id: id.to_string() }.into()),
                None => ask.begin(context).map_err(Why::Own),
            }
        };
        decided().map_err(|reason| Refusal { command: self.name, reason })
    }
}

fn checked(check: impl FnOnce(&mut FieldProblems)) -> Result<(), Obstacle> {
    let mut fields = FieldProblems::default();
    check(&mut fields);
    if fields.is_empty() { Ok(()) } else { Err(Obstacle::Invalid { fields }) }
}

/// A guard that lets everything pass.
///
/// # Errors
/// None.
pub fn always<A: Aggregate>(_: &Context<'_, A::Policy>, _: &A) -> Result<(), A::Reason> {
    Ok(())
}
