//! The rule of a command: one line of a catalog.

use super::{Aggregate, CatalogLine, CommonReason, Context, Refusal, RefusalReason};
use crate::base::{Actor, LinkId, Role};

/// Only administrators.
pub(crate) const ADMIN: &[Role] = &[Role::Admin];
/// The office: administrators and staff.
pub(crate) const OFFICE: &[Role] = &[Role::Admin, Role::Staff];
/// The office, and customers for their own records.
pub(crate) const OFFICE_OR_CUSTOMER: &[Role] = &[Role::Admin, Role::Staff, Role::Customer];
/// The office, and technicians for appointments that they are assigned to.
pub(crate) const OFFICE_OR_TECHNICIAN: &[Role] = &[Role::Admin, Role::Staff, Role::Technician];

/// The office, and timers and rules.
pub(crate) const OFFICE_OR_SYSTEM: &[Role] = &[Role::Admin, Role::Staff, Role::System];
/// Every role, without exception.
pub(crate) const EVERYBODY: &[Role] =
    &[Role::Admin, Role::Staff, Role::Technician, Role::Customer, Role::System];

/// A check of state and facts, run before a command is decided and before it is offered.
type Guard<A> = fn(&Context<'_, A>, &A) -> Result<(), <A as Aggregate>::Reason>;

/// The rule of a command: roles, statuses, guard and refusal reasons.
pub struct CommandRule<A: Aggregate> {
    /// Name on the wire, such as `customer.block`.
    pub name: &'static str,
    /// What the command does, in one sentence.
    pub about: &'static str,
    /// Roles that may give the command; customers and technicians only for their own records.
    pub roles: &'static [Role],
    /// Whether a record belongs to an actor who is a customer or technician.
    pub(crate) owned_by: fn(&A, &Actor) -> bool,
    /// Whether a customer may also give the command by a link that they followed: it then has a
    /// field `link`.
    pub by_link: bool,
    /// Statuses of the record that allow the command; empty for a command that creates a record.
    pub statuses: &'static [A::Status],
    /// A check that is run before the command is decided and before it is offered.
    pub(crate) guard: Guard<A>,
    /// Whether the command can change the record. It is not offered otherwise; given all the same,
    /// it is accepted as a repeated call.
    pub(crate) changes: fn(&A) -> bool,
    /// Names of the refusal reasons, in addition to those for actor, id and status.
    pub reasons: &'static [&'static str],
}

impl<A: Aggregate> CommandRule<A> {
    /// Whether the actor may give the command for this record.
    pub fn permits(&self, by: &Actor, state: Option<&A>) -> bool {
        self.roles.contains(&by.role)
            && (matches!(by.role, Role::Admin | Role::Staff | Role::System)
                || state.is_some_and(|state| (self.owned_by)(state, by)))
    }

    /// The same for a customer who follows a link, which needs no record of theirs (S4-3).
    pub fn permits_with(&self, by: &Actor, state: Option<&A>, link: Option<&LinkId>) -> bool {
        let is_opened =
            || link.is_some_and(|link| state.is_some_and(|state| state.is_opened_by(link)));
        self.permits(by, state)
            || self.by_link && by.follows_links() && self.roles.contains(&by.role) && is_opened()
    }

    /// Whether the command is offered: actor, status and guard allow it, and it can change the
    /// record (S0-3).
    pub fn allows(&self, context: &Context<'_, A>, state: &A) -> bool {
        self.allows_with(context, state, None)
    }

    /// The same for a customer who follows a link.
    pub(crate) fn allows_with(
        &self,
        context: &Context<'_, A>,
        state: &A,
        link: Option<&LinkId>,
    ) -> bool {
        self.permits_with(context.by, Some(state), link)
            && self.statuses.contains(&state.status())
            && (self.changes)(state)
            && (self.guard)(context, state).is_ok()
    }

    /// The refusal of an actor who may not give the command.
    pub(crate) fn forbidden(&self) -> Refusal<A::Reason> {
        self.refused(CommonReason::Forbidden.into())
    }

    /// All refusal codes of the command.
    pub fn codes(&self) -> impl Iterator<Item = String> {
        let any_status = self.statuses.len() == A::STATUSES.len();
        let creates = self.statuses.is_empty();
        let status = (!any_status && !creates).then_some("wrong_status");
        // Roles limited to their own records get `forbidden`, never `unknown`.
        let sees_all = |role: &Role| !matches!(role, Role::Customer | Role::Technician);
        let id = if creates { "exists" } else { "unknown" };
        let id = (creates || self.roles.iter().any(sees_all)).then(|| format!("{}_{id}", A::KIND));
        let reasons = ["forbidden".to_owned()].into_iter().chain(id);
        let reasons = reasons.chain(status.map(str::to_owned));
        let reasons = reasons.chain(self.reasons.iter().copied().map(str::to_owned));
        reasons.map(|reason| format!("{}.{reason}", self.name))
    }

    /// The line of the command in the catalog of the desk.
    pub(crate) fn line(&self) -> CatalogLine {
        let statuses = self.statuses.iter().map(|status| (*status).into()).collect();
        CatalogLine::new((self.name, self.about), self.roles, statuses, self.codes())
    }

    /// Checks existence, status and guard; returns the record.
    pub(super) fn admits<'s>(
        &self,
        id: &A::Id,
        context: &Context<'_, A>,
        state: Option<&'s A>,
    ) -> Result<&'s A, RefusalReason<A::Reason>> {
        let Some(state) = state else {
            return Err(CommonReason::Unknown { kind: A::KIND, id: id.to_string() }.into());
        };
        if !self.statuses.contains(&state.status()) {
            return Err(CommonReason::WrongStatus { status: state.status().into() }.into());
        }
        (self.guard)(context, state).map_err(RefusalReason::Area)?;
        Ok(state)
    }

    pub(super) fn refused(&self, reason: RefusalReason<A::Reason>) -> Refusal<A::Reason> {
        Refusal { command: self.name, reason }
    }
}

/// A guard that never refuses.
///
/// # Errors
/// Never.
pub(crate) fn no_guard<A: Aggregate>(_: &Context<'_, A>, _: &A) -> Result<(), A::Reason> {
    Ok(())
}
