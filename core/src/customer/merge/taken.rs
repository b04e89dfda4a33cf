//! What one customer takes over from another, and gives back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Choices, Kept};
use crate::{
    base::{AddressId, Changed, CustomerId, EntryId, Label, PhoneId, Private, SpecialTax},
    contact::WrittenName,
    customer::{
        BlockState, Channel, Consent, ContactEntry, Customer, CustomerAddress, CustomerEmail,
        CustomerPhone, Language, MessageCategory, Occasion, OfficeNote, PaymentMethod,
        ServicePreference,
    },
};

/// A no that one customer takes over from another: the stricter of two wishes wins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TakenConsent {
    /// By what way.
    pub channel: Channel,
    /// About what.
    pub category: MessageCategory,
    /// What was said before, and what holds from now on.
    pub consent: Changed<Option<Consent>>,
}

/// What one customer takes over from another: only what they did not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Taken {
    /// What they are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Changed<WrittenName>>,
    /// What they want to be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Changed<Option<Label>>>,
    /// The language they are written to in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Changed<Option<Language>>>,
    /// The way they like most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Changed<Option<Channel>>>,
    /// Whether nothing is sent by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_automated_messages: Option<Changed<bool>>,
    /// The tax that holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_tax: Option<Changed<Option<SpecialTax>>>,
    /// Who sent them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referrer: Option<Changed<Option<CustomerId>>>,
    /// That booking and access are denied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<Changed<Option<BlockState>>>,
    /// The default address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_address: Option<Changed<Option<AddressId>>>,
    /// What they want to hear no more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<TakenConsent>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<CustomerEmail>,
    /// Phones.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub phones: BTreeMap<PhoneId, CustomerPhone>,
    /// Addresses.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub addresses: BTreeMap<AddressId, CustomerAddress>,
    /// Tags.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<Private<String>, Label>,
    /// Notes of the office.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<EntryId, OfficeNote>,
    /// What to know when serving them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub service_preferences: BTreeMap<EntryId, ServicePreference>,
    /// Days to remember.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub occasions: BTreeMap<EntryId, Occasion>,
    /// The contact log.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub contacts: BTreeMap<EntryId, ContactEntry>,
    /// Ways to pay.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_methods: Vec<PaymentMethod>,
}

/// The entries of one that the other does not have.
fn new_entries<K: Ord + Clone, V: Clone>(
    of: &BTreeMap<K, V>,
    known: &BTreeMap<K, V>,
    is_known: impl Fn(&V) -> bool,
) -> BTreeMap<K, V> {
    let new = of.iter().filter(|(id, value)| !known.contains_key(*id) && !is_known(value));
    new.map(|(id, value)| (id.clone(), value.clone())).collect()
}

/// What came in place of a value that is gone came in place of the one before it.
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

/// Puts back what was there, unless it has become something else meanwhile.
fn undo<T: Clone + PartialEq>(change: &Option<Changed<T>>, place: &mut T) {
    if let Some(change) = change.as_ref().filter(|change| change.new == *place) {
        place.clone_from(&change.old);
    }
}

impl Taken {
    /// What `into` takes over from `of`.
    pub(super) fn between(of: &Customer, into: &Customer, choices: Choices) -> Self {
        Self::values(of, into, choices).with_reach(of, into).with_entries(of, into)
    }

    /// The fields that hold one value.
    fn values(of: &Customer, into: &Customer, choices: Choices) -> Self {
        let (one, other) = (&into.preferences, &of.preferences);
        let channel =
            Kept::of(choices.preferred_channel, &one.preferred_channel, &other.preferred_channel);
        let preferred_name =
            Kept::of(choices.preferred_name, &into.preferred_name, &of.preferred_name);
        let language = Kept::of(choices.language, &into.language, &of.language);
        let tax = Kept::of(choices.special_tax, &into.special_tax, &of.special_tax);
        let referrer = Kept::of(choices.referrer, &into.referrer, &of.referrer);
        // Nobody has sent themselves.
        let referrer = Some(referrer).filter(|of| of.as_ref() != Some(&into.id));
        let block = Kept::of(None, &into.block, &of.block);
        let name = (choices.name == Some(Kept::Merged)).then_some(&of.name);
        let silent = one.no_automated_messages || other.no_automated_messages;
        Self {
            name: Changed::between(&into.name, name),
            preferred_name: Changed::between(&into.preferred_name, Some(preferred_name)),
            language: Changed::between(&into.language, Some(language)),
            preferred_channel: Changed::between(&one.preferred_channel, Some(channel)),
            no_automated_messages: Changed::between(&one.no_automated_messages, Some(&silent)),
            special_tax: Changed::between(&into.special_tax, Some(tax)),
            referrer: Changed::between(&into.referrer, referrer),
            block: Changed::between(&into.block, Some(block)),
            consents: stricter_consents(of, into),
            ..Self::default()
        }
    }

    /// E-mail addresses, phones and addresses that are not known yet.
    fn with_reach(self, of: &Customer, into: &Customer) -> Self {
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

    /// What is written down, and the ways to pay.
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

    /// Takes it over.
    pub(super) fn put(&self, held: &mut Customer) {
        Changed::put(&self.name, &mut held.name);
        Changed::put(&self.preferred_name, &mut held.preferred_name);
        Changed::put(&self.language, &mut held.language);
        Changed::put(&self.preferred_channel, &mut held.preferences.preferred_channel);
        Changed::put(&self.no_automated_messages, &mut held.preferences.no_automated_messages);
        Changed::put(&self.special_tax, &mut held.special_tax);
        Changed::put(&self.referrer, &mut held.referrer);
        Changed::put(&self.block, &mut held.block);
        Changed::put(&self.default_address, &mut held.default_address);
        for taken in &self.consents {
            held.preferences.put(taken.channel, taken.category, taken.consent.new.clone());
        }
        held.emails.extend(self.emails.iter().cloned());
        held.phones.extend(self.phones.clone());
        held.addresses.extend(self.addresses.clone());
        held.tags.extend(self.tags.clone());
        held.notes.extend(self.notes.clone());
        held.service_preferences.extend(self.service_preferences.clone());
        held.occasions.extend(self.occasions.clone());
        held.contacts.extend(self.contacts.clone());
        self.payment_methods.iter().for_each(|method| held.payment_methods.add(method));
    }

    /// Another who was part of the customer gives back first what this one has taken the place of:
    /// it is not given back to them again.
    pub(super) fn rebase(&mut self, gone: &Self, held: &Customer) {
        let preferences = &held.preferences;
        rebase(&mut self.name, &gone.name, &held.name);
        rebase(&mut self.preferred_name, &gone.preferred_name, &held.preferred_name);
        rebase(&mut self.language, &gone.language, &held.language);
        let channel = &preferences.preferred_channel;
        rebase(&mut self.preferred_channel, &gone.preferred_channel, channel);
        let silent = &preferences.no_automated_messages;
        rebase(&mut self.no_automated_messages, &gone.no_automated_messages, silent);
        rebase(&mut self.special_tax, &gone.special_tax, &held.special_tax);
        rebase(&mut self.referrer, &gone.referrer, &held.referrer);
        rebase(&mut self.block, &gone.block, &held.block);
    }

    /// Gives it back; what was changed meanwhile stays.
    pub(super) fn give_back(&self, held: &mut Customer) {
        undo(&self.name, &mut held.name);
        undo(&self.preferred_name, &mut held.preferred_name);
        undo(&self.language, &mut held.language);
        undo(&self.preferred_channel, &mut held.preferences.preferred_channel);
        undo(&self.no_automated_messages, &mut held.preferences.no_automated_messages);
        undo(&self.special_tax, &mut held.special_tax);
        undo(&self.referrer, &mut held.referrer);
        undo(&self.block, &mut held.block);
        for taken in &self.consents {
            let (channel, category) = (taken.channel, taken.category);
            if held.preferences.consent(channel, category) == taken.consent.new.as_ref() {
                held.preferences.put(channel, category, taken.consent.old.clone());
            }
        }
        held.emails.retain(|email| !self.emails.contains(email));
        held.phones.retain(|id, _| !self.phones.contains_key(id));
        held.addresses.retain(|id, _| !self.addresses.contains_key(id));
        held.default_address.take_if(|id| self.addresses.contains_key(id));
        held.tags.retain(|key, _| !self.tags.contains_key(key));
        held.notes.retain(|id, _| !self.notes.contains_key(id));
        held.service_preferences.retain(|id, _| !self.service_preferences.contains_key(id));
        held.occasions.retain(|id, _| !self.occasions.contains_key(id));
        held.contacts.retain(|id, _| !self.contacts.contains_key(id));
        self.payment_methods.iter().for_each(|method| held.payment_methods.remove(&method.id));
    }
}

/// Each no of one that the other has not said: the stricter of two wishes wins.
fn stricter_consents(of: &Customer, into: &Customer) -> Vec<TakenConsent> {
    let mut taken = Vec::new();
    for (channel, said) in &of.preferences.consents {
        for (category, consent) in said.iter().filter(|(_, consent)| !consent.allowed) {
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
