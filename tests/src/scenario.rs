//! The scenarios: calls and the whole answers that are expected of them.

use std::{fs, path::PathBuf};

use frontdesk::door::Door;
use serde::Deserialize;
use serde_json::{Map, Value};

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
    /// What the business has set; nothing if not given.
    #[serde(default)]
    pub policy: Map<String, Value>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One call and its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What is said to the door.
    #[serde(default)]
    pub call: Value,
    /// The same as JSON text, where values could not hold it: each language reads it by its own
    /// means and hands over what it read.
    #[serde(default)]
    pub text: Option<String>,
    /// The whole answer.
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
        let told = shown(&path);
        let scenario: Self =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{told}: {error}"));
        Self { path, ..scenario }
    }

    /// What the door answers to each of its calls.
    ///
    /// # Panics
    /// When its policy is none.
    pub fn answers(&self) -> Vec<Value> {
        let policy = Value::Object(self.policy.clone()).to_string();
        let mut door = Door::open(&policy).expect("a policy");
        self.steps.iter().map(|step| step.answer(&mut door)).collect()
    }

    /// Writes the scenario down again, one line a call and one an answer.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn save(&self) {
        let line = |step: &Step| {
            let said = match &step.text {
                Some(text) => format!("\"text\": {}", Value::String(text.clone())),
                None => format!("\"call\": {}", step.call),
            };
            format!("    {{ {said},\n      \"says\": {} }}", step.says)
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
    /// One line of JSON that says it.
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
