//! Laws of what is due.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontdesk::{base::DueKey, door::Door};
use proptest::prelude::*;
use serde_json::json;

use crate::{live, story, week};

fn due_keys(door: &Door, now: DateTime<Utc>) -> BTreeSet<DueKey> {
    door.desk().due(now).into_iter().map(|due| due.key).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// nothing becomes due between now and `wakes_at`.
    #[test]
    fn nothing_is_due_before_the_host_wakes(calls in story()) {
        let door = live(&calls, |_, _, _| {});
        for now in week() {
            let wakes_at = door.desk().wakes_at(now);
            prop_assert!(wakes_at.is_none_or(|later| later > now));
            let until = wakes_at.unwrap_or(now + TimeDelta::days(60));
            let due = due_keys(&door, now);
            let last = until - TimeDelta::minutes(1);
            for later in week().chain([last]).filter(|later| (now..until).contains(later)) {
                let more: Vec<_> = due_keys(&door, later).difference(&due).cloned().collect();
                prop_assert!(more.is_empty(), "{more:?} at {later}, before {wakes_at:?}");
            }
        }
    }

    /// I-13: a reported action is never due again.
    #[test]
    fn what_was_reported_is_never_due_again(calls in story(), more in story()) {
        let mut door = live(&calls, |_, _, _| {});
        let at = DateTime::UNIX_EPOCH + TimeDelta::days(4);
        let by = json!({ "role": "system", "id": "timer" });
        let mut reported = BTreeSet::new();
        for due in door.desk().due(at) {
            let answer = door.call(json!({
                "do": "desk.report_done", "at": at, "by": by, "key": due.key, "result": "done",
            }));
            // A command of its own ends what is due for a flag, such as its retention review, and
            // the tasks of a review and the reply to an inquiry; a review ask needs a command
            // before it.
            let is_reported = answer.get("done").is_some();
            let by_command = match due.subject.kind.as_str() {
                "flag" => true,
                "review" => due.task || due.needs.is_some(),
                "inquiry" => true,
                _ => false,
            };
            prop_assert_eq!(is_reported, !by_command, "{}", answer);
            reported.extend(is_reported.then_some(due.key));
        }
        for call in more {
            door.call(call);
            for now in [at, at + TimeDelta::days(3), at + TimeDelta::days(100)] {
                let again: Vec<_> = due_keys(&door, now).intersection(&reported).cloned().collect();
                prop_assert!(again.is_empty(), "{again:?} again");
            }
        }
    }
}
