//! The scenarios: calls and their expected answers.

use std::{fs, path::PathBuf};

use frontdesk::door::Door;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{files, root, shown};

/// A scenario: calls and their answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Path of the file.
    #[serde(skip)]
    pub path: PathBuf,
    /// What the scenario shows.
    pub why: String,
    /// Policy of the desk; the default if absent.
    #[serde(default)]
    pub policy: Map<String, Value>,
    /// Steps in order.
    pub steps: Vec<Step>,
}

/// One call and its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The call as a JSON value.
    #[serde(default)]
    pub call: Value,
    /// The call as JSON text, if a JSON value cannot have it: each language parses it by its own
    /// means.
    #[serde(default)]
    pub text: Option<String>,
    /// The expected answer.
    #[serde(default)]
    pub says: Value,
}

/// All scenarios, in path order.
///
/// # Panics
/// When a file is no scenario.
pub fn scenarios() -> Vec<Scenario> {
    assert!(root().join("tests/scenarios").is_dir());
    files("tests/scenarios").into_iter().map(Scenario::load).collect()
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Panics
    /// When the file is no scenario.
    pub fn load(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("a scenario can be read");
        let shown_path = shown(&path);
        let scenario: Self =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{shown_path}: {error}"));
        Self { path, ..scenario }
    }

    /// The answers of a desk to all calls.
    ///
    /// # Panics
    /// When its policy is none.
    pub fn answers(&self) -> Vec<Value> {
        let policy = Value::Object(self.policy.clone()).to_string();
        let mut door = Door::open(&policy).expect("a policy");
        self.steps.iter().map(|step| step.answer(&mut door)).collect()
    }

    /// Writes the scenario to its file, with one line for each call and each answer.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn save(&self) {
        let line = |step: &Step| {
            let call = match &step.text {
                Some(text) => format!("\"text\": {}", Value::String(text.clone())),
                None => format!("\"call\": {}", step.call),
            };
            format!("    {{ {call},\n      \"says\": {} }}", step.says)
        };
        let steps: Vec<String> = self.steps.iter().map(line).collect();
        let why = Value::String(self.why.clone());
        let policy = match self.policy.is_empty() {
            true => String::new(),
            false => format!("  \"policy\": {},\n", Value::Object(self.policy.clone())),
        };
        let steps = steps.join(",\n");
        let text = format!("{{\n  \"why\": {why},\n{policy}  \"steps\": [\n{steps}\n  ]\n}}\n");
        fs::write(&self.path, text).expect("a scenario can be written");
    }
}

impl Step {
    /// The call as one line of JSON.
    pub fn line(&self) -> String {
        self.text.clone().unwrap_or_else(|| self.call.to_string())
    }

    fn answer(&self, door: &mut Door) -> Value {
        match &self.text {
            Some(text) => {
                let answer = door.call_text(text);
                serde_json::from_str(&answer).expect("an answer is JSON")
            }
            None => door.call(self.call.clone()),
        }
    }
}
