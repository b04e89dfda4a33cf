//! A desk that answers calls, and other desks that replay its log.

use frontdesk::{desk::Policy, door::Door};
use serde_json::{Value, json};

/// Times at which two desks are compared.
const TIMES: [&str; 3] = ["2026-03-02T09:00:00Z", "2026-03-04T08:00:00Z", "2027-06-01T00:00:00Z"];

/// Number of the last calls that are repeated, to compare how desks continue.
const SAID_AGAIN: usize = 8;

/// A desk, its calls and its log.
pub(super) struct Lived {
    pub(super) door: Door,
    calls: Vec<String>,
    /// The snapshot that the desk was restored from last, with the events since then.
    snapshot: Option<Value>,
    log: Vec<Value>,
    /// Whether the desk applied a log that no desk may have written.
    is_strange: bool,
}

impl Lived {
    /// Gives calls to a desk in order; each answer must have a known shape.
    pub(super) fn through<'a>(door: Door, calls: impl Iterator<Item = &'a str>) -> Self {
        let mut lived =
            Self { door, calls: Vec::new(), snapshot: None, log: Vec::new(), is_strange: false };
        for call in calls {
            let says = answer_to(&mut lived.door, call);
            if says.get("restored").is_some() {
                let mut call: Value = serde_json::from_str(call).expect("what was read is JSON");
                (lived.snapshot, lived.log) = (Some(call["restore"].take()), Vec::new());
                lived.is_strange = true;
            }
            if says.get("applied").is_some() {
                let call: Value = serde_json::from_str(call).expect("what was read is JSON");
                lived.log.extend(call["apply"].as_array().cloned().unwrap_or_default());
                lived.is_strange = true;
            }
            let stored = says.get("stored").unwrap_or(&says["done"]);
            lived.log.extend(stored.as_array().cloned().unwrap_or_default());
            lived.calls.push(call.to_owned());
        }
        lived
    }

    /// Asserts that replaying the log, the rewritten log and a snapshot gives the same desk, and
    /// that all of them continue alike.
    pub(super) fn replays(mut self) {
        let policy = self.door.desk().policy().clone();
        let mut again = Door::new(policy.clone());
        if let Some(snapshot) = &self.snapshot {
            again.call(json!({ "restore": snapshot }));
        }
        apply(&mut again, &self.log);
        let mut others = vec![again];
        let kept = rewritten(&self.log);
        if !self.is_strange {
            others.push(replayed(&policy, &kept));
        }
        others.push(restored(&self.door));
        for other in &others {
            assert_same(&self.door, other);
        }
        // A snapshot has no events, and a rewritten log has others.
        let calls = self.calls.iter().filter(|call| !call.contains("desk.events"));
        let calls: Vec<&String> = calls.collect();
        for call in calls.into_iter().rev().take(SAID_AGAIN).rev() {
            let says = self.door.call_text(call);
            for other in &mut others {
                assert_eq!(other.call_text(call), says, "another answer to {call}");
            }
        }
    }
}

/// The answer to a call.
fn answer_to(door: &mut Door, call: &str) -> Value {
    let says: Value = serde_json::from_str(&door.call_text(call)).expect("an answer is JSON");
    let answers = [
        "applied",
        "compacted",
        "done",
        "malformed",
        "refused",
        "restored",
        "rewritten",
        "snapshot",
        "told",
    ];
    let count = answers.iter().filter(|answer| says.get(answer).is_some()).count();
    assert_eq!(count, 1, "no answer, or several: {says}");
    says
}

/// A new desk that applies a log.
pub(super) fn replayed(policy: &Policy, log: &[Value]) -> Door {
    let mut door = Door::new(policy.clone());
    apply(&mut door, log);
    door
}

fn apply(door: &mut Door, log: &[Value]) {
    let says = door.call(json!({ "apply": log }));
    let count = |name: &str| says.get(name).and_then(Value::as_u64).unwrap_or_default();
    assert_eq!(count("applied") + count("repeated"), log.len() as u64, "a log is refused: {says}");
}

/// A new desk that restores a snapshot.
fn restored(door: &Door) -> Door {
    let mut again = Door::new(door.desk().policy().clone());
    let text = String::from_utf8(door.desk().snapshot()).expect("a snapshot is text");
    let says = again.call(json!({ "restore": text }));
    assert_eq!(says, json!({ "restored": door.desk().counts() }), "a snapshot is refused");
    assert_eq!(again.desk().snapshot(), door.desk().snapshot(), "another snapshot");
    again
}

/// The rewritten log: as many events, and the same when it is rewritten again.
pub(super) fn rewritten(log: &[Value]) -> Vec<Value> {
    let rewrite = |log: &[Value]| {
        let mut says = Door::default().call(json!({ "rewrite": log }));
        match says["rewritten"].take() {
            Value::Array(kept) => kept,
            _ => panic!("a log is not rewritten: {says}"),
        }
    };
    let kept = rewrite(log);
    assert_eq!(kept.len(), log.len(), "more or fewer events");
    assert_eq!(rewrite(&kept), kept, "another log when it is rewritten twice");
    kept
}

/// Asserts that two desks have the same state and the same due actions.
pub(super) fn assert_same(one: &Door, other: &Door) {
    let (one, other) = (one.desk(), other.desk());
    assert_eq!(one.areas_that_differ(other), [""; 0]);
    for now in TIMES.map(|time| time.parse().expect("a time")) {
        assert_eq!(one.due(now), other.due(now), "due");
        assert_eq!(one.work_list(now), other.work_list(now), "work list");
        assert_eq!(one.wakes_at(now), other.wakes_at(now), "wakes at");
    }
}
