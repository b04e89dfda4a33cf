//! A desk that lives through calls, and other desks that read its log.

use frontdesk::{desk::Policy, door::Door};
use serde_json::{Value, json};

/// Looked at at these times.
const TIMES: [&str; 3] = ["2026-03-02T09:00:00Z", "2026-03-04T08:00:00Z", "2027-06-01T00:00:00Z"];

/// So many of the last calls are said again, to see that all desks go on alike.
const SAID_AGAIN: usize = 8;

/// A desk, what was said to it, and what came of it.
pub(super) struct Lived {
    pub(super) door: Door,
    calls: Vec<String>,
    /// The snapshot that it was restored from last, and the events since.
    snapshot: Option<Value>,
    log: Vec<Value>,
    /// It took in a log that perhaps no desk wrote.
    is_strange: bool,
}

impl Lived {
    /// Says calls to a desk, one after another; each has an answer of a known shape.
    pub(super) fn through<'a>(door: Door, calls: impl Iterator<Item = &'a str>) -> Self {
        let mut lived =
            Self { door, calls: Vec::new(), snapshot: None, log: Vec::new(), is_strange: false };
        for call in calls {
            let says = said(&mut lived.door, call);
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
            lived.log.extend(says["done"].as_array().cloned().unwrap_or_default());
            lived.calls.push(call.to_owned());
        }
        lived
    }

    /// A desk that reads the log is the same, so is one that reads the rewritten log, and one that
    /// is restored from a snapshot; all go on as this one does.
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
        for call in self.calls.iter().rev().take(SAID_AGAIN).rev() {
            let says = self.door.call_text(call);
            for other in &mut others {
                assert_eq!(other.call_text(call), says, "another answer to {call}");
            }
        }
    }
}

/// What the door says to a call.
fn said(door: &mut Door, call: &str) -> Value {
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

/// A desk that reads a log.
pub(super) fn replayed(policy: &Policy, log: &[Value]) -> Door {
    let mut door = Door::new(policy.clone());
    apply(&mut door, log);
    door
}

fn apply(door: &mut Door, log: &[Value]) {
    let says = door.call(json!({ "apply": log }));
    assert_eq!(says, json!({ "applied": log.len() }), "a log is refused");
}

/// A desk that reads a snapshot.
fn restored(door: &Door) -> Door {
    let mut again = Door::new(door.desk().policy().clone());
    let text = String::from_utf8(door.desk().snapshot()).expect("a snapshot is text");
    let says = again.call(json!({ "restore": text }));
    assert_eq!(says, json!({ "restored": door.desk().counts() }), "a snapshot is refused");
    assert_eq!(again.desk().snapshot(), door.desk().snapshot(), "another snapshot");
    again
}

/// The log without what was erased: as many events, and the same when it is done twice.
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

/// The two desks hold the same, and have the same to do.
pub(super) fn assert_same(one: &Door, other: &Door) {
    let (one, other) = (one.desk(), other.desk());
    assert_eq!(one.areas_that_differ(other), [""; 0]);
    for now in TIMES.map(|time| time.parse().expect("a time")) {
        assert_eq!(one.due(now), other.due(now), "due");
        assert_eq!(one.work_list(now), other.work_list(now), "work list");
        assert_eq!(one.wakes_at(now), other.wakes_at(now), "wakes at");
    }
}
