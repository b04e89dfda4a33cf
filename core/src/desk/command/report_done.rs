//! `desk.report_done`: what was due has been done, and is not done again (I-13).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    appointment::{Appointment, AppointmentEvent},
    base::{Actor, DueKey, DueResult, Id, ReportReason, Role, Schedules},
    desk::{Desk, Event},
    flag::{Flag, FlagEvent},
};

/// Reports the result of an action that was due, for a record of any area: it is never due again.
///
/// A suppressed action may be reported, too. A repeated report changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ReportDoneRefusal::Forbidden): only for timers and the office
/// 2. [`NotDue`](ReportDoneRefusal::NotDue)
/// 3. [`NeedsCommand`](ReportDoneRefusal::NeedsCommand)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportDone {
    /// Key of the action that was due.
    pub key: DueKey,
    /// Result of the action.
    pub result: DueResult,
}

/// Reasons for which a report is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "desk.report_done.")]
#[serde(untagged)]
pub enum ReportDoneRefusal {
    /// Only timers and the office may report.
    #[error("not permitted")]
    Forbidden,
    /// It is not due, or its record is unknown.
    #[error("this is not due")]
    NotDue,
    /// A command about the record ends it: it is not reported.
    #[error("a command of its own ends this, not a report")]
    NeedsCommand,
}

impl From<ReportReason> for ReportDoneRefusal {
    fn from(reason: ReportReason) -> Self {
        match reason {
            ReportReason::NotDue => Self::NotDue,
            ReportReason::NeedsCommand => Self::NeedsCommand,
        }
    }
}

impl ReportDone {
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
}

impl Desk {
    /// Decides a report, one line an area; changes nothing.
    pub(in crate::desk) fn report_done(
        &self,
        at: DateTime<Utc>,
        by: &Actor,
        report: &ReportDone,
    ) -> Result<Vec<Event>, ReportDoneRefusal> {
        if !(by.is_office() || by.role == Role::System) {
            return Err(ReportDoneRefusal::Forbidden);
        }
        let policy = self.policy();
        let flag = report.decide_for::<Flag>(
            at,
            |id| self.flags.get(id),
            &policy.screening.reading,
            |flag, change| FlagEvent { at, by: by.clone(), flag, change }.into(),
        );
        let appointment = || {
            report.decide_for::<Appointment>(
                at,
                |id| self.appointments.get(id),
                &policy.appointment,
                |appointment, change| {
                    Event::Appointment(AppointmentEvent { at, by: by.clone(), appointment, change })
                },
            )
        };
        Ok(flag.or_else(appointment).unwrap_or(Err(ReportReason::NotDue))?)
    }
}
