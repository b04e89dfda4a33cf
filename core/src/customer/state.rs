//! A customer: who they are, how they are reached, what they like.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{
    BlockState, CustomerChange, CustomerEmail, CustomerEvent, CustomerPhone, Policy, Reason,
};
use crate::{
    base::{Actor, Aggregate, CustomerId, PhoneId},
    contact::WrittenName,
};

/// Where a customer's record is in its life (requirements 4.4.7).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Record {
    /// In use.
    Active,
    /// Retired; all is kept, and may come back.
    Archived,
    /// Part of another customer, until that is undone.
    Merged,
    /// Gone for good; only the id remains.
    Erased,
}

/// A customer. A platform that keeps its own rows may use it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Customer {
    /// Names them.
    pub id: CustomerId,
    /// Where the record is in its life.
    pub record: Record,
    /// When they were taken in.
    pub created_at: DateTime<Utc>,
    /// Who took them in.
    pub created_by: Actor,
    /// What they are called.
    pub name: WrittenName,
    /// Their e-mail addresses, the first one is the usual one.
    pub emails: Vec<CustomerEmail>,
    /// Their phones.
    pub phones: BTreeMap<PhoneId, CustomerPhone>,
    /// That booking and access are denied, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockState>,
    /// What has happened since they were taken in: the change log (S1-20).
    pub log: Vec<CustomerEvent>,
}

impl Aggregate for Customer {
    const KIND: &'static str = "customer";
    const STATUSES: &'static [Record] =
        &[Record::Active, Record::Archived, Record::Merged, Record::Erased];
    type Id = CustomerId;
    type Status = Record;
    type Policy = Policy;
    type Change = CustomerChange;
    type Reason = Reason;

    fn status(&self) -> Record {
        self.record
    }

    /// A customer may act for themselves, unless they are blocked (S1-2, S1-24).
    fn belongs_to(&self, by: &Actor) -> bool {
        by.is_customer(&self.id) && self.block.is_none()
    }
}

impl Customer {
    /// The customer that an event takes in; none for another event.
    pub fn from_event(event: &CustomerEvent) -> Option<Self> {
        let CustomerChange::Created(created) = &event.change else {
            return None;
        };
        Some(Self {
            id: event.customer.clone(),
            record: Record::Active,
            created_at: event.at,
            created_by: event.by.clone(),
            name: created.name.clone(),
            emails: created.emails.clone(),
            phones: created.phones.clone(),
            block: None,
            log: Vec::new(),
        })
    }

    /// Takes in what has happened to this customer. Never refuses: events are facts.
    pub fn apply(&mut self, event: &CustomerEvent) {
        event.change.apply(&event.happened(), self);
        self.log.push(event.clone());
    }
}
