//! `customer.create`: create a customer.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{
        AddressId, Apply, Context, Creation, CustomerId, EventMeta, FieldErrors, Label, PhoneId,
        Private, SortedMap,
    },
    contact::{ParseOptions, WrittenName},
    customer::{
        Customer, CustomerAddress, CustomerChange, CustomerEmail, CustomerEvent, CustomerName,
        CustomerPhone, CustomerStatus, Decided, GivenAddress, GivenPhone, Language, Login,
        PaymentMethods, Preferences, Source,
    },
};

/// Creates a customer with a name and at least one e-mail address or phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// Id of the new customer.
    pub customer: CustomerId,
    /// Name of the customer.
    pub name: WrittenName,
    /// Preferred name in messages: 1 to 200 characters. It is compared with flags like the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_name: Option<Private<String>>,
    /// Language of messages: a tag of RFC 5646, such as `nl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// E-mail addresses, the one for messages first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones; the first one is primary, unless another has `primary` set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<GivenPhone>,
    /// Addresses, the default one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<GivenAddress>,
    /// Source of the customer; `staff` if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

/// A customer was created.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Created {
    /// Source of the customer.
    pub source: Source,
    /// Name of the customer.
    pub name: CustomerName,
    /// Preferred name in messages.
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
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub addresses: SortedMap<AddressId, CustomerAddress>,
    /// Id of the default address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_address: Option<AddressId>,
}

impl Create {
    /// A command with only a name; it still needs an e-mail address or a phone.
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

    /// Parses the fields into the event that creates the customer. An invalid value is recorded as
    /// an error and has no match key.
    fn parsed(&self, reading: &ParseOptions, errors: &mut FieldErrors) -> Created {
        let name = CustomerName::parse(&self.name, reading, errors);
        let preferred = self.preferred_name.as_ref();
        let preferred_name = errors.check_given("preferred_name", preferred, Label::parse);
        let emails = CustomerEmail::parse_all(&self.emails, reading, errors);
        let phones = self.parse_phones(reading, errors);
        let addresses = self.parse_addresses(reading, errors);
        if self.emails.is_empty() && self.phones.is_empty() {
            errors.note("emails", "an e-mail address or a phone is needed");
        }
        Created {
            source: self.source.unwrap_or(Source::Staff),
            name: name.unwrap_or_default(),
            preferred_name,
            language: self.language.clone(),
            emails,
            phones,
            addresses,
            default_address: self.addresses.first().map(|address| address.id.clone()),
        }
    }

    /// Parses the phones. Exactly one is primary: the first, unless another has `primary` set.
    fn parse_phones(
        &self,
        reading: &ParseOptions,
        errors: &mut FieldErrors,
    ) -> SortedMap<PhoneId, CustomerPhone> {
        let (mut ids, mut phones) = (BTreeSet::new(), Vec::<CustomerPhone>::new());
        Customer::check_count("phones", self.phones.len(), errors);
        for (position, given) in self.phones.iter().take(Customer::MOST_ENTRIES).enumerate() {
            let field = format!("phones[{position}]");
            let phone = given.parse(field.clone(), reading, errors);
            let mut once = |part, is_repeated| {
                if is_repeated {
                    errors.note(format!("{field}.{part}"), "is given twice");
                }
            };
            once("id", !ids.insert(&given.id));
            once("phone", phones.iter().any(|known| known.is_same(&phone)));
            once("primary", phone.primary && phones.iter().any(|known| known.primary));
            once("sms", phone.sms && phones.iter().any(|known| known.sms));
            phones.push(phone);
        }
        if !phones.iter().any(|phone| phone.primary) {
            phones.first_mut().into_iter().for_each(|first| first.primary = true);
        }
        self.phones.iter().map(|given| given.id.clone()).zip(phones).collect()
    }

    fn parse_addresses(
        &self,
        reading: &ParseOptions,
        errors: &mut FieldErrors,
    ) -> SortedMap<AddressId, CustomerAddress> {
        let mut addresses = SortedMap::new();
        Customer::check_count("addresses", self.addresses.len(), errors);
        for (position, given) in self.addresses.iter().take(Customer::MOST_ENTRIES).enumerate() {
            let field = format!("addresses[{position}]");
            let address = given.parse(&field, reading, errors);
            if addresses.insert(given.id.clone(), address).is_some() {
                errors.note(format!("{field}.id"), "is given twice");
            }
        }
        addresses
    }

    /// Whether an earlier event was caused by the same command. Match keys are not compared,
    /// because the policy may have changed in between.
    fn is_same(&self, now: &Created, earlier: &Created) -> bool {
        let addresses = |created: &Created| -> Vec<_> {
            created.emails.iter().map(|email| email.address.clone()).collect()
        };
        let is_stored = |given: &GivenPhone| {
            earlier.phones.get(&given.id).is_some_and(|known| given.is_stored_as(known))
        };
        let unkeyed = |created: &Created| Created {
            emails: Vec::new(),
            phones: SortedMap::new(),
            ..created.clone()
        };
        unkeyed(now) == unkeyed(earlier)
            && addresses(now) == addresses(earlier)
            && earlier.phones.len() == self.phones.len()
            && self.phones.iter().all(is_stored)
    }
}

impl Creation<Customer> for Create {
    type Parsed = Created;

    fn parse(&self, context: &Context<'_, Customer>, errors: &mut FieldErrors) -> Option<Created> {
        Some(self.parsed(&context.policy.reading, errors))
    }

    fn is_retry(&self, created: &Created, customer: &Customer) -> bool {
        let first = customer.log.first().map(|event| &event.change);
        matches!(
            first,
            Some(CustomerChange::Created(earlier)) if self.is_same(created, earlier)
        )
    }

    fn begin(&self, created: Created, _: &Context<'_, Customer>) -> Decided {
        Ok(vec![created.into()])
    }
}

impl Created {
    /// The customer that the event creates.
    pub(in crate::customer) fn customer(&self, event: &CustomerEvent) -> Customer {
        let created = self.clone();
        Customer {
            id: event.customer.clone(),
            record: CustomerStatus::Active,
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
            tags: SortedMap::new(),
            notes: SortedMap::new(),
            service_preferences: SortedMap::new(),
            occasions: SortedMap::new(),
            special_tax: None,
            payment_methods: PaymentMethods::default(),
            contacts: SortedMap::new(),
            referrer: None,
            login: Login::default(),
            block: None,
            merged_into: None,
            merged: SortedMap::new(),
            log: Vec::new(),
        }
    }
}

impl Apply<Customer> for Created {
    /// Changes nothing: `Customer::from_event` creates the customer.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}
