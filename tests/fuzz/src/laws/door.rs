//! Whatever is said to the door, it answers, and the events bring the same desk back.

use frontdesk::door::Door;

use super::desk::Lived;

/// So many calls are looked at.
pub(super) const MOST_CALLS: usize = 40;

/// What counts when the first line is no policy.
const USUAL: &str = r#"{"screening":{"reading":{"default_region":"NL"}}}"#;

/// The first line is the policy, each other one a call.
pub fn door(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.split('\n');
    let policy = lines.next().unwrap_or_default();
    let door = Door::open(policy).or_else(|_| Door::open(USUAL)).expect("a policy");
    Lived::through(door, lines.take(MOST_CALLS)).replays();
}
