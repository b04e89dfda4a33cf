//! Events that follow from those of the appointment: invited, planned again, closed, resumed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::Appointment,
    base::{Apply, EventMeta},
    check_in::{CheckIn, CheckInChange, CheckInStatus, Policy, status::Trigger},
};

/// The invitation was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Invited {}

/// The invitation is sent again, before the later time frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Replanned {}

/// The appointment ended before the customer answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Closed {}

/// The end of the appointment was undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInResumed"))]
pub struct Resumed {}

impl CheckIn {
    /// The event of the report that the invitation was sent; none if that changes nothing.
    pub fn invited(&self) -> Option<CheckInChange> {
        self.status.after(Trigger::Invite).map(|_| Invited {}.into())
    }

    /// The event of a changed time frame: the invitation is planned again if the customer has not
    /// answered and its new time is ahead (4.4.4).
    pub fn replanned(
        &self,
        appointment: &Appointment,
        policy: &Policy,
        now: DateTime<Utc>,
    ) -> Option<CheckInChange> {
        let start = appointment.frame?.start();
        let is_ahead = now < policy.lead.before(start, appointment.zone);
        self.status.after(Trigger::Replan).filter(|_| is_ahead).map(|_| Replanned {}.into())
    }

    /// The event of a changed status of the appointment: an unanswered check-in is closed with it,
    /// and resumed with it.
    pub fn followed(&self, appointment: &Appointment) -> Option<CheckInChange> {
        if appointment.status.is_open() {
            self.status.after(Trigger::Resume).map(|_| Resumed {}.into())
        } else {
            self.status.after(Trigger::Close).map(|_| Closed {}.into())
        }
    }
}

impl Apply<CheckIn> for Invited {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        if check_in.status == CheckInStatus::Planned {
            check_in.invited_at = Some(meta.at);
        }
        check_in.advance(Trigger::Invite);
    }
}

impl Apply<CheckIn> for Replanned {
    fn apply(&self, _: &EventMeta<'_>, check_in: &mut CheckIn) {
        if CheckInStatus::UNANSWERED.contains(&check_in.status) {
            (check_in.invited_at, check_in.opened_at) = (None, None);
        }
        check_in.advance(Trigger::Replan);
    }
}

impl Apply<CheckIn> for Closed {
    fn apply(&self, _: &EventMeta<'_>, check_in: &mut CheckIn) {
        check_in.advance(Trigger::Close);
    }
}

impl Apply<CheckIn> for Resumed {
    fn apply(&self, _: &EventMeta<'_>, check_in: &mut CheckIn) {
        if check_in.status != CheckInStatus::Closed {
            return;
        }
        check_in.advance(Trigger::Resume);
        if check_in.invited_at.is_some() {
            check_in.advance(Trigger::Invite);
        }
        if check_in.opened_at.is_some() {
            check_in.advance(Trigger::Open);
        }
    }
}
