//! Which commands were done already: giving one again by its id is harmless (O1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::base::{Actor, CommandId, Malformed, from_fields, named, take};

/// Something that happened to the desk itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeskEvent {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: Actor,
    /// What happened.
    #[serde(flatten)]
    pub change: DeskChange,
}

named! {
    "event", "DeskChange";
    /// What happened to the desk itself.
    pub enum DeskChange {
        /// A command with an id was done: it is not done again.
        #[serde(rename = "desk.command_done")]
        CommandDone {
            /// Names the command.
            command_id: CommandId,
        },
    }
}

impl DeskChange {
    /// Its name on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::CommandDone { .. } => "desk.command_done",
        }
    }
}

impl DeskEvent {
    /// Reads an event. Fields that a later version has added are passed over (U-11).
    pub(crate) fn read(mut fields: Map<String, Value>) -> Result<Self, Malformed> {
        Ok(Self {
            at: take(&mut fields, "at")?,
            by: take(&mut fields, "by")?,
            change: DeskChange::read(fields)?,
        })
    }
}

impl<'de> Deserialize<'de> for DeskEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_fields(from, Self::read)
    }
}

/// How long a command's id is remembered: longer than any host retries, and short enough that
/// the memory does not grow for ever (C9).
const REMEMBERED: TimeDelta = TimeDelta::days(7);

/// The ids of commands that were done lately.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct DoneCommands {
    when: BTreeMap<CommandId, DateTime<Utc>>,
    in_order: BTreeSet<(DateTime<Utc>, CommandId)>,
}

impl DoneCommands {
    /// Whether a command was done in the week before.
    pub(super) fn knows(&self, command: &CommandId, now: DateTime<Utc>) -> bool {
        self.when.get(command).is_some_and(|at| now.signed_duration_since(at) <= REMEMBERED)
    }

    pub(super) fn apply(&mut self, event: &DeskEvent) {
        let DeskChange::CommandDone { command_id } = &event.change;
        if let Some(before) = self.when.insert(command_id.clone(), event.at) {
            self.in_order.remove(&(before, command_id.clone()));
        }
        self.in_order.insert((event.at, command_id.clone()));
        let Some(oldest_kept) = event.at.checked_sub_signed(REMEMBERED) else {
            return;
        };
        while self.in_order.first().is_some_and(|(at, _)| *at < oldest_kept) {
            if let Some((_, command)) = self.in_order.pop_first() {
                self.when.remove(&command);
            }
        }
    }
}
