//! Ids of commands: a command given again by its id is not done again (O1).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use rapidhash::v3::rapidhash_v3;
use serde::{Deserialize, Serialize};

use super::CallRefusal;
use crate::base::{CommandId, Forget, envelope, tagged, to_json};

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
            /// Hash of what was called, of 32 bits. Rewriting a log after an erasure removes it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            content: Option<u32>,
        },
    }
}

impl CommandKey {
    /// The event that the command was done.
    pub(in crate::desk) fn done(&self) -> DeskChange {
        let (command_id, content) = (self.id.clone(), Some(self.content));
        DeskChange::CommandDone { command_id, content }
    }
}

impl DeskEvent {
    /// The event without the hash of what was called.
    pub(in crate::desk) fn without_content(&self) -> Self {
        let DeskChange::CommandDone { command_id, .. } = &self.change;
        let change = DeskChange::CommandDone { command_id: command_id.clone(), content: None };
        Self { change, ..self.clone() }
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

/// The id of a command, and a short hash of what was called.
///
/// ```
/// use frontdesk::{base::CommandId, desk::CommandKey};
/// let id = CommandId::parse("k1").unwrap();
/// let one = CommandKey::new(id.clone(), &"appointment.pin a1");
/// assert_eq!(one, CommandKey::new(id.clone(), &"appointment.pin a1"));
/// assert_ne!(one, CommandKey::new(id, &"appointment.cancel a1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandKey {
    /// Id of the command.
    pub id: CommandId,
    content: u32,
}

impl CommandKey {
    /// The key of a command with this content: whatever the host serializes it as, without its
    /// time. The hash has 32 bits: it tells commands apart, and nobody can read values out of it.
    pub fn new(id: CommandId, content: &impl Serialize) -> Self {
        let text = to_json(content).to_string();
        Self { id, content: rapidhash_v3(text.as_bytes()) as u32 }
    }
}

/// How long the id of a command is remembered: longer than any host retries, and limited, so that
/// memory does not grow without bound (C9).
const REMEMBERED: TimeDelta = TimeDelta::days(7);

/// A command that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Done {
    at: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content: Option<u32>,
}

/// The ids of commands that were done in the last week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<CommandId, Done>", into = "BTreeMap<CommandId, Done>")]
pub(in crate::desk) struct DoneCommands {
    by_id: BTreeMap<CommandId, Done>,
    in_order: BTreeSet<(DateTime<Utc>, CommandId)>,
}

impl From<BTreeMap<CommandId, Done>> for DoneCommands {
    fn from(by_id: BTreeMap<CommandId, Done>) -> Self {
        let in_order = by_id.iter().map(|(command, done)| (done.at, command.clone())).collect();
        Self { by_id, in_order }
    }
}

impl From<DoneCommands> for BTreeMap<CommandId, Done> {
    fn from(done: DoneCommands) -> Self {
        done.by_id
    }
}

impl DoneCommands {
    /// Whether a command was done in the week before.
    ///
    /// # Errors
    /// [`CallRefusal::CommandIdUsed`] if it had other content.
    pub(in crate::desk) fn knows(
        &self,
        key: &CommandKey,
        now: DateTime<Utc>,
    ) -> Result<bool, CallRefusal> {
        let done = self.by_id.get(&key.id);
        let Some(done) = done.filter(|done| now.signed_duration_since(done.at) <= REMEMBERED)
        else {
            return Ok(false);
        };
        match done.content {
            Some(content) if content != key.content => {
                Err(CallRefusal::CommandIdUsed { command_id: key.id.clone() })
            }
            _ => Ok(true),
        }
    }

    /// Forgets the hashes, after an erasure: what was called may have had values of the person.
    pub(in crate::desk) fn forget_contents(&mut self) {
        self.by_id.values_mut().for_each(|done| done.content = None);
    }

    pub(in crate::desk) fn apply(&mut self, event: &DeskEvent) {
        let DeskChange::CommandDone { command_id, content } = &event.change;
        let done = Done { at: event.at, content: *content };
        if let Some(before) = self.by_id.insert(command_id.clone(), done) {
            self.in_order.remove(&(before.at, command_id.clone()));
        }
        self.in_order.insert((event.at, command_id.clone()));
        let Some(oldest_kept) = event.at.checked_sub_signed(REMEMBERED) else {
            return;
        };
        while self.in_order.first().is_some_and(|(at, _)| *at < oldest_kept) {
            if let Some((_, command)) = self.in_order.pop_first() {
                self.by_id.remove(&command);
            }
        }
    }
}
