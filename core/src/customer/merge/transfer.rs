//! The values that a survivor takes over from a merged customer, and gives back.

use serde::{Deserialize, Serialize};

use super::{Choices, Kept};
use crate::{
    base::{
        AddressId, Changed, CustomerId, EntryId, Label, PhoneId, Private, SortedMap, SpecialTax,
    },
    customer::{
        BlockState, Channel, Consent, ContactEntry, Customer, CustomerAddress, CustomerEmail,
        CustomerName, CustomerPhone, Language, MessageCategory, Occasion, OfficeNote,
        PaymentMethod, Reason, Reminders, ServicePreference, Shared,
    },
};

/// An objection that is taken over: an objection overrides a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TakenConsent {
    /// Channel of the message.
    pub channel: Channel,
    /// Category of the message.
    pub category: MessageCategory,
    /// The survivor's consent before and after.
    pub consent: Changed<Option<Consent>>,
}

/// The values that a survivor takes over from a merged customer: only those that the survivor did
/// not have, or that were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Taken {
    /// The name, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Changed<CustomerName>>,
    /// Names of the merged customer that are not equivalent to that of the survivor, who is also
    /// recognised by them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<CustomerName>,
    /// The preferred name, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Changed<Option<Label>>>,
    /// The language of messages, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Changed<Option<Language>>>,
    /// The preferred channel, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Changed<Option<Channel>>>,
    /// Whether automated messages are off, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<Changed<bool>>,
    /// Times before the start at which the customer is reminded, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Changed<Option<Reminders>>>,
    /// The special sales tax, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<Changed<Option<SpecialTax>>>,
    /// Id of the referrer, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer: Option<Changed<Option<CustomerId>>>,
    /// The block, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<Changed<Option<BlockState>>>,
    /// Id of the default address, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_address: Option<Changed<Option<AddressId>>>,
    /// Objections that were taken over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<TakenConsent>,
    /// E-mail addresses that were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<CustomerEmail>,
    /// Phones that were added, by id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub phones: SortedMap<PhoneId, CustomerPhone>,
    /// Addresses that were added, by id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub addresses: SortedMap<AddressId, CustomerAddress>,
    /// Tags that were added, by key.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub tags: SortedMap<Private<String>, Label>,
    /// Internal notes that were added, by id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub notes: SortedMap<EntryId, OfficeNote>,
    /// Service preferences that were added, by id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub service_preferences: SortedMap<EntryId, ServicePreference>,
    /// Occasions that were added, by id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub occasions: SortedMap<EntryId, Occasion>,
    /// Entries of the contact log that were added, by message id.
    #[serde(skip_serializing_if = "SortedMap::is_empty")]
    pub contacts: SortedMap<EntryId, ContactEntry>,
    /// Payment methods that were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_methods: Vec<PaymentMethod>,
}

impl Customer {
    /// The names that the customer is recognised by: their own, those of customers merged into
    /// them, and those that a merge replaced.
    pub fn names(&self) -> impl Iterator<Item = &CustomerName> {
        let merged = self.merged.values();
        let others = merged
            .flat_map(|taken| taken.name.iter().map(|name| &name.old).chain(&taken.other_names));
        [&self.name].into_iter().chain(others)
    }
}

/// The entries of one customer that the other does not have.
fn new_entries<K: Ord + Clone, V: Clone>(
    of: &SortedMap<K, V>,
    known: &SortedMap<K, V>,
    is_known: impl Fn(&V) -> bool,
) -> SortedMap<K, V> {
    let new = of.iter().filter(|(id, value)| !known.contains_key(*id) && !is_known(value));
    new.map(|(id, value)| (id.clone(), value.clone())).collect()
}

/// Rebases a later change onto the value before a change that is undone.
fn rebase<T: Clone + PartialEq>(
    later: &mut Option<Changed<T>>,
    gone: &Option<Changed<T>>,
    now: &T,
) {
    if let (Some(later), Some(gone)) = (later, gone)
        && *now != gone.new
        && later.old == gone.new
    {
        later.old = gone.old.clone();
    }
}

/// Removes the entries with the ids of others.
fn remove_all<K: Ord, V>(gone: &SortedMap<K, V>, entries: &mut SortedMap<K, V>) {
    gone.keys().for_each(|id| _ = entries.remove(id));
}

/// Restores the old value, unless the field has changed meanwhile.
fn undo<T: Clone + PartialEq>(change: &Option<Changed<T>>, place: &mut T) {
    if let Some(change) = change.as_ref().filter(|change| change.new == *place) {
        place.clone_from(&change.old);
    }
}

impl Taken {
    /// The values that `into` takes over from `of`.
    pub(super) fn between(of: &Customer, into: &Customer, choices: Choices) -> Self {
        Self::values(of, into, choices).with_contact_details(of, into).with_entries(of, into)
    }

    /// The fields that have only one value.
    fn values(of: &Customer, into: &Customer, choices: Choices) -> Self {
        let (one, other) = (&into.preferences, &of.preferences);
        let channel =
            Kept::of(choices.preferred_channel, &one.preferred_channel, &other.preferred_channel);
        let preferred_name =
            Kept::of(choices.preferred_name, &into.preferred_name, &of.preferred_name);
        let language = Kept::of(choices.language, &into.language, &of.language);
        let tax = Kept::of(choices.special_tax, &into.special_tax, &of.special_tax);
        let referrer = Kept::of(choices.referrer, &into.referrer, &of.referrer);
        // Nobody is their own referrer.
        let referrer = Some(referrer).filter(|of| of.as_ref() != Some(&into.id));
        let block = Kept::of(None, &into.block, &of.block);
        let name = (choices.name == Some(Kept::Merged)).then_some(&of.name);
        let reminders = Kept::of(None, &one.reminders, &other.reminders);
        let silent = one.no_automated_messages || other.no_automated_messages;
        Self {
            name: Changed::between(&into.name, name),
            other_names: of
                .names()
                .filter(|name| name.keys() != into.name.keys())
                .cloned()
                .collect(),
            preferred_name: Changed::between(&into.preferred_name, Some(preferred_name)),
            language: Changed::between(&into.language, Some(language)),
            preferred_channel: Changed::between(&one.preferred_channel, Some(channel)),
            no_automated_messages: Changed::between(&one.no_automated_messages, Some(&silent)),
            reminders: Changed::between(&one.reminders, Some(reminders)),
            special_tax: Changed::between(&into.special_tax, Some(tax)),
            referrer: Changed::between(&into.referrer, referrer),
            block: Changed::between(&into.block, Some(block)),
            consents: stricter_consents(of, into),
            ..Self::default()
        }
    }

    /// Adds e-mail addresses, phones and addresses that the survivor does not have.
    fn with_contact_details(self, of: &Customer, into: &Customer) -> Self {
        let new = |email: &&CustomerEmail| !into.emails.iter().any(|known| known.is_same(email));
        let known = |phone: &CustomerPhone| into.phones.values().any(|one| one.is_same(phone));
        let mut phones = new_entries(&of.phones, &into.phones, known);
        let (primary, sms) = into
            .phones
            .values()
            .fold((false, false), |(a, b), one| (a || one.primary, b || one.sms));
        for phone in phones.values_mut() {
            phone.primary &= !primary;
            phone.sms &= !sms;
        }
        let known = |one: &CustomerAddress| {
            into.addresses.values().any(|known| known.address == one.address)
        };
        let addresses = new_entries(&of.addresses, &into.addresses, known);
        let default = of.default_address.as_ref().filter(|id| addresses.contains_key(*id));
        let default = Kept::of(None, &into.default_address, &default.cloned()).clone();
        Self {
            emails: of.emails.iter().filter(new).cloned().collect(),
            default_address: Changed::between(&into.default_address, Some(&default)),
            phones,
            addresses,
            ..self
        }
    }

    /// Adds annotations, the contact log and payment methods.
    fn with_entries(self, of: &Customer, into: &Customer) -> Self {
        let methods = of.payment_methods.all.iter();
        let methods = methods.filter(|method| into.payment_methods.get(&method.id).is_none());
        Self {
            tags: new_entries(&of.tags, &into.tags, |_| false),
            notes: new_entries(&of.notes, &into.notes, |_| false),
            service_preferences: new_entries(
                &of.service_preferences,
                &into.service_preferences,
                |_| false,
            ),
            occasions: new_entries(&of.occasions, &into.occasions, |_| false),
            contacts: new_entries(&of.contacts, &into.contacts, |_| false),
            payment_methods: methods.cloned().collect(),
            ..self
        }
    }

    /// Whether the survivor took over no name, block or referrer by which customers are found.
    pub(in crate::customer) fn keeps_names(&self) -> bool {
        self.name.is_none()
            && self.other_names.is_empty()
            && self.block.is_none()
            && self.referrer.is_none()
    }

    /// Match keys of the e-mail addresses and phones that were added.
    pub(in crate::customer) fn added_keys(&self) -> impl Iterator<Item = Shared> {
        let emails = self.emails.iter().filter_map(|email| email.key.clone()).map(Shared::Email);
        let phones = self.phones.values().filter_map(|phone| phone.key.clone());
        emails.chain(phones.map(Shared::Phone))
    }

    /// Refuses a merge after which the survivor has too many entries in a field.
    pub(super) fn require_room(&self, into: &Customer) -> Result<(), Reason> {
        let more = [
            ("emails", into.emails.len(), self.emails.len()),
            ("phones", into.phones.len(), self.phones.len()),
            ("addresses", into.addresses.len(), self.addresses.len()),
            ("service_preferences", into.service_preferences.len(), self.service_preferences.len()),
            ("payment_methods", into.payment_methods.all.len(), self.payment_methods.len()),
        ];
        let mut more = more.into_iter().filter(|(_, _, more)| *more > 0);
        more.try_for_each(|(field, own, more)| into.require_room(field, own + more))
    }

    /// Adds the values to the survivor.
    pub(super) fn put(&self, customer: &mut Customer) {
        Changed::put(&self.name, &mut customer.name);
        Changed::put(&self.preferred_name, &mut customer.preferred_name);
        Changed::put(&self.language, &mut customer.language);
        Changed::put(&self.preferred_channel, &mut customer.preferences.preferred_channel);
        Changed::put(&self.no_automated_messages, &mut customer.preferences.no_automated_messages);
        Changed::put(&self.reminders, &mut customer.preferences.reminders);
        Changed::put(&self.special_tax, &mut customer.special_tax);
        Changed::put(&self.referrer, &mut customer.referrer);
        Changed::put(&self.block, &mut customer.block);
        Changed::put(&self.default_address, &mut customer.default_address);
        for taken in &self.consents {
            customer.preferences.set(taken.channel, taken.category, taken.consent.new.clone());
        }
        customer.emails.extend(self.emails.iter().cloned());
        customer.phones.extend(self.phones.clone());
        customer.addresses.extend(self.addresses.clone());
        customer.tags.extend(self.tags.clone());
        customer.notes.extend(self.notes.clone());
        customer.service_preferences.extend(self.service_preferences.clone());
        customer.occasions.extend(self.occasions.clone());
        customer.contacts.extend(self.contacts.clone());
        self.payment_methods.iter().for_each(|method| customer.payment_methods.add(method));
    }

    /// Rebases the changes when another merged customer, `gone`, is unmerged first, so that undoing
    /// this merge does not restore values of that customer.
    pub(super) fn rebase(&mut self, gone: &Self, customer: &Customer) {
        let preferences = &customer.preferences;
        rebase(&mut self.name, &gone.name, &customer.name);
        rebase(&mut self.preferred_name, &gone.preferred_name, &customer.preferred_name);
        rebase(&mut self.language, &gone.language, &customer.language);
        let channel = &preferences.preferred_channel;
        rebase(&mut self.preferred_channel, &gone.preferred_channel, channel);
        let silent = &preferences.no_automated_messages;
        rebase(&mut self.no_automated_messages, &gone.no_automated_messages, silent);
        rebase(&mut self.reminders, &gone.reminders, &preferences.reminders);
        rebase(&mut self.special_tax, &gone.special_tax, &customer.special_tax);
        rebase(&mut self.referrer, &gone.referrer, &customer.referrer);
        rebase(&mut self.block, &gone.block, &customer.block);
    }

    /// Removes the values from the survivor; values that were changed meanwhile are kept.
    pub(super) fn give_back(&self, customer: &mut Customer) {
        undo(&self.name, &mut customer.name);
        undo(&self.preferred_name, &mut customer.preferred_name);
        undo(&self.language, &mut customer.language);
        undo(&self.preferred_channel, &mut customer.preferences.preferred_channel);
        undo(&self.no_automated_messages, &mut customer.preferences.no_automated_messages);
        undo(&self.reminders, &mut customer.preferences.reminders);
        undo(&self.special_tax, &mut customer.special_tax);
        undo(&self.referrer, &mut customer.referrer);
        undo(&self.block, &mut customer.block);
        for taken in &self.consents {
            let (channel, category) = (taken.channel, taken.category);
            if customer.preferences.consent(channel, category) == taken.consent.new.as_ref() {
                customer.preferences.set(channel, category, taken.consent.old.clone());
            }
        }
        customer.emails.retain(|email| !self.emails.contains(email));
        remove_all(&self.phones, &mut customer.phones);
        remove_all(&self.addresses, &mut customer.addresses);
        customer.default_address.take_if(|id| self.addresses.contains_key(id));
        remove_all(&self.tags, &mut customer.tags);
        remove_all(&self.notes, &mut customer.notes);
        remove_all(&self.service_preferences, &mut customer.service_preferences);
        remove_all(&self.occasions, &mut customer.occasions);
        remove_all(&self.contacts, &mut customer.contacts);
        self.payment_methods.iter().for_each(|method| customer.payment_methods.remove(&method.id));
    }
}

/// The objections of one customer that the other does not have.
fn stricter_consents(of: &Customer, into: &Customer) -> Vec<TakenConsent> {
    let mut taken = Vec::new();
    for (channel, consents) in &of.preferences.consents {
        for (category, consent) in consents.iter().filter(|(_, consent)| !consent.allowed) {
            let old = into.preferences.consent(*channel, *category);
            if old.is_none_or(|old| old.allowed) {
                let change = Changed { old: old.cloned(), new: Some(consent.clone()) };
                let (channel, category) = (*channel, *category);
                taken.push(TakenConsent { channel, category, consent: change });
            }
        }
    }
    taken
}
