//! What comes of a command: facts to be stored, things to be done, and what to look out for.

use serde::Serialize;

use super::{Effect, Event, Warning};

/// What comes of a command that is accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// What has happened, in order: to be stored before anything else is done.
    #[serde(rename = "done")]
    pub events: Vec<Event>,
    /// What the host has to do now that it is stored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// What the person who gave the command should know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
}
