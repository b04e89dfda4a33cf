//! A proposed change of contact data, and its state.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::{
    base::{Actor, EntryId, Private, tagged},
    check_in::{CheckIn, Reason},
    contact::WrittenPhone,
    customer::Channel,
};

/// Field of the contact data that a customer may change.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ContactField {
    /// E-mail address for messages.
    Email,
    /// Phone number for messages.
    Phone,
    /// Preferred channel of messages.
    PreferredChannel,
}

tagged! {
    "field", "ContactChange";
    /// A change of one field: the value on record when it was proposed, and the new one.
    #[serde(rename_all = "snake_case")]
    pub enum ContactChange {
        /// The e-mail address for messages.
        Email {
            /// E-mail address on record, if there is one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            old: Option<Private<String>>,
            /// New e-mail address.
            new: Private<String>,
        },
        /// The phone number for messages.
        Phone {
            /// Phone on record, if there is one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            old: Option<WrittenPhone>,
            /// New phone.
            new: WrittenPhone,
        },
        /// The preferred channel of messages.
        PreferredChannel {
            /// Preferred channel on record, if there is one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            old: Option<Channel>,
            /// New preferred channel.
            new: Channel,
        },
    }
}

impl ContactChange {
    /// The field that it changes.
    pub fn field(&self) -> ContactField {
        match self {
            Self::Email { .. } => ContactField::Email,
            Self::Phone { .. } => ContactField::Phone,
            Self::PreferredChannel { .. } => ContactField::PreferredChannel,
        }
    }

    /// Whether the new value is the one on record.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Email { old, new } => old.as_ref() == Some(new),
            Self::Phone { old, new } => old.as_ref() == Some(new),
            Self::PreferredChannel { old, new } => *old == Some(*new),
        }
    }

    /// The old and the new value as text.
    pub(in crate::check_in) fn texts(&self) -> (Option<Private<String>>, Private<String>) {
        let number = |phone: &WrittenPhone| phone.number.clone();
        let channel = |channel: &Channel| {
            let name: &'static str = channel.into();
            Private::new(name.to_owned())
        };
        match self {
            Self::Email { old, new } => (old.clone(), new.clone()),
            Self::Phone { old, new } => (old.as_ref().map(number), number(new)),
            Self::PreferredChannel { old, new } => (old.as_ref().map(channel), channel(new)),
        }
    }
}

/// State of a proposed change.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ChangeState {
    /// A member of the office has to accept or decline it.
    Proposed,
    /// It is on record.
    Accepted,
    /// It was declined, or undone.
    Declined,
    /// A later answer proposed another value of the field.
    Superseded,
}

/// A change that a customer proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ContactProposal"))]
pub struct Proposal {
    /// Id of the answer that proposed it.
    pub submission: EntryId,
    /// Time at which it was proposed (UTC).
    pub at: DateTime<Utc>,
    /// The change.
    pub change: ContactChange,
    /// State of the proposal.
    pub state: ChangeState,
    /// Time of the last change of the state (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// The actor who accepted or declined it; the customer if the policy applies changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Actor>,
}

impl Proposal {
    /// Whether a member of the office has to decide on it.
    pub fn is_open(&self) -> bool {
        self.state == ChangeState::Proposed
    }

    fn is(&self, submission: &EntryId, field: ContactField) -> bool {
        self.submission == *submission && self.change.field() == field
    }
}

impl CheckIn {
    /// The proposal of an answer about a field.
    pub(super) fn proposal(
        &self,
        submission: &EntryId,
        field: ContactField,
    ) -> Result<&Proposal, Reason> {
        let found = self.proposals.iter().find(|known| known.is(submission, field));
        found.ok_or(Reason::ChangeUnknown)
    }

    /// Sets the state of a proposal.
    pub(super) fn decide_proposal(
        &mut self,
        (submission, field): (&EntryId, ContactField),
        state: ChangeState,
        (at, by): (DateTime<Utc>, &Actor),
    ) {
        if let Some(known) = self.proposals.iter_mut().find(|known| known.is(submission, field)) {
            known.state = state;
            known.decided_at = Some(at);
            known.decided_by = Some(by.clone());
        }
    }

    /// Whether a proposal is open.
    pub(in crate::check_in) fn has_proposals(&self) -> bool {
        self.proposals.iter().any(Proposal::is_open)
    }

    /// Whether a proposal is open or accepted.
    pub(in crate::check_in) fn has_changes(&self) -> bool {
        let can_be = [ChangeState::Proposed, ChangeState::Accepted];
        self.proposals.iter().any(|known| can_be.contains(&known.state))
    }
}
