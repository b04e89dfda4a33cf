//! Deciding commands: the fields are parsed first, and the decision gets the parsed fields.

use super::{Aggregate, CommandRule, CommonReason, Context, Refusal, RefusalReason};
use crate::base::{Actor, FieldErrors, LinkId};

/// A command about an existing record.
pub(crate) trait Command<A: Aggregate> {
    /// The parsed fields.
    type Parsed;

    /// Parses the fields, and records an error for every invalid one.
    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldErrors) -> Option<Self::Parsed>;

    /// Whether the actor may give the command for the customer or technician in its fields.
    fn is_allowed_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Decides the command; changes nothing. Returns no event if the state is already as requested.
    ///
    /// # Errors
    /// The first reason to refuse it.
    fn decide(
        &self,
        parsed: Self::Parsed,
        context: &Context<'_, A>,
        state: &A,
    ) -> Result<Vec<A::Change>, A::Reason>;
}

/// A command that creates a record.
pub(crate) trait Creation<A: Aggregate> {
    /// The parsed fields.
    type Parsed;

    /// Parses the fields, and records an error for every invalid one.
    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldErrors) -> Option<Self::Parsed>;

    /// Whether the actor may create the record for the customer in the fields.
    fn is_allowed_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Whether the existing record was created by the same command, so that this is a retry.
    fn is_retry(&self, parsed: &Self::Parsed, state: &A) -> bool;

    /// Decides the command; changes nothing.
    ///
    /// # Errors
    /// The first reason to refuse it.
    fn begin(
        &self,
        parsed: Self::Parsed,
        context: &Context<'_, A>,
    ) -> Result<Vec<A::Change>, A::Reason>;
}

type Decided<A> = Result<Vec<<A as Aggregate>::Change>, RefusalReason<<A as Aggregate>::Reason>>;

/// Decides a command about an existing record; `link` is the one that the customer followed.
///
/// # Errors
/// The first refusal, in the order that the module documentation gives.
pub(crate) fn decide<A: Aggregate, C: Command<A>>(
    rule: &CommandRule<A>,
    (command, link): (&C, Option<&LinkId>),
    id: &A::Id,
    context: &Context<'_, A>,
    state: Option<&A>,
) -> Result<Vec<A::Change>, Refusal<A::Reason>> {
    let decided = || -> Decided<A> {
        if !rule.permits_with(context.by, state, link) || !command.is_allowed_for(context.by) {
            return Err(CommonReason::Forbidden.into());
        }
        let parsed = parse_valid(|errors| command.parse(context, errors))?;
        let state = rule.admits(id, context, state)?;
        command.decide(parsed, context, state).map_err(RefusalReason::Area)
    };
    decided().map_err(|reason| rule.refused(reason))
}

/// Decides a command that creates a record.
///
/// # Errors
/// The first refusal, in the same order as [`decide`].
pub(crate) fn begin<A: Aggregate, C: Creation<A>>(
    rule: &CommandRule<A>,
    command: &C,
    id: &A::Id,
    context: &Context<'_, A>,
    state: Option<&A>,
) -> Result<Vec<A::Change>, Refusal<A::Reason>> {
    let decided = || -> Decided<A> {
        if !rule.roles.contains(&context.by.role) || !command.is_allowed_for(context.by) {
            return Err(CommonReason::Forbidden.into());
        }
        let parsed = parse_valid(|errors| command.parse(context, errors))?;
        match state {
            Some(state) if command.is_retry(&parsed, state) => Ok(Vec::new()),
            Some(_) => Err(CommonReason::Exists { kind: A::KIND, id: id.to_string() }.into()),
            None => command.begin(parsed, context).map_err(RefusalReason::Area),
        }
    };
    decided().map_err(|reason| rule.refused(reason))
}

/// Parses the fields; refuses the command if any of them is invalid.
fn parse_valid<P>(parse: impl FnOnce(&mut FieldErrors) -> Option<P>) -> Result<P, CommonReason> {
    let mut fields = FieldErrors::default();
    match parse(&mut fields) {
        Some(parsed) if fields.is_empty() => Ok(parsed),
        _ => Err(CommonReason::Invalid { fields }),
    }
}
