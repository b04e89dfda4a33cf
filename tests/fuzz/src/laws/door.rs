//! Every call is answered, and replaying the events gives the same desk.

use frontdesk::door::Door;

use super::desk::Lived;

/// Largest number of calls of an input.
pub(super) const MOST_CALLS: usize = 40;

/// The policy if the first line is none.
const USUAL: &str = r#"{"screening":{"reading":{"default_region":"NL"}}}"#;

/// Checks an input: the first line is the policy, each other line a call.
pub fn door(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.split('\n');
    let policy = lines.next().unwrap_or_default();
    let door = Door::open(policy).or_else(|_| Door::open(USUAL)).expect("a policy");
    Lived::through(door, lines.take(MOST_CALLS)).replays();
}
