//! A customer as the customer sees it: built field by field, so that nothing else is shown (I-17).

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    base::{AddressId, CustomerId, EntryId, PhoneId, Private, SortedMap},
    contact::WrittenName,
    customer::{
        Channel, Customer, CustomerAddress, Language, MessageCategory, Occasion, OwnPhone,
        PaymentMethods, Reminders, ServicePreference,
    },
};

/// A customer as the customer sees it: no notes, tags, tax, referrer, block, flags or change log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnProfile<'a> {
    /// Id of the customer.
    pub customer: &'a CustomerId,
    /// Name of the customer in messages.
    pub display_name: Private<String>,
    /// Name of the customer.
    pub name: &'a WrittenName,
    /// Language of messages: a tag of RFC 5646, such as `nl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<&'a Language>,
    /// E-mail addresses, the one for messages first.
    pub emails: Vec<&'a Private<String>>,
    /// Phones of the customer, by id.
    pub phones: SortedMap<&'a PhoneId, OwnPhone<'a>>,
    /// Addresses of the customer, by id.
    pub addresses: &'a SortedMap<AddressId, CustomerAddress>,
    /// Id of the default address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_address: Option<&'a AddressId>,
    /// The preferred channel of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
    /// Whether automated messages are off.
    pub no_automated_messages: bool,
    /// Times before the start at which the customer is reminded of an appointment (ISO 8601
    /// durations); those of the business if missing (S2-21).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reminders: Option<&'a Reminders>,
    /// Categories of messages that may be sent, by channel (S1-15).
    pub allowed: SortedMap<Channel, BTreeSet<MessageCategory>>,
    /// Service preferences that the customer entered or that are shared with them, by id.
    pub service_preferences: SortedMap<&'a EntryId, &'a ServicePreference>,
    /// Occasions, such as birthdays, by id.
    pub occasions: &'a SortedMap<EntryId, Occasion>,
    /// Payment methods with the last four digits, without tokens (S1-36).
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
        let shared = customer.service_preferences.iter();
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
            reminders: wishes.reminders.as_ref(),
            allowed: Channel::ALL.into_iter().map(allowed).collect(),
            service_preferences: shared.filter(|(_, known)| known.share_with_customer).collect(),
            occasions: &customer.occasions,
            payment_methods: customer.payment_methods.without_tokens(),
        }
    }
}
