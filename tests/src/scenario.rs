//! The scenarios: calls and the whole answers that are expected of them.

use std::{fs, path::PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::{files, root, shown};

/// A story in calls and answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Where it is kept.
    #[serde(skip)]
    pub path: PathBuf,
    /// What it shows.
    pub why: String,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One call and its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What is said to the door.
    pub call: Value,
    /// The whole answer.
    #[serde(default)]
    pub says: Value,
}

/// All scenarios, in path order.
///
/// # Panics
/// When a file is no scenario.
pub fn scenarios() -> Vec<Scenario> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a scenario can be read");
        let told = shown(&path);
        let scenario: Scenario =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{told}: {error}"));
        Scenario { path, ..scenario }
    };
    assert!(root().join("tests/scenarios").is_dir());
    files("tests/scenarios").into_iter().map(read).collect()
}

impl Scenario {
    /// Writes the scenario down again, one line a call and one an answer.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn save(&self) {
        let line = |Step { call, says }: &Step| {
            format!("    {{ \"call\": {call},\n      \"says\": {says} }}")
        };
        let steps: Vec<String> = self.steps.iter().map(line).collect();
        let why = Value::String(self.why.clone());
        let steps = steps.join(",\n");
        let text = format!("{{\n  \"why\": {why},\n  \"steps\": [\n{steps}\n  ]\n}}\n");
        fs::write(&self.path, text).expect("a scenario can be written");
    }
}
