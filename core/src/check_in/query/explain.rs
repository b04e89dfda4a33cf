//! `check_in.explain`: where the check-in of an appointment is, and why it is not further.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::Source;
use crate::{
    appointment::{Appointment, Status},
    base::{Actor, Aggregate, AppointmentId, QueryReason},
    check_in::{CheckIn, CheckInStatus, LateInvite, Policy},
};

/// Asks when the customer is or was invited, opened the page, saved a draft and answered, and what
/// prevents the invitation.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for all but the office
/// 2. `appointment_unknown`: there is no such appointment
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ExplainCheckIn"))]
#[serde(deny_unknown_fields)]
pub struct Explain {
    /// Id of the appointment.
    pub appointment: AppointmentId,
}

/// Reason why the invitation is not due.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum NotInvited {
    /// The policy of the business has the online check-in turned off.
    NotEnabled,
    /// The appointment is not scheduled: its acceptance lifts the reason.
    NotScheduled,
    /// The appointment has no time frame.
    FrameMissing,
    /// The usual time had passed when the appointment got its time frame, and the policy sends no
    /// late invitation.
    BookedLate,
    /// The customer has opened the page or answered already.
    NotNeeded,
}

/// Where the check-in of an appointment is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInExplained"))]
pub struct Explained {
    /// Status of the check-in; absent before it is prepared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CheckInStatus>,
    /// Time from which the invitation is due, if no reason prevents it (UTC; S3-1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_from: Option<DateTime<Utc>>,
    /// All reasons why the invitation is not due; none if it is planned or was sent.
    pub reasons: Vec<NotInvited>,
    /// Time at which the check-in was prepared (UTC); before that the invitation has no link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepared_at: Option<DateTime<Utc>>,
    /// Time at which the invitation was sent (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited_at: Option<DateTime<Utc>>,
    /// Time at which the customer first opened the page (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<DateTime<Utc>>,
    /// Time at which the customer saved the present draft (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft_at: Option<DateTime<Utc>>,
    /// Time at which the first answer was recorded (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<DateTime<Utc>>,
    /// Time at which the last open item was handled (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handled_at: Option<DateTime<Utc>>,
}

impl Explain {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { check_ins, policy, facts }: Source<'_>,
    ) -> Result<Explained, QueryReason> {
        let unknown = || QueryReason::unknown(Appointment::KIND, &self.appointment);
        let appointment = facts.appointment(&self.appointment).ok_or_else(unknown)?;
        let check_in = check_ins.get(&self.appointment);
        let invited = check_in.and_then(|check_in| check_in.invited_at);
        let reasons = match invited {
            Some(_) => Vec::new(),
            None => reasons(appointment, check_in, policy),
        };
        let usual = usual_time(appointment, policy);
        let due = usual.map(|at| at.max(appointment.placed_at()));
        Ok(Explained {
            status: check_in.map(|check_in| check_in.status),
            invite_from: due.filter(|_| invited.is_none() && reasons.is_empty()),
            reasons,
            prepared_at: check_in.map(|check_in| check_in.prepared_at),
            invited_at: invited,
            opened_at: check_in.and_then(|check_in| check_in.opened_at),
            draft_at: check_in.and_then(|check_in| Some(check_in.draft.as_ref()?.at)),
            answered_at: check_in.and_then(|check_in| check_in.answered_at),
            handled_at: check_in.and_then(|check_in| check_in.handled_at),
        })
    }
}

/// The usual time of the invitation, at the same local time some days before the start (S3-1).
fn usual_time(appointment: &Appointment, policy: &Policy) -> Option<DateTime<Utc>> {
    Some(policy.lead.before(appointment.frame?.start(), appointment.zone))
}

/// All reasons why the invitation is not due.
fn reasons(
    appointment: &Appointment,
    check_in: Option<&CheckIn>,
    policy: &Policy,
) -> Vec<NotInvited> {
    let usual = usual_time(appointment, policy);
    let is_late = usual.is_some_and(|at| at <= appointment.placed_at());
    let goes_on = check_in.is_some_and(|check_in| check_in.status != CheckInStatus::Planned);
    let all = [
        (NotInvited::NotEnabled, !policy.enabled),
        (NotInvited::NotScheduled, appointment.status != Status::Scheduled),
        (NotInvited::FrameMissing, appointment.frame.is_none()),
        (NotInvited::BookedLate, is_late && policy.late_invite == LateInvite::Skip),
        (NotInvited::NotNeeded, goes_on),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(reason, _)| reason).collect()
}
