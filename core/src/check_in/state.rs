//! The state of a check-in.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    CheckInChange, CheckInEvent, CheckInItem, CheckInStatus, Draft, Policy, Prepared, Proposal,
    Reason, Submission, status::Trigger,
};
use crate::{
    appointment::PartyRole,
    base::{
        Actor, Aggregate, AppointmentId, CheckInItemId, CustomerId, EntryId, LinkId, SortedMap,
    },
};

/// The online check-in of an appointment; at most one per appointment (I-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckIn {
    /// Id of the appointment, which is also the id of the check-in.
    pub appointment: AppointmentId,
    /// Status of the check-in.
    pub status: CheckInStatus,
    /// Id of the link that opens the page for the customer.
    pub link: LinkId,
    /// Role of the party who is invited (S3-46).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<PartyRole>,
    /// Id of the customer who is invited, if they have a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
    /// Time at which the check-in was prepared (UTC).
    pub prepared_at: DateTime<Utc>,
    /// Time at which the invitation was sent (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited_at: Option<DateTime<Utc>>,
    /// Time at which the customer first opened the page (UTC; S3-21).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<DateTime<Utc>>,
    /// Time at which the first answer was recorded (UTC). It stays until an erasure (I-6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<DateTime<Utc>>,
    /// Time at which the last open item was handled (UTC); absent while an item is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handled_at: Option<DateTime<Utc>>,
    /// The saved answer that is not submitted yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<Box<Draft>>,
    /// Number of the latest draft; 0 before the first one.
    #[serde(default)]
    pub revision: u32,
    /// Submitted answers, by id.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub submissions: SortedMap<EntryId, Submission>,
    /// Orders and remarks of the customer, by id; withdrawn and converted ones included.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub items: SortedMap<CheckInItemId, CheckInItem>,
    /// Changes of contact data that the customer proposed, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Proposal>,
    /// Time at which its customer was erased (UTC); it has no personal data since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<DateTime<Utc>>,
}

impl Aggregate for CheckIn {
    const KIND: &'static str = "check_in";
    const STATUSES: &'static [CheckInStatus] = CheckInStatus::ALL;
    type Id = AppointmentId;
    type Status = CheckInStatus;
    type Policy = Policy;
    type Facts = dyn super::Facts;
    type Change = CheckInChange;
    type Reason = Reason;

    fn status(&self) -> CheckInStatus {
        self.status
    }

    /// Always false: customers use the link, and technicians see only what is shared with them.
    fn belongs_to(&self, _: &Actor) -> bool {
        false
    }

    fn is_opened_by(&self, link: &LinkId) -> bool {
        self.link == *link && self.erased_at.is_none()
    }
}

impl CheckIn {
    /// The check-in that an event creates; `None` for other events.
    pub fn from_event(event: &CheckInEvent) -> Option<Self> {
        match &event.change {
            CheckInChange::Prepared(prepared) => Some(Self::prepared(event, prepared)),
            CheckInChange::Erased(erased) => Some(erased.kept.clone()),
            _ => None,
        }
    }

    fn prepared(event: &CheckInEvent, prepared: &Prepared) -> Self {
        Self {
            appointment: event.appointment.clone(),
            status: CheckInStatus::Planned,
            link: prepared.link.clone(),
            recipient: prepared.recipient,
            customer: prepared.customer.clone(),
            prepared_at: event.at,
            invited_at: None,
            opened_at: None,
            answered_at: None,
            handled_at: None,
            draft: None,
            revision: 0,
            submissions: SortedMap::new(),
            items: SortedMap::new(),
            proposals: Vec::new(),
            erased_at: None,
        }
    }

    /// Applies an event of this check-in. Never refuses: events are facts. An event from before the
    /// erasure of its customer is ignored.
    pub fn apply(&mut self, event: &CheckInEvent) {
        if self.erased_at.is_none_or(|erased| event.at >= erased) {
            event.change.apply(&event.meta(), self);
        }
    }

    /// Number of items that nobody has handled.
    pub fn open_items(&self) -> usize {
        self.items.values().filter(|item| item.is_open()).count()
    }

    /// Whether the customer has answered (S3-45).
    pub fn is_answered(&self) -> bool {
        self.answered_at.is_some()
    }

    /// Changes the status by the table of transitions.
    pub(super) fn advance(&mut self, trigger: Trigger) {
        self.status = self.status.after(trigger).unwrap_or(self.status);
    }

    /// Sets the status after a change of the items of an answered check-in.
    pub(super) fn items_changed(&mut self, at: DateTime<Utc>) {
        let is_open = self.items.values().any(CheckInItem::is_open);
        if is_open {
            self.handled_at = None;
        } else {
            self.handled_at.get_or_insert(at);
        }
        self.advance(if is_open { Trigger::OpenItems } else { Trigger::NoOpenItems });
    }
}
