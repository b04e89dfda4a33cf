//! The outcome of a command: events to store, effects to carry out, warnings to show.

use serde::Serialize;

use super::{Effect, Event, Warning};

/// The outcome of an accepted command.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Events of the command, in order; the host stores them before it does anything else.
    #[serde(rename = "done")]
    pub events: Vec<Event>,
    /// Effects that the host has to carry out once the events are stored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// Warnings for the actor who gave the command.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}
