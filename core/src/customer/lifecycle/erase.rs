//! `customer.erase`: erase a person; only the id and non-personal facts remain (S1-28, S1-29).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, Erasable, EventMeta, FieldErrors, Forget,
        Forgotten, Mention, Private, Remark, SortedMap, forgotten,
    },
    customer::{
        Channel, Customer, CustomerChange, CustomerEvent, CustomerName, CustomerStatus, Decided,
        Login, LoginState, MessageCategory, PaymentMethodRemoved, PaymentMethods, Preferences,
        Source,
    },
};

/// Retention of flags that were raised from an erased customer, or that staff decided to be about
/// them.
///
/// The law requires a ground for it, such as an open claim (GDPR, Article 17(3)(e)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetainFlags {
    /// Ground of the retention: 1 to 1000 characters.
    pub ground: Private<String>,
    /// End of the retention (UTC), after the time of the command; then the flags may be erased.
    #[serde(deserialize_with = "crate::base::instant")]
    pub until: DateTime<Utc>,
}

/// Erases a customer for good: name, contact details, annotations and the texts of events. Their
/// appointments keep only what bookkeeping needs.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only an admin may erase
/// 2. `invalid`: the ground is empty or too long, or the retention ends before now
/// 3. `customer_unknown`
/// 4. `wrong_status`: the customer is merged; the survivor is erased, or the merge undone
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// Id of the customer; customers merged into them are erased with them.
    pub customer: CustomerId,
    /// Retention of the flags that were raised from them or that staff decided to be about them; if
    /// missing, they are erased too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain_flags: Option<RetainFlags>,
}

/// No messages may be sent to an address of an erased customer: the host keeps it on a suppression
/// list of its own, which is not part of the erased data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuppressionRetained {
    /// Channel of the suppressed messages.
    pub channel: Channel,
    /// E-mail address or phone number, as written.
    pub address: Private<String>,
    /// Categories of messages that may not be sent.
    pub categories: Vec<MessageCategory>,
}

/// Retention of the flags of an erased customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagsRetained {
    /// Ground of the retention.
    pub ground: Remark,
    /// End of the retention (UTC).
    pub until: DateTime<Utc>,
}

/// The customer was erased. The event contains all that remains: earlier events are not needed to
/// restore the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erased {
    /// Time when the customer was created (UTC).
    pub created_at: DateTime<Utc>,
    /// The actor who created the customer.
    pub created_by: Actor,
    /// Source of the customer.
    pub source: Source,
    /// Id of the referrer: kept, because an earned reward stays earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
    /// All earlier events, reduced to their names and field names.
    pub log: Vec<CustomerEvent>,
    /// Retention of their flags, if they are retained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<FlagsRetained>,
}

impl Command<Customer> for Erase {
    /// Ground and end of the retention of flags, if they are retained.
    type Parsed = Option<FlagsRetained>;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<Option<FlagsRetained>> {
        RetainFlags::parse(self.retain_flags.as_ref(), context.now, errors)
    }

    fn decide(
        &self,
        flags: Option<FlagsRetained>,
        context: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Decided {
        Ok(customer.erasure(&EventMeta { at: context.now, by: context.by }, flags))
    }
}

impl RetainFlags {
    /// Parses the retention, if there is one.
    pub(super) fn parse(
        given: Option<&Self>,
        now: DateTime<Utc>,
        errors: &mut FieldErrors,
    ) -> Option<Option<FlagsRetained>> {
        let Some(Self { ground, until }) = given else {
            return Some(None);
        };
        let ground = errors.check("retain_flags.ground", Remark::parse(ground.reveal()));
        if *until <= now {
            errors.note("retain_flags.until", "must be later than now");
        }
        Some(Some(FlagsRetained { ground: ground?, until: *until }))
    }
}

impl Erased {
    /// The erasure of a person without a record.
    pub(crate) fn of_person(
        customer: &CustomerId,
        meta: &EventMeta<'_>,
        flags: Option<FlagsRetained>,
    ) -> Self {
        let (at, by, customer) = (meta.at, meta.by.clone(), customer.clone());
        let change = Forgotten::only("customer.erased").into();
        let log = vec![CustomerEvent { at, by, number: None, customer, change }];
        let created_by = meta.by.clone();
        Self { created_at: at, created_by, source: Source::Staff, referrer: None, log, flags }
    }
}

impl Customer {
    /// The events of the erasure of this customer; none if they are erased already.
    pub(in crate::customer) fn erasure(
        &self,
        meta: &EventMeta<'_>,
        flags: Option<FlagsRetained>,
    ) -> Vec<CustomerChange> {
        if self.record == CustomerStatus::Erased {
            return Vec::new();
        }
        let methods = self.payment_methods.all.iter().cloned();
        let removed = methods.map(|method| PaymentMethodRemoved { method }.into());
        let suppressed = self.suppressions().into_iter().map(CustomerChange::from);
        let mut changes: Vec<CustomerChange> = removed.chain(suppressed).collect();
        changes.push(self.erased(meta, &changes, flags).into());
        changes
    }

    /// The event of the erasure; `with` are the changes of the same command before it.
    fn erased(
        &self,
        meta: &EventMeta<'_>,
        with: &[CustomerChange],
        flags: Option<FlagsRetained>,
    ) -> Erased {
        let forgotten = with.iter().map(Forgotten::of).chain([Forgotten::only("customer.erased")]);
        let entry = |forgotten: Forgotten| {
            let (at, by, customer) = (meta.at, meta.by.clone(), self.id.clone());
            CustomerEvent { at, by, number: None, customer, change: forgotten.into() }
        };
        Erased {
            created_at: self.created_at,
            created_by: self.created_by.clone(),
            source: self.source,
            referrer: self.referrer.clone(),
            log: self
                .log
                .iter()
                .map(CustomerEvent::forgotten)
                .chain(forgotten.map(entry))
                .collect(),
            flags,
        }
    }

    /// E-mail addresses and phone numbers with an objection to messages.
    fn suppressions(&self) -> Vec<SuppressionRetained> {
        let emails = self.emails.iter().map(|email| (Channel::Email, email.address.clone()));
        let phones = self.phones.values().map(|phone| (Channel::Sms, phone.number()));
        let suppression = |(channel, address): (Channel, Private<String>)| SuppressionRetained {
            channel,
            address,
            categories: self.preferences.refused(channel),
        };
        let all = emails.chain(phones).map(suppression);
        all.filter(|suppression| !suppression.categories.is_empty()).collect()
    }

    /// The erased customer, from the event of the erasure.
    pub(in crate::customer) fn after_erasure(id: &CustomerId, erased: &Erased) -> Self {
        Self {
            id: id.clone(),
            record: CustomerStatus::Erased,
            created_at: erased.created_at,
            created_by: erased.created_by.clone(),
            source: erased.source,
            name: CustomerName::default(),
            preferred_name: None,
            language: None,
            emails: Vec::new(),
            phones: SortedMap::new(),
            addresses: SortedMap::new(),
            default_address: None,
            preferences: Preferences::default(),
            tags: SortedMap::new(),
            notes: SortedMap::new(),
            service_preferences: SortedMap::new(),
            occasions: SortedMap::new(),
            special_tax: None,
            payment_methods: PaymentMethods::default(),
            contacts: SortedMap::new(),
            referrer: erased.referrer.clone(),
            login: Login::new(LoginState::Deactivated),
            block: None,
            merged_into: None,
            merged: SortedMap::new(),
            log: erased.log.clone(),
        }
    }
}

impl CustomerChange {
    /// Ground and end of the retention of flags, if this is an erasure that retains them.
    pub(in crate::customer) fn retained_flags(&self) -> Option<&FlagsRetained> {
        match self {
            Self::Erased(erased) => erased.flags.as_ref(),
            _ => None,
        }
    }
}

forgotten!(CustomerEvent of CustomerChange);

impl Forget for CustomerEvent {
    fn record(&self) -> Option<Erasable<'_>> {
        Some(Erasable::Customer(&self.customer))
    }

    fn was(&self) -> Option<&Forgotten> {
        match &self.change {
            CustomerChange::Forgotten(was) => Some(was),
            _ => None,
        }
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        let own = &self.customer;
        match &self.change {
            CustomerChange::Merged(merged) => {
                vec![Mention::From(Erasable::Merged(own, &merged.from))]
            }
            CustomerChange::Unmerged(unmerged) => {
                vec![Mention::Until(Erasable::Merged(own, &unmerged.from))]
            }
            _ => Vec::new(),
        }
    }

    fn erases(&self) -> Vec<Erasable<'_>> {
        let own = &self.customer;
        match &self.change {
            CustomerChange::Erased(_) => vec![Erasable::Customer(own)],
            CustomerChange::MergeForgotten(forgotten) => {
                forgotten.from.iter().map(|from| Erasable::Merged(own, from)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn without(&self, _: Erasable<'_>) -> Self {
        self.forgotten()
    }
}

impl Apply<Customer> for SuppressionRetained {
    /// Changes nothing: only the host acts on it.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}

impl Apply<Customer> for Forgotten {
    /// Changes nothing: the event of the erasure contains the state.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}

impl Apply<Customer> for Erased {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        *customer = Customer::after_erasure(&customer.id, self);
    }
}
