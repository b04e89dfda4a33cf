//! `customer.erase`: let nothing be left of a person but that there was one (S1-28, S1-29).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Command, Context, CustomerId, EventMeta, FieldProblems, Forgotten, Private,
        Remark,
    },
    contact::WrittenName,
    customer::{
        Channel, Customer, CustomerChange, CustomerEvent, Decided, Login, LoginState,
        MessageCategory, PaymentMethodRemoved, PaymentMethods, Preferences, Record, Source,
    },
};

/// That flags which were raised from an erased person are kept for a while all the same.
///
/// The law wants a ground for that, such as a claim that is still open (GDPR, Article 17(3)(e)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetainFlags {
    /// The ground.
    pub ground: Private<String>,
    /// Until when; from then on they may be erased as well.
    pub until: DateTime<Utc>,
}

/// Erases a customer, for good: who they are, how they were reached, and all that was written
/// about them. Of their appointments only what the books need is kept (requirements 4.11).
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only an admin erases
/// 2. `invalid`: the ground is empty or too long, or flags would be kept until before now
/// 3. `customer_unknown`
/// 4. `wrong_status`: the customer is part of another; the other one is erased, or they are parted
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// The customer; those who became part of them are erased with them.
    pub customer: CustomerId,
    /// Keeps the flags that were raised from them; else they are erased too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain_flags: Option<RetainFlags>,
}

/// Nothing more is to be sent to an address: the host notes it on a list of its own, outside of
/// what is erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuppressionRetained {
    /// By what way.
    pub channel: Channel,
    /// The address or number.
    pub address: Private<String>,
    /// What is not to be sent.
    pub categories: Vec<MessageCategory>,
}

/// That flags of an erased person are kept: on what ground, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagsRetained {
    /// The ground.
    pub ground: Remark,
    /// Until when.
    pub until: DateTime<Utc>,
}

/// The person is erased. This is all that is left of them: what happened before is not needed
/// any more to bring the record back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Erased {
    /// When they were taken in.
    pub created_at: DateTime<Utc>,
    /// Who took them in.
    pub created_by: Actor,
    /// How they came to be known.
    pub source: Source,
    /// Who sent them: a reward that was earned stays earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrer: Option<CustomerId>,
    /// That something happened to them, without what.
    pub log: Vec<CustomerEvent>,
    /// That their flags are kept for a while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<FlagsRetained>,
}

impl Command<Customer> for Erase {
    /// Ground and end of the retention of flags, if they are retained.
    type Parsed = Option<FlagsRetained>;

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldProblems,
    ) -> Option<Option<FlagsRetained>> {
        let Some(RetainFlags { ground, until }) = &self.retain_flags else {
            return Some(None);
        };
        let ground = errors.check("retain_flags.ground", Remark::parse(ground.reveal()));
        if *until <= context.now {
            errors.note("retain_flags.until", "must be later than now");
        }
        Some(Some(FlagsRetained { ground: ground?, until: *until }))
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

impl Customer {
    /// The events of the erasure of this customer; none if they are erased already.
    pub(in crate::customer) fn erasure(
        &self,
        meta: &EventMeta<'_>,
        flags: Option<FlagsRetained>,
    ) -> Vec<CustomerChange> {
        if self.record == Record::Erased {
            return Vec::new();
        }
        let methods = self.payment_methods.all.iter().cloned();
        let removed = methods.map(|method| PaymentMethodRemoved { method }.into());
        let suppressed = self.suppressions().into_iter().map(CustomerChange::from);
        let mut changes: Vec<CustomerChange> = removed.chain(suppressed).collect();
        changes.push(self.erased(meta, &changes, flags).into());
        changes
    }

    /// That the person is erased now, after what is done with it.
    fn erased(
        &self,
        meta: &EventMeta<'_>,
        with: &[CustomerChange],
        flags: Option<FlagsRetained>,
    ) -> Erased {
        let forgotten = with.iter().map(Forgotten::of).chain([Forgotten::only("customer.erased")]);
        let entry = |forgotten: Forgotten| {
            let (at, by, customer) = (meta.at, meta.by.clone(), self.id.clone());
            CustomerEvent { at, by, customer, change: forgotten.into() }
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

    /// Where nothing more is to be sent, and what.
    fn suppressions(&self) -> Vec<SuppressionRetained> {
        let emails = self.emails.iter().map(|email| (Channel::Email, &email.address));
        let phones = self.phones.values();
        let phones = phones.map(|phone| (Channel::Sms, &phone.written.number));
        let suppression = |(channel, address): (Channel, &Private<String>)| SuppressionRetained {
            channel,
            address: address.clone(),
            categories: self.preferences.refused(channel),
        };
        let all = emails.chain(phones).map(suppression);
        all.filter(|suppression| !suppression.categories.is_empty()).collect()
    }

    /// What is left of a person, by the event of their erasure.
    pub(in crate::customer) fn after_erasure(id: &CustomerId, erased: &Erased) -> Self {
        Self {
            id: id.clone(),
            record: Record::Erased,
            created_at: erased.created_at,
            created_by: erased.created_by.clone(),
            source: erased.source,
            name: WrittenName::default(),
            preferred_name: None,
            language: None,
            emails: Vec::new(),
            phones: BTreeMap::new(),
            addresses: BTreeMap::new(),
            default_address: None,
            preferences: Preferences::default(),
            tags: BTreeMap::new(),
            notes: BTreeMap::new(),
            service_preferences: BTreeMap::new(),
            occasions: BTreeMap::new(),
            special_tax: None,
            payment_methods: PaymentMethods::default(),
            contacts: BTreeMap::new(),
            referrer: erased.referrer.clone(),
            login: Login::new(LoginState::Deactivated),
            block: None,
            merged_into: None,
            merged: BTreeMap::new(),
            log: erased.log.clone(),
        }
    }
}

impl CustomerChange {
    /// Ground and end of the retention of flags, if it is an erasure that retains them.
    pub(in crate::customer) fn retained_flags(&self) -> Option<&FlagsRetained> {
        match self {
            Self::Erased(erased) => erased.flags.as_ref(),
            _ => None,
        }
    }
}

impl CustomerEvent {
    /// What is left of it when the person it tells of is erased.
    pub fn forgotten(&self) -> Self {
        let change = match &self.change {
            CustomerChange::Forgotten(_) | CustomerChange::Erased(_) => self.change.clone(),
            change => Forgotten::of(change).into(),
        };
        Self { change, ..self.clone() }
    }
}

impl Apply<Customer> for SuppressionRetained {
    /// It is for the host alone.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}

impl Apply<Customer> for Forgotten {
    /// Nothing follows from it.
    fn apply(&self, _: &EventMeta<'_>, _: &mut Customer) {}
}

impl Apply<Customer> for Erased {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        *customer = Customer::after_erasure(&customer.id, self);
    }
}
