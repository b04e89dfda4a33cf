//! `desk.report_done`: what was due has been done, and is not done again (I-13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::DeskRule;
use crate::{
    appointment::{Appointment, AppointmentEvent},
    base::{Actor, DueKey, DueResult, Id, OFFICE_OR_SYSTEM, ReportReason, Schedules},
    desk::{Desk, Event},
    flag::{Flag, FlagEvent},
};

/// Reports the result of an action that was due, for a record of any area: it is never due again.
///
/// A suppressed action may be reported, too. A repeated report changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only for timers and the office
/// 2. `not_due`: it is not due, or its record is unknown
/// 3. `needs_command`: a command of its own ends it, as for flags
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportDone {
    /// Key of the action that was due.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

impl ReportDone {
    /// Its rule: one line of the catalog.
    pub const RULE: DeskRule = DeskRule {
        name: "desk.report_done",
        roles: OFFICE_OR_SYSTEM,
        reasons: &["not_due", "needs_command"],
    };

    /// Decides for the record of an area, if the key is one of that area.
    fn decide_for<'a, A: Schedules<Id: Id> + 'a>(
        &self,
        now: DateTime<Utc>,
        record: impl Fn(&A::Id) -> Option<&'a A>,
        policy: &A::Policy,
        event: impl Fn(A::Id, A::Change) -> Event,
    ) -> Option<Result<Vec<Event>, ReportReason>>
    where
        A::Id: Clone,
    {
        let id = self.key.subject.id_in::<A>()?;
        let known = record(&id).ok_or(ReportReason::NotDue);
        let changes = known.and_then(|known| known.report(&self.key, self.result, now, policy));
        let event = |change| event(id.clone(), change);
        Some(changes.map(|changes| changes.into_iter().map(event).collect()))
    }

    /// Decides a report, one line an area; changes nothing.
    pub(super) fn decide(
        &self,
        at: DateTime<Utc>,
        by: &Actor,
        desk: &Desk,
    ) -> Result<Vec<Event>, ReportReason> {
        let policy = desk.policy();
        let flag = self.decide_for::<Flag>(
            at,
            |id| desk.flags.get(id),
            &policy.screening.reading,
            |flag, change| FlagEvent { at, by: by.clone(), flag, change }.into(),
        );
        let appointment = || {
            self.decide_for::<Appointment>(
                at,
                |id| desk.appointments.get(id),
                &policy.appointment,
                |appointment, change| {
                    AppointmentEvent { at, by: by.clone(), appointment, change }.into()
                },
            )
        };
        flag.or_else(appointment).unwrap_or(Err(ReportReason::NotDue))
    }
}
