//! `desk.events`: the latest events, if the desk keeps them (I-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, EventNumber, Limit, QueryReason},
    desk::{Desk, Event},
};

/// Answers with the events after a number, in order. The host has the log; a desk keeps the latest
/// events only if the policy `log.keep` says how many.
///
/// An erasure removes its values from kept events, too: if the desk does not keep the log from its
/// beginning, it drops all events up to the erasure.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only an admin may ask, because events have the data of everybody
/// 2. `not_enabled`: the desk keeps no events
/// 3. `event_unknown`: the next event is not kept any more, or the number is not reached yet
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskEvents"))]
#[serde(deny_unknown_fields)]
pub struct Events {
    /// Number of the last event that is known; all events if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<EventNumber>,
    /// Most events of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
}

impl Events {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        desk: &'a Desk,
    ) -> Result<Vec<&'a Event>, QueryReason> {
        if desk.policy().log.keep == 0 {
            return Err(QueryReason::NotEnabled("the desk keeps no events"));
        }
        let next = self.after.map_or(EventNumber::FIRST, EventNumber::next);
        let events = desk.events_after(self.after);
        let events = events.ok_or_else(|| QueryReason::unknown("event", &next))?;
        Ok(events.take(Limit::or_all(self.limit)).collect())
    }
}
