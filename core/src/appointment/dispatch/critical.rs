//! Appointments that need a person in their last hour (S4-7).

use chrono::{DateTime, Utc};

use super::Assignment;
use crate::appointment::{Appointment, Policy, Status};

impl Appointment {
    /// Whether somebody is still looked for who goes: asked for or promised, and nobody assigned.
    pub fn seeks_technician(&self) -> bool {
        let seeks = self.details.needs_technician && self.dispatch.technician().is_none();
        seeks && Status::AHEAD.contains(&self.status)
    }

    /// When an appointment that still seeks a technician becomes critical: the hour before it
    /// begins, as a rule. In it the office may cancel it as unassigned (S4-6).
    pub fn critical_from(&self, policy: &Policy) -> Option<DateTime<Utc>> {
        Some(policy.critical_before.before(self.frame?.start(), self.zone))
    }

    /// Whether its row has to catch the eye: it begins within the hour, and nobody goes (S4-7).
    pub fn is_assignment_critical(&self, now: DateTime<Utc>, policy: &Policy) -> bool {
        self.seeks_technician() && self.is_in_last_hour(now, policy)
    }

    /// Whether it begins within the hour, as a rule (S4-6).
    pub fn is_in_last_hour(&self, now: DateTime<Utc>, policy: &Policy) -> bool {
        let ahead = self.frame.is_some_and(|frame| now < frame.start());
        ahead && self.critical_from(policy).is_some_and(|from| from <= now)
    }

    /// Whether technicians were asked again: then it is alive, and people decide (S4-25).
    pub(in crate::appointment) fn is_resent(&self) -> bool {
        self.dispatch.assignment == Assignment::Resent {}
    }
}
