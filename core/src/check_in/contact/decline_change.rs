//! `check_in.decline_change`: decline a proposed change, or undo an accepted one.

use serde::{Deserialize, Serialize};

use super::{ChangeState, ContactChange, ContactField};
use crate::{
    base::{Apply, AppointmentId, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors},
    check_in::{CheckIn, Decided, Reason},
};

/// Declines a proposed change. One that was accepted is undone: the old value is on record again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclineChange {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the answer that proposed the change.
    pub submission: EntryId,
    /// The field that it changes.
    pub field: ContactField,
}

/// A proposed change was declined, or undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeDeclined {
    /// Id of the customer who was invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the answer that proposed it.
    pub submission: EntryId,
    /// The change.
    pub change: ContactChange,
    /// Whether it was accepted before, and the old value is on record again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undone: bool,
}

impl Command<CheckIn> for DeclineChange {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let proposal = check_in.proposal(&self.submission, self.field)?;
        let undone = match proposal.state {
            ChangeState::Declined => return Ok(Vec::new()),
            ChangeState::Proposed => false,
            ChangeState::Accepted => true,
            ChangeState::Superseded => return Err(Reason::ChangeClosed),
        };
        if undone && !context.facts.can_apply(check_in, &proposal.change, true) {
            return Err(Reason::ChangeNotPossible);
        }
        let (customer, submission) = (check_in.customer.clone(), self.submission.clone());
        let change = proposal.change.clone();
        Ok(vec![ChangeDeclined { customer, submission, change, undone }.into()])
    }
}

impl Apply<CheckIn> for ChangeDeclined {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        let which = (&self.submission, self.change.field());
        check_in.decide_proposal(which, ChangeState::Declined, (meta.at, meta.by));
    }
}
