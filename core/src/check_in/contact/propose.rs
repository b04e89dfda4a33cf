//! Proposals that follow from an answer.

use serde::{Deserialize, Serialize};

use super::{ChangeAccepted, ChangeState, ContactChange, ContactField, Proposal};
use crate::{
    base::{Apply, Context, CustomerId, EntryId, EventMeta, FieldErrors},
    check_in::{CheckIn, CheckInChange, GivenAnswer, OnChange, Policy, Reason},
    contact::{EmailAddress, Phone},
    customer::Channel,
};

/// The customer proposed changes of contact data. Only the office sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangesProposed {
    /// Id of the customer who was invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Id of the answer.
    pub submission: EntryId,
    /// The changes, one for each field.
    pub changes: Vec<ContactChange>,
}

impl GivenAnswer {
    /// Checks the changed contact data.
    pub(in crate::check_in) fn check_contact(&self, policy: &Policy, errors: &mut FieldErrors) {
        if let Some(email) = &self.email {
            errors.check("answer.email", EmailAddress::parse(email.reveal(), &policy.reading));
        }
        if let Some(phone) = &self.phone {
            errors.check("answer.phone", Phone::parse(phone, &policy.reading));
        }
    }
}

impl CheckIn {
    /// The events of the changed contact data of an answer: the proposals, and those of them that
    /// apply at once.
    ///
    /// # Errors
    /// The preferred channel has no address.
    pub(in crate::check_in) fn proposed(
        &self,
        (answer, submission): (&GivenAnswer, &EntryId),
        context: &Context<'_, Self>,
    ) -> Result<Vec<CheckInChange>, Reason> {
        let known = context.facts.contact_of(self);
        let (old_email, old_phone) = (known.email, known.phone);
        let has_address = match answer.preferred_channel {
            Some(Channel::Email) => answer.email.is_some() || old_email.is_some(),
            Some(_) => answer.phone.is_some() || old_phone.is_some(),
            None => true,
        };
        if !has_address {
            return Err(Reason::ChannelWithoutAddress);
        }
        let email = answer.email.clone().map(|new| ContactChange::Email { old: old_email, new });
        let phone = answer.phone.clone().map(|new| ContactChange::Phone { old: old_phone, new });
        let old = known.preferred_channel;
        let channel = answer.preferred_channel;
        let channel = channel.map(|new| ContactChange::PreferredChannel { old, new });
        let changes = email.into_iter().chain(phone).chain(channel);
        let changes: Vec<_> = changes.filter(|change| !change.is_nothing()).collect();
        if changes.is_empty() {
            return Ok(Vec::new());
        }
        let applies = |change: &&ContactChange| {
            context.policy.contact_changes.of(change.field()) == OnChange::Apply
                && !context.facts.needs_decision(self, change)
        };
        let accepted: Vec<CheckInChange> = changes
            .iter()
            .filter(applies)
            .map(|change| ChangeAccepted::of(self, submission, change).into())
            .collect();
        let (customer, submission) = (self.customer.clone(), submission.clone());
        let proposed = ChangesProposed { customer, submission, changes };
        Ok([proposed.into()].into_iter().chain(accepted).collect())
    }
}

impl crate::check_in::ContactChanges {
    /// What happens to a change of a field.
    pub(super) fn of(&self, field: ContactField) -> OnChange {
        match field {
            ContactField::Email => self.email,
            ContactField::Phone => self.phone,
            ContactField::PreferredChannel => self.preferred_channel,
        }
    }
}

impl Apply<CheckIn> for ChangesProposed {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        for change in &self.changes {
            let field = change.field();
            let earlier = check_in.proposals.iter_mut();
            let earlier = earlier.filter(|known| known.is_open() && known.change.field() == field);
            earlier.for_each(|known| known.state = ChangeState::Superseded);
            check_in.proposals.push(Proposal {
                submission: self.submission.clone(),
                at: meta.at,
                change: change.clone(),
                state: ChangeState::Proposed,
                decided_at: None,
                decided_by: None,
            });
        }
    }
}
