//! `check_in.accept_change`: put a proposed change on record (S3-20).

use serde::{Deserialize, Serialize};

use super::{ChangeState, ContactChange, ContactField};
use crate::{
    base::{Apply, AppointmentId, Command, Context, CustomerId, EntryId, EventMeta, FieldErrors},
    check_in::{CheckIn, Decided, Reason},
};

/// Puts a proposed change on the record of the customer or, without a record, into the contact data
/// of the invited party. Open appointments are screened again (S3-18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptChange {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the answer that proposed the change.
    pub submission: EntryId,
    /// The field that it changes.
    pub field: ContactField,
}

/// A proposed change is on record: by a member of the office, or at once by the policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangeAccepted {
    /// Id of the customer who was invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the answer that proposed it.
    pub submission: EntryId,
    /// The change.
    pub change: ContactChange,
}

impl ChangeAccepted {
    pub(super) fn of(check_in: &CheckIn, submission: &EntryId, change: &ContactChange) -> Self {
        let (submission, change) = (submission.clone(), change.clone());
        Self { customer: check_in.customer.clone(), submission, change }
    }
}

impl Command<CheckIn> for AcceptChange {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), context: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let proposal = check_in.proposal(&self.submission, self.field)?;
        match proposal.state {
            ChangeState::Accepted => return Ok(Vec::new()),
            ChangeState::Proposed => {}
            ChangeState::Declined | ChangeState::Superseded => return Err(Reason::ChangeClosed),
        }
        if !context.facts.can_apply(check_in, &proposal.change, false) {
            return Err(Reason::ChangeNotPossible);
        }
        Ok(vec![ChangeAccepted::of(check_in, &self.submission, &proposal.change).into()])
    }
}

impl Apply<CheckIn> for ChangeAccepted {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        let which = (&self.submission, self.change.field());
        check_in.decide_proposal(which, ChangeState::Accepted, (meta.at, meta.by));
    }
}
