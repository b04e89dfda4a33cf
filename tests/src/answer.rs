//! Answers to commands.

use serde_json::Value;

/// All events of an answer, which a host stores: `stored`, or else `done`.
pub fn stored_events(answer: &Value) -> Vec<Value> {
    let all = answer.get("stored").or_else(|| answer.get("done"));
    all.and_then(Value::as_array).cloned().unwrap_or_default()
}
