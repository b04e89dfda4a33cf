//! Commands that parse their fields again when they decide.

use super::{Aggregate, Command, Context, Creation};
use crate::base::{Actor, FieldProblems};

/// A command about an existing record.
pub(crate) trait Decide<A: Aggregate> {
    /// Notes all that is wrong with the fields.
    fn check(&self, _context: &Context<'_, A>, _fields: &mut FieldProblems) {}

    /// Whether the actor may give it on behalf of whom it names.
    fn is_for(&self, _by: &Actor) -> bool {
        true
    }

    /// Decides; changes nothing.
    fn decide(&self, context: &Context<'_, A>, state: &A) -> Result<Vec<A::Change>, A::Reason>;
}

/// A command that creates a record.
pub(crate) trait Begin<A: Aggregate> {
    /// Notes all that is wrong with the fields.
    fn check(&self, context: &Context<'_, A>, fields: &mut FieldProblems);

    /// Decides; changes nothing.
    fn begin(&self, context: &Context<'_, A>) -> Result<Vec<A::Change>, A::Reason>;

    /// Whether this very command created the record.
    fn began(&self, state: &A) -> bool;

    /// Whether the actor may create it for whom it is created.
    fn is_for(&self, _by: &Actor) -> bool {
        true
    }
}

impl<A: Aggregate, C: Decide<A>> Command<A> for C {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldProblems) -> Option<()> {
        self.check(context, errors);
        Some(())
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        self.is_for(by)
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, A>,
        state: &A,
    ) -> Result<Vec<A::Change>, A::Reason> {
        Decide::decide(self, context, state)
    }
}

impl<A: Aggregate, C: Begin<A>> Creation<A> for C {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, A>, errors: &mut FieldProblems) -> Option<()> {
        self.check(context, errors);
        Some(())
    }

    fn is_allowed_for(&self, by: &Actor) -> bool {
        self.is_for(by)
    }

    fn is_retry(&self, (): &(), state: &A) -> bool {
        self.began(state)
    }

    fn begin(&self, (): (), context: &Context<'_, A>) -> Result<Vec<A::Change>, A::Reason> {
        Begin::begin(self, context)
    }
}
