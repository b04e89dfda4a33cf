//! `customer.create`: take somebody in.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        AddressId, Apply, Begin, Context, CustomerId, EventMeta, FieldProblems, Label, PhoneId,
        Private,
    },
    contact::{PersonName, WrittenName},
    customer::{
        Customer, CustomerAddress, CustomerChange, CustomerEmail, CustomerEvent, CustomerPhone,
        Decided, GivenAddress, GivenPhone, Language, Login, PaymentMethods, Policy, Preferences,
        Record, Source,
    },
};

/// Takes somebody in by name and at least one way to reach them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// Names the customer.
    pub customer: CustomerId,
    /// What they are called.
    pub name: WrittenName,
    /// What they want to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Private<String>>,
    /// The language they are written to in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// E-mail addresses, the usual one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones; the first one is called, unless another is said to be primary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<GivenPhone>,
    /// Addresses, the default one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<GivenAddress>,
    /// How they came to be known; by the office if it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// Somebody was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Created {
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
    /// E-mail addresses, the usual one first.
    pub emails: Vec<CustomerEmail>,
    /// Phones.
    pub phones: BTreeMap<PhoneId, CustomerPhone>,
    /// Addresses.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub addresses: BTreeMap<AddressId, CustomerAddress>,
    /// The address that is meant if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_address: Option<AddressId>,
}

impl Create {
    /// Takes somebody in by name; an e-mail address or a phone has to be added.
    pub fn new(customer: CustomerId, name: WrittenName) -> Self {
        Self {
            customer,
            name,
            preferred_name: None,
            language: None,
            emails: Vec::new(),
            phones: Vec::new(),
            addresses: Vec::new(),
            source: None,
        }
    }

    fn created(&self, policy: &Policy) -> Created {
        let reading = &policy.reading;
        let primary = self.phones.iter().position(|phone| phone.primary).unwrap_or(0);
        let phones = self.phones.iter().enumerate();
        let phone = |(at, given): (usize, &GivenPhone)| {
            (given.id.clone(), given.read(at == primary, reading))
        };
        let addresses = self.addresses.iter().map(|given| (given.id.clone(), given.read()));
        Created {
            source: self.source.unwrap_or(Source::Staff),
            name: self.name.clone(),
            preferred_name: self.preferred_name(),
            language: self.language.clone(),
            emails: self.emails.iter().map(|email| CustomerEmail::read(email, reading)).collect(),
            phones: phones.map(phone).collect(),
            addresses: addresses.collect(),
            default_address: self.addresses.first().map(|given| given.id.clone()),
        }
    }

    fn preferred_name(&self) -> Option<Label> {
        self.preferred_name.as_ref().and_then(|name| Label::parse(name.reveal()).ok())
    }

    /// Notes phones that are none, or are there twice.
    fn check_phones(&self, policy: &Policy, fields: &mut FieldProblems) {
        let (mut ids, mut before) = (BTreeSet::new(), Vec::<CustomerPhone>::new());
        for (position, phone) in self.phones.iter().enumerate() {
            let at = format!("phones[{position}]");
            phone.check(at.clone(), &policy.reading, fields);
            if !ids.insert(&phone.id) {
                fields.note(format!("{at}.id"), "is given twice");
            }
            let read = phone.read(phone.primary, &policy.reading);
            if before.iter().any(|known| known.is_same(&read)) {
                fields.note(format!("{at}.phone"), "is given twice");
            }
            if phone.primary && before.iter().any(|known| known.primary) {
                fields.note(format!("{at}.primary"), "is given twice");
            }
            if phone.sms && before.iter().any(|known| known.sms) {
                fields.note(format!("{at}.sms"), "is given twice");
            }
            before.push(read);
        }
    }

    fn check_addresses(&self, policy: &Policy, fields: &mut FieldProblems) {
        let mut ids = BTreeSet::new();
        for (position, address) in self.addresses.iter().enumerate() {
            let at = format!("addresses[{position}]");
            address.check(&at, &policy.reading, fields);
            if !ids.insert(&address.id) {
                fields.note(format!("{at}.id"), "is given twice");
            }
        }
    }

    /// Whether somebody was taken in by this very call.
    fn made(&self, created: &Created) -> bool {
        let emails = created.emails.iter().map(|email| &email.address);
        let tells = |given: &GivenPhone| {
            created.phones.get(&given.id).is_some_and(|known| given.tells(known))
        };
        let addresses = self.addresses.iter().map(|given| (given.id.clone(), given.read()));
        created.source == self.source.unwrap_or(Source::Staff)
            && (&created.name, &created.language) == (&self.name, &self.language)
            && created.preferred_name == self.preferred_name()
            && emails.eq(&self.emails)
            && created.phones.len() == self.phones.len()
            && self.phones.iter().all(tells)
            && created.addresses == addresses.collect()
            && created.default_address.as_ref() == self.addresses.first().map(|given| &given.id)
    }
}

impl Begin<Customer> for Create {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        let reading = &context.policy.reading;
        fields.check("name", PersonName::parse(&self.name, reading));
        if let Some(name) = &self.preferred_name {
            fields.check("preferred_name", Label::parse(name.reveal()));
        }
        CustomerEmail::check(&self.emails, reading, fields);
        self.check_phones(context.policy, fields);
        self.check_addresses(context.policy, fields);
        if self.emails.is_empty() && self.phones.is_empty() {
            fields.note("emails", "an e-mail address or a phone is needed");
        }
    }

    fn begin(&self, context: &Context<'_, Customer>) -> Decided {
        Ok(vec![self.created(context.policy).into()])
    }

    fn began(&self, held: &Customer) -> bool {
        let first = held.log.first().map(|event| &event.change);
        matches!(first, Some(CustomerChange::Created(created)) if self.made(created))
    }
}

impl Created {
    /// The customer who was taken in.
    pub(in crate::customer) fn customer(&self, event: &CustomerEvent) -> Customer {
        let created = self.clone();
        Customer {
            id: event.customer.clone(),
            record: Record::Active,
            created_at: event.at,
            created_by: event.by.clone(),
            source: created.source,
            name: created.name,
            preferred_name: created.preferred_name,
            language: created.language,
            emails: created.emails,
            phones: created.phones,
            addresses: created.addresses,
            default_address: created.default_address,
            preferences: Preferences::default(),
            tags: BTreeMap::new(),
            notes: BTreeMap::new(),
            service_preferences: BTreeMap::new(),
            occasions: BTreeMap::new(),
            special_tax: None,
            payment_methods: PaymentMethods::default(),
            contacts: BTreeMap::new(),
            referrer: None,
            login: Login::default(),
            block: None,
            merged_into: None,
            merged: BTreeMap::new(),
            log: Vec::new(),
        }
    }
}

impl Apply<Customer> for Created {
    /// Only the first event takes somebody in; see `Customer::from_event`.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}
