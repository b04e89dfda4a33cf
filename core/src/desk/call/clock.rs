//! The time of a call: events are in order, and one wrong clock does not stop the desk (I-22).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::CallRefusal;
use crate::{
    base::{Actor, Lead, Zone},
    desk::{Command, Desk, Refusal},
};

/// How far the time of a call may differ from that of the latest event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ClockPolicy {
    /// A call that is further ahead of the latest event is refused; a year unless set. It has to be
    /// longer than the desk is ever idle.
    pub ahead: Lead,
    /// A call that is less behind counts as at the time of the latest event; a day unless set. A
    /// call that is further behind keeps its time: the latest event had a wrong one.
    pub behind: Lead,
}

impl Default for ClockPolicy {
    fn default() -> Self {
        Self { ahead: Lead::Days(366), behind: Lead::Days(1) }
    }
}

impl ClockPolicy {
    fn is_too_far_ahead(&self, at: DateTime<Utc>, latest: DateTime<Utc>) -> bool {
        at > self.ahead.after(latest, Zone::UTC)
    }

    fn counts_as_latest(&self, at: DateTime<Utc>, latest: DateTime<Utc>) -> bool {
        at < latest && at >= self.behind.before(latest, Zone::UTC)
    }

    /// The time of the latest event, after another event. One that is far behind shows that the
    /// latest one had a wrong time.
    pub(in crate::desk) fn latest_with(
        &self,
        latest: Option<DateTime<Utc>>,
        at: DateTime<Utc>,
    ) -> DateTime<Utc> {
        latest.filter(|latest| self.counts_as_latest(at, *latest)).unwrap_or(at)
    }
}

impl Desk {
    /// The time that a call counts as, which is later than its own where a clock went back a
    /// little (threat T1).
    ///
    /// # Errors
    /// [`CallRefusal::TimeAhead`], or `forbidden` if the actor may not give the command.
    pub(in crate::desk) fn time_of_call(
        &self,
        at: DateTime<Utc>,
        by: &Actor,
        command: &Command,
    ) -> Result<DateTime<Utc>, Refusal> {
        let clock = &self.policy().clock;
        match self.latest {
            Some(latest) if clock.is_too_far_ahead(at, latest) => {
                self.require_permission(by, command)?;
                Err(CallRefusal::TimeAhead { at, latest }.into())
            }
            Some(latest) if clock.counts_as_latest(at, latest) => Ok(latest),
            _ => Ok(at),
        }
    }
}
