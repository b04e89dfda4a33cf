//! `customer.erase`: let nothing be left of a person but that there was one (S1-28, S1-29).

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, Context, CustomerId, Decide, EventMeta, FieldProblems, Forgotten, Private,
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
/// about them. Of their appointments only what the books need is kept.
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

impl Erase {
    /// What happens to this customer: the one who is named, or somebody who is part of them.
    pub(in crate::customer) fn erasing(
        &self,
        context: &Context<'_, Customer>,
        held: &Customer,
    ) -> Vec<CustomerChange> {
        if held.record == Record::Erased {
            return Vec::new();
        }
        let methods = held.payment_methods.all.iter().cloned();
        let removed = methods.map(|method| PaymentMethodRemoved { method }.into());
        let suppressed = held.suppressions().into_iter().map(CustomerChange::from);
        let flags = self.retain_flags.as_ref().and_then(|retain| {
            let ground = Remark::parse(retain.ground.reveal()).ok()?;
            Some(FlagsRetained { ground, until: retain.until })
        });
        let mut changes: Vec<CustomerChange> = removed.chain(suppressed).collect();
        let happened = EventMeta { at: context.now, by: context.by };
        changes.push(held.erased(&happened, &changes, flags).into());
        changes
    }
}

impl Decide<Customer> for Erase {
    fn check(&self, context: &Context<'_, Customer>, fields: &mut FieldProblems) {
        if let Some(retain) = &self.retain_flags {
            fields.check("retain_flags.ground", Remark::parse(retain.ground.reveal()));
            if retain.until <= context.now {
                fields.note("retain_flags.until", "must be later than now");
            }
        }
    }

    fn decide(&self, context: &Context<'_, Customer>, held: &Customer) -> Decided {
        Ok(self.erasing(context, held))
    }
}

impl Customer {
    /// That the person is erased now, after what is done with it.
    fn erased(
        &self,
        happened: &EventMeta<'_>,
        with: &[CustomerChange],
        flags: Option<FlagsRetained>,
    ) -> Erased {
        let forgotten = with.iter().map(Forgotten::of).chain([Forgotten::only("customer.erased")]);
        let entry = |forgotten: Forgotten| {
            let (at, by, customer) = (happened.at, happened.by.clone(), self.id.clone());
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
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        *held = Customer::after_erasure(&held.id, self);
    }
}
