//! An example of each command and query, taken from the scenarios.

use std::collections::BTreeMap;

use frontdesk::{desk::CatalogAnswer, door::Door};
use serde_json::Value;

use crate::scenarios;

/// The shortest accepted call of each command and query, by name: one that an empty desk accepts,
/// too, if there is any. A command of an example changes something.
pub fn examples() -> BTreeMap<String, Value> {
    let mut shortest: BTreeMap<String, (bool, usize, String)> = BTreeMap::new();
    for step in scenarios().into_iter().flat_map(|scenario| scenario.steps) {
        let name = step.call["do"].as_str().or_else(|| step.call["ask"].as_str());
        let is_done = step.says["done"].as_array().is_some_and(|events| !events.is_empty());
        let is_answered = step
            .says
            .get("told")
            .is_some_and(|answer| !matches!(answer, Value::Array(lines) if lines.is_empty()));
        let Some(name) = name.filter(|_| is_done || is_answered) else { continue };
        let text = step.call.to_string();
        let call = (!is_done_at_once(&step.call), text.len(), text);
        let best = shortest.entry(name.to_owned()).or_insert_with(|| call.clone());
        if call < *best {
            *best = call;
        }
    }
    let parsed =
        |(_, _, text): (bool, usize, String)| serde_json::from_str(&text).expect("a call is JSON");
    shortest.into_iter().map(|(name, call)| (name, parsed(call))).collect()
}

/// Whether an empty desk accepts the call.
fn is_done_at_once(call: &Value) -> bool {
    let answer = Door::default().call(call.clone());
    answer["done"].as_array().is_some_and(|events| !events.is_empty())
}

/// The examples as JSON Lines, in the order of the catalog.
///
/// # Panics
/// When no scenario has an accepted call of a command or query.
pub fn example_lines() -> String {
    let (all, examples) = (CatalogAnswer::all(), examples());
    let line = |name| {
        let example = examples.get(name);
        format!("{}\n", example.unwrap_or_else(|| panic!("no scenario has an accepted `{name}`")))
    };
    all.commands.iter().chain(&all.queries).map(|of| line(of.name)).collect()
}
