//! A customer: the aggregate of this area.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::{
    BlockState, ContactEntry, CustomerAddress, CustomerChange, CustomerEmail, CustomerEvent,
    CustomerName, CustomerPhone, Language, Login, Occasion, OfficeNote, PaymentMethods, Policy,
    Preferences, Reason, ServicePreference, Source, Taken,
};
use crate::base::{
    Actor, AddressId, Aggregate, CustomerId, EntryId, Label, PhoneId, Private, SortedMap,
    SpecialTax,
};

/// Status of a customer.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum CustomerStatus {
    /// Active: may book and be booked for.
    Active,
    /// Archived: all data is kept, and the customer can be made active again.
    Archived,
    /// Merged into another customer, until the merge is undone.
    Merged,
    /// Erased for good: only the id and non-personal facts remain.
    Erased,
}

/// A customer. A host that stores customers itself may use this type alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Customer {
    /// Id of the customer.
    pub id: CustomerId,
    /// Status of the customer.
    pub record: CustomerStatus,
    /// Time when the customer was created (UTC).
    pub created_at: DateTime<Utc>,
    /// The actor who created the customer.
    pub created_by: Actor,
    /// Source of the customer.
    pub source: Source,
    /// Name of the customer.
    pub name: CustomerName,
    /// Preferred name in messages; it is compared with flags like the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Label>,
    /// Language of messages: a tag of RFC 5646, such as `nl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// E-mail addresses, the one for messages first.
    pub emails: Vec<CustomerEmail>,
    /// Phones of the customer, by id.
    pub phones: SortedMap<PhoneId, CustomerPhone>,
    /// Addresses of the customer, by id.
    pub addresses: SortedMap<AddressId, CustomerAddress>,
    /// Id of the default address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_address: Option<AddressId>,
    /// Message preferences and consents.
    pub preferences: Preferences,
    /// Tags of the customer, by key: the tag without case and accents.
    pub tags: SortedMap<Private<String>, Label>,
    /// Internal notes, by id.
    pub notes: SortedMap<EntryId, OfficeNote>,
    /// Service preferences, by id.
    pub service_preferences: SortedMap<EntryId, ServicePreference>,
    /// Occasions, such as birthdays, by id.
    pub occasions: SortedMap<EntryId, Occasion>,
    /// Special sales tax, if the usual one does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<SpecialTax>,
    /// Payment methods, and which one is the default.
    pub payment_methods: PaymentMethods,
    /// Messages sent by the office, by message id.
    pub contacts: SortedMap<EntryId, ContactEntry>,
    /// Id of the referrer, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
    /// The login to the customer's own account.
    pub login: Login,
    /// The block, if booking and access are denied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockState>,
    /// Id of the survivor, if the customer is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<CustomerId>,
    /// Values taken over from merged customers, by their ids.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub merged: SortedMap<CustomerId, Taken>,
    /// Change log: all events of the customer (S1-20).
    pub log: Vec<CustomerEvent>,
}

impl Aggregate for Customer {
    const KIND: &'static str = "customer";
    const STATUSES: &'static [CustomerStatus] = &[
        CustomerStatus::Active,
        CustomerStatus::Archived,
        CustomerStatus::Merged,
        CustomerStatus::Erased,
    ];
    type Id = CustomerId;
    type Status = CustomerStatus;
    type Policy = Policy;
    type Facts = dyn super::Facts;
    type Change = CustomerChange;
    type Reason = Reason;

    fn status(&self) -> CustomerStatus {
        self.record
    }

    /// Customers own their record only while they are active and not blocked (S1-2, S1-24, S1-25).
    fn belongs_to(&self, by: &Actor) -> bool {
        by.is_customer(&self.id) && self.block.is_none() && self.record == CustomerStatus::Active
    }
}

impl Customer {
    /// The customer created by an event; none for another event.
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

    /// Name in messages: the preferred name, else the given name, else the whole name (S2-23).
    pub fn display_name(&self) -> String {
        let preferred = self.preferred_name.as_ref().map(|name| name.as_str().to_owned());
        let given = || self.name.given.as_ref().map(|given| given.reveal().trim().to_owned());
        let name = preferred.or_else(given).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| self.name.line())
    }

    /// Whether the customer may use their record and the links that were sent to them.
    pub(crate) fn has_access(&self) -> bool {
        self.record == CustomerStatus::Active && self.block.is_none()
    }

    /// Applies an event of this customer. An event is never refused.
    ///
    /// Events after an erasure are ignored, so that an old event restores no data.
    pub fn apply(&mut self, event: &CustomerEvent) {
        if self.record == CustomerStatus::Erased {
            return;
        }
        event.change.apply(&event.meta(), self);
        // Events of an erasure contain the new log.
        if !matches!(event.change, CustomerChange::Erased(_) | CustomerChange::MergeForgotten(_)) {
            self.log.push(event.clone());
        }
    }
}
