//! The flags of one business.

use std::{collections::BTreeMap, ops::Bound};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize, Serializer};

use super::{
    Command, Flag, FlagChange, FlagEvent, FlagItem, Refusal,
    index::{Change, Mentions},
};
use crate::{
    base::{Actor, AppointmentId, Context, CustomerId, FlagId, FlagItemId, NoFacts, visits},
    contact::ParseOptions,
};

/// All flags of one business, lifted ones included.
///
/// Technicians and customers never see flags (I-17).
///
/// ```
/// use frontdesk::{base::{Actor, ActorId, Role}, contact::ParseOptions, flag::{Command, FlagList}};
/// let raise = Command::Raise(Box::new(serde_json::from_str(r#"{
///     "flag": "f1", "reason": "did not pay", "source": {"kind": "hand"},
///     "items": [{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}]
/// }"#).unwrap()));
/// let by = Actor::new(Role::Staff, ActorId::parse("u1").unwrap());
/// let now = "2026-03-02T09:00:00Z".parse().unwrap();
///
/// let mut flags = FlagList::default();
/// let events = flags.handle(now, &by, &raise, &ParseOptions::default()).unwrap();
/// assert_eq!(events.len(), 1);
/// assert_eq!(flags.active_items().count(), 1);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "BTreeMap<FlagId, Flag>"))]
#[serde(from = "BTreeMap<FlagId, Flag>")]
pub struct FlagList {
    flags: BTreeMap<FlagId, Flag>,
    mentions: Mentions,
}

impl From<BTreeMap<FlagId, Flag>> for FlagList {
    fn from(flags: BTreeMap<FlagId, Flag>) -> Self {
        let mut mentions = Mentions::default();
        flags.values().for_each(|flag| mentions.put(flag, true));
        Self { flags, mentions }
    }
}

impl Serialize for FlagList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.flags.serialize(serializer)
    }
}

impl FlagList {
    /// The flag with that id.
    pub fn get(&self, flag: &FlagId) -> Option<&Flag> {
        self.flags.get(flag)
    }

    /// All flags, in id order.
    pub fn iter(&self) -> impl Iterator<Item = &Flag> {
        visits(self.flags.values())
    }

    /// All flags behind an id, in id order.
    pub(crate) fn after(&self, id: Option<&FlagId>) -> impl Iterator<Item = &Flag> {
        let from = id.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.flags.range::<FlagId, _>((from, Bound::Unbounded));
        visits(range.map(|(_, one)| one))
    }

    /// Ids of the flags that were raised from a customer or have a decision about them, in order.
    pub fn that_mention_customer(&self, customer: &CustomerId) -> impl Iterator<Item = &FlagId> {
        self.mentions.of_customer(customer)
    }

    /// Ids of the flags that were raised from an appointment or have a decision about it, in order.
    pub fn that_mention_appointment(&self, id: &AppointmentId) -> impl Iterator<Item = &FlagId> {
        self.mentions.of_appointment(id)
    }

    /// All items that are compared with requests, by flag and item id.
    pub fn active_items(&self) -> impl Iterator<Item = (&FlagId, &FlagItemId, &FlagItem)> {
        self.flags.values().flat_map(|flag| {
            let items = flag.active_items();
            items.map(|(id, item)| (&flag.id, id, item))
        })
    }

    /// Decides a command; changes nothing.
    ///
    /// # Errors
    /// The refusal of the command.
    pub fn decide(
        &self,
        context: &Context<'_, Flag>,
        command: &Command,
    ) -> Result<Vec<FlagEvent>, Refusal> {
        command.events(context, self.get(command.subject()))
    }

    /// Decides a command and, if it is accepted, applies its events.
    ///
    /// # Errors
    /// The refusal of the command; the list is then unchanged.
    pub fn handle(
        &mut self,
        now: DateTime<Utc>,
        by: &Actor,
        command: &Command,
        reading: &ParseOptions,
    ) -> Result<Vec<FlagEvent>, Refusal> {
        let events =
            self.decide(&Context { now, by, policy: reading, facts: &NoFacts }, command)?;
        for event in &events {
            self.apply(event);
        }
        Ok(events)
    }

    /// Applies an event. An event is never refused (I-20).
    pub fn apply(&mut self, event: &FlagEvent) {
        let Self { flags, mentions } = self;
        if event.change == (FlagChange::Erased {}) {
            let erased = flags.remove(&event.flag);
            erased.into_iter().for_each(|flag| mentions.put(&flag, false));
        } else if let Some(flag) = flags.get_mut(&event.flag) {
            let change = Change::by(event, flag);
            if let Change::Any = change {
                mentions.put(flag, false);
            }
            flag.apply(event);
            match change {
                Change::None => {}
                Change::Decided(made) => mentions.add(&flag.id, made),
                Change::Any => mentions.put(flag, true),
            }
        } else if let Some(flag) = Flag::from_event(event) {
            mentions.put(&flag, true);
            flags.insert(flag.id.clone(), flag);
        }
    }
}
