//! Ids of commands that were done: a command repeated with its id is not done again (O1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::base::{CommandId, Forget, envelope, tagged};

envelope! {
    /// An event that belongs to no record.
    pub struct DeskEvent(DeskChange);
}

impl Forget for DeskEvent {}

tagged! {
    "event", "DeskChange";
    /// The change of an event that belongs to no record.
    #[non_exhaustive]
    pub enum DeskChange {
        /// A command with an id was done; repeated with that id, it is not done again.
        #[serde(rename = "desk.command_done")]
        CommandDone {
            /// Id of the command, chosen by the host.
            command_id: CommandId,
        },
    }
}

impl DeskChange {
    /// Name of the event on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::CommandDone { .. } => "desk.command_done",
        }
    }
}

/// How long the id of a command is remembered: longer than any host retries, and limited, so that
/// memory does not grow without bound (C9).
const REMEMBERED: TimeDelta = TimeDelta::days(7);

/// The ids of commands that were done within the last week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<CommandId, DateTime<Utc>>", into = "BTreeMap<CommandId, DateTime<Utc>>")]
pub(super) struct DoneCommands {
    when: BTreeMap<CommandId, DateTime<Utc>>,
    in_order: BTreeSet<(DateTime<Utc>, CommandId)>,
}

impl From<BTreeMap<CommandId, DateTime<Utc>>> for DoneCommands {
    fn from(when: BTreeMap<CommandId, DateTime<Utc>>) -> Self {
        let in_order = when.iter().map(|(command, at)| (*at, command.clone())).collect();
        Self { when, in_order }
    }
}

impl From<DoneCommands> for BTreeMap<CommandId, DateTime<Utc>> {
    fn from(done: DoneCommands) -> Self {
        done.when
    }
}

impl DoneCommands {
    /// Whether a command was done in the week before `now`.
    pub(super) fn contains(&self, command: &CommandId, now: DateTime<Utc>) -> bool {
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
