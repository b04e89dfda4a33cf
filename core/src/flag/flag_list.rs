//! The flags of one business.

use std::{collections::BTreeMap, ops::Bound};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Command, Flag, FlagChange, FlagEvent, FlagItem, Refusal};
use crate::{
    base::{Actor, Context, FlagId, FlagItemId, NoFacts, visits},
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FlagList {
    flags: BTreeMap<FlagId, Flag>,
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
        if event.change == (FlagChange::Erased {}) {
            self.flags.remove(&event.flag);
        } else if let Some(flag) = self.flags.get_mut(&event.flag) {
            flag.apply(event);
        } else if let Some(flag) = Flag::from_event(event) {
            self.flags.insert(flag.id.clone(), flag);
        }
    }
}
