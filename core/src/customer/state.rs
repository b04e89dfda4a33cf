//! A customer: who they are, how they are reached, what they like.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{
    BlockState, ContactEntry, CustomerAddress, CustomerChange, CustomerEmail, CustomerEvent,
    CustomerPhone, Language, Login, Occasion, OfficeNote, PaymentMethods, Policy, Preferences,
    Reason, ServicePreference, Source, Taken,
};
use crate::{
    base::{Actor, AddressId, Aggregate, CustomerId, EntryId, Label, PhoneId, Private, SpecialTax},
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
    /// How they came to be known.
    pub source: Source,
    /// What they are called.
    pub name: WrittenName,
    /// What they want to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Label>,
    /// The language they are written to in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Their e-mail addresses, the first one is the usual one.
    pub emails: Vec<CustomerEmail>,
    /// Their phones.
    pub phones: BTreeMap<PhoneId, CustomerPhone>,
    /// Their addresses.
    pub addresses: BTreeMap<AddressId, CustomerAddress>,
    /// The address that is meant if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_address: Option<AddressId>,
    /// What they want to hear, and how.
    pub preferences: Preferences,
    /// Words that group them, by what each is known again.
    pub tags: BTreeMap<Private<String>, Label>,
    /// What only the office may read.
    pub notes: BTreeMap<EntryId, OfficeNote>,
    /// What to know when serving them.
    pub service_preferences: BTreeMap<EntryId, ServicePreference>,
    /// Days to remember.
    pub occasions: BTreeMap<EntryId, Occasion>,
    /// What replaces the usual sales tax, if anything does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
    /// Their saved ways to pay.
    pub payment_methods: PaymentMethods,
    /// What was sent to them by somebody of the office.
    pub contacts: BTreeMap<EntryId, ContactEntry>,
    /// Who sent them, if somebody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
    /// Their way into their own account.
    pub login: Login,
    /// That booking and access are denied, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockState>,
    /// Of whom they are part, if they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<CustomerId>,
    /// Who is part of them, and what was taken over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub merged: BTreeMap<CustomerId, Taken>,
    /// All that has happened to them: the change log (S1-20).
    pub log: Vec<CustomerEvent>,
}

impl Aggregate for Customer {
    const KIND: &'static str = "customer";
    const STATUSES: &'static [Record] =
        &[Record::Active, Record::Archived, Record::Merged, Record::Erased];
    type Id = CustomerId;
    type Status = Record;
    type Policy = Policy;
    type Facts = dyn super::Facts;
    type Change = CustomerChange;
    type Reason = Reason;

    fn status(&self) -> Record {
        self.record
    }

    /// A customer may act for themselves, unless they are blocked or retired (S1-2, S1-24, S1-25).
    fn belongs_to(&self, by: &Actor) -> bool {
        by.is_customer(&self.id) && self.block.is_none() && self.record == Record::Active
    }
}

impl Customer {
    /// The customer that an event takes in; none for another event.
    pub fn from_event(event: &CustomerEvent) -> Option<Self> {
        match &event.change {
            CustomerChange::Created(created) => {
                let mut customer = created.customer(event);
                customer.log.push(event.clone());
                Some(customer)
            }
            CustomerChange::Erased(erased) => Some(Self::after_erasure(&event.customer, erased)),
            _ => None,
        }
    }

    /// What they are called in a message: the name they prefer, else their given name, else all
    /// of it (S2-23).
    pub fn display_name(&self) -> String {
        let preferred = self.preferred_name.as_ref().map(|name| name.as_str().to_owned());
        let given = || self.name.given.as_ref().map(|given| given.reveal().trim().to_owned());
        let name = preferred.or_else(given).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| self.name.line())
    }

    /// Takes in what has happened to this customer. Never refuses: events are facts.
    ///
    /// Nothing happens any more to somebody who is erased: an old event does not bring them back.
    pub fn apply(&mut self, event: &CustomerEvent) {
        if self.record == Record::Erased {
            return;
        }
        event.change.apply(&event.meta(), self);
        // Those that forget bring a log of their own.
        if !matches!(event.change, CustomerChange::Erased(_) | CustomerChange::MergeForgotten(_)) {
            self.log.push(event.clone());
        }
    }
}
