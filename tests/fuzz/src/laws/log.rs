//! A desk applies any log without a panic, and continues from there.

use frontdesk::{desk::Policy, door::Door};
use serde_json::{Value, json};

use super::desk::{assert_same, replayed, rewritten};

/// Largest number of events of an input.
const MOST_EVENTS: usize = 60;

/// Calls after the log.
const AFTER: [&str; 5] = [
    r#"{"do":"appointment.cancel","at":"2026-03-03T09:00:00Z","by":{"role":"staff","id":"u1"},"appointment":"a1","cause":"business"}"#,
    r#"{"do":"customer.archive","at":"2026-03-03T09:00:00Z","by":{"role":"staff","id":"u1"},"customer":"c2"}"#,
    r#"{"do":"customer.merge","at":"2026-03-03T09:00:00Z","by":{"role":"staff","id":"u1"},"customer":"c2","into":"c1"}"#,
    r#"{"do":"customer.erase","at":"2026-03-03T09:00:00Z","by":{"role":"admin","id":"u1"},"customer":"c1"}"#,
    r#"{"do":"flag.erase","at":"2026-03-03T09:00:00Z","by":{"role":"admin","id":"u1"},"flag":"f1"}"#,
];

/// Checks an input: each line is an event.
pub fn log(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut door = Door::default();
    let events = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let is_taken = |event: &Value| {
        let says = door.call(json!({ "apply": [event] }));
        let code = says["refused"]["code"].as_str().unwrap_or("desk.apply.number_missing");
        assert!(code.starts_with("desk.apply.number_"), "an event is refused: {says}");
        says.get("applied").is_some()
    };
    let mut log: Vec<Value> = events.take(MOST_EVENTS).filter(is_taken).collect();
    for call in AFTER {
        let mut says: Value = serde_json::from_str(&door.call_text(call)).expect("JSON");
        let key = if says.get("stored").is_some() { "stored" } else { "done" };
        if let Value::Array(done) = says[key].take() {
            log.extend(done);
        }
    }
    let policy = Policy::default();
    assert_same(&door, &replayed(&policy, &log));
    // No desk wrote this log, so an erasure in it may lack related events: the rewritten log is
    // applied as well, but need not give the same desk. The target `door` has logs of desks.
    replayed(&policy, &rewritten(&log));
}
