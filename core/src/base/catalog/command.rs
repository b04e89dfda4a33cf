//! How a command is decided: its fields are parsed once, and only parsed fields are decided.

use super::{Aggregate, CommandRule, CommonReason, Context, Refusal, RefusalReason};
use crate::base::{Actor, FieldErrors};

/// A command about an existing record.
pub(crate) trait Command<A: Aggregate> {
    /// The fields, parsed.
    type Parsed;

    /// Parses the fields, and records every one that breaks a rule.
    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldErrors) -> Option<Self::Parsed>;

    /// Whether the actor may give it for the customer or technician in its fields.
    fn is_allowed_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Decides; changes nothing. No event when the state is already as it should be.
    ///
    /// # Errors
    /// The first reason that holds.
    fn decide(
        &self,
        parsed: Self::Parsed,
        context: &Context<'_, A>,
        state: &A,
    ) -> Result<Vec<A::Change>, A::Reason>;
}

/// A command that creates a record.
pub(crate) trait Creation<A: Aggregate> {
    /// The fields, parsed.
    type Parsed;

    /// Parses the fields, and records every one that breaks a rule.
    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldErrors) -> Option<Self::Parsed>;

    /// Whether the actor may create it for whom it is created.
    fn is_allowed_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Whether this very command created the record: then a retry is harmless.
    fn is_retry(&self, parsed: &Self::Parsed, state: &A) -> bool;

    /// Decides; changes nothing.
    ///
    /// # Errors
    /// The first reason that holds.
    fn begin(
        &self,
        parsed: Self::Parsed,
        context: &Context<'_, A>,
    ) -> Result<Vec<A::Change>, A::Reason>;
}

type Decided<A> = Result<Vec<<A as Aggregate>::Change>, RefusalReason<<A as Aggregate>::Reason>>;

/// Decides a command about an existing record.
///
/// # Errors
/// The first refusal, in the order of the module's description.
pub(crate) fn decide<A: Aggregate, C: Command<A>>(
    rule: &CommandRule<A>,
    command: &C,
    id: &A::Id,
    context: &Context<'_, A>,
    state: Option<&A>,
) -> Result<Vec<A::Change>, Refusal<A::Reason>> {
    let decided = || -> Decided<A> {
        if !rule.permits(context.by, state) || !command.is_allowed_for(context.by) {
            return Err(CommonReason::Forbidden.into());
        }
        let parsed = sound(|errors| command.parse(context, errors))?;
        let state = rule.admits(id, context, state)?;
        command.decide(parsed, context, state).map_err(RefusalReason::Area)
    };
    decided().map_err(|reason| rule.refused(reason))
}

/// Decides a command that creates a record.
///
/// # Errors
/// As [`decide`].
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
        let parsed = sound(|errors| command.parse(context, errors))?;
        match state {
            Some(state) if command.is_retry(&parsed, state) => Ok(Vec::new()),
            Some(_) => Err(CommonReason::Exists { kind: A::KIND, id: id.to_string() }.into()),
            None => command.begin(parsed, context).map_err(RefusalReason::Area),
        }
    };
    decided().map_err(|reason| rule.refused(reason))
}

/// The parsed fields, if none of them breaks a rule.
fn sound<P>(parse: impl FnOnce(&mut FieldErrors) -> Option<P>) -> Result<P, CommonReason> {
    let mut fields = FieldErrors::default();
    match parse(&mut fields) {
        Some(parsed) if fields.is_empty() => Ok(parsed),
        _ => Err(CommonReason::Invalid { fields }),
    }
}
