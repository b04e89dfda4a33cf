//! A customer as they see themselves: built field by field, so that nothing else is told (I-17).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    base::{AddressId, CustomerId, EntryId, PhoneId, Private},
    contact::WrittenName,
    customer::{
        Channel, Customer, CustomerAddress, Language, MessageCategory, Occasion, OwnPhone,
        PaymentMethods, ServicePreference,
    },
};

/// A customer as they see themselves: no notes, tags, tax, referrer, block, flags or change log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnProfile<'a> {
    /// The customer.
    pub customer: &'a CustomerId,
    /// What they are called in a message.
    pub display_name: Private<String>,
    /// What they are called.
    pub name: &'a WrittenName,
    /// The language they are written to in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<&'a Language>,
    /// Their e-mail addresses, the usual one first.
    pub emails: Vec<&'a Private<String>>,
    /// Their phones.
    pub phones: BTreeMap<&'a PhoneId, OwnPhone<'a>>,
    /// Their addresses.
    pub addresses: &'a BTreeMap<AddressId, CustomerAddress>,
    /// The address that is meant if nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_address: Option<&'a AddressId>,
    /// The way they like most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether nothing is sent by itself.
    pub no_automated_messages: bool,
    /// What may be sent to them, way by way (S1-15).
    pub allowed: BTreeMap<Channel, BTreeSet<MessageCategory>>,
    /// What to know when serving them.
    pub service_preferences: &'a BTreeMap<EntryId, ServicePreference>,
    /// Days to remember.
    pub occasions: &'a BTreeMap<EntryId, Occasion>,
    /// Their saved ways to pay, with the last four digits (S1-36).
    pub payment_methods: PaymentMethods,
}

impl<'a> OwnProfile<'a> {
    pub(super) fn of(customer: &'a Customer) -> Self {
        let wishes = &customer.preferences;
        let allowed = |channel: Channel| {
            let all = MessageCategory::ALL.into_iter();
            (channel, all.filter(|category| wishes.allows(channel, *category)).collect())
        };
        let phones = customer.phones.iter();
        Self {
            customer: &customer.id,
            display_name: Private::new(customer.display_name()),
            name: &customer.name,
            language: customer.language.as_ref(),
            emails: customer.emails.iter().map(|email| &email.address).collect(),
            phones: phones.map(|(id, phone)| (id, OwnPhone::of(phone))).collect(),
            addresses: &customer.addresses,
            default_address: customer.default_address.as_ref(),
            preferred_channel: wishes.preferred_channel,
            no_automated_messages: wishes.no_automated_messages,
            allowed: Channel::ALL.into_iter().map(allowed).collect(),
            service_preferences: &customer.service_preferences,
            occasions: &customer.occasions,
            payment_methods: customer.payment_methods.without_tokens(),
        }
    }
}
