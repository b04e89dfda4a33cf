//! Facts of other areas that review requests depend on.

use chrono::{DateTime, Utc};

use super::{Outcome, Policy};
use crate::base::{AppointmentId, LinkId, NoFacts};

/// Facts of other areas that commands and queries about review requests depend on, read only when
/// needed.
pub trait Facts {
    /// Whether a link with the id was sent before, for any appointment.
    fn is_link_used(&self, _link: &LinkId) -> bool {
        false
    }

    /// Whether the customer of the appointment can be sent a message about their feedback, and has
    /// not objected to it.
    fn may_be_written_to(&self, _appointment: &AppointmentId) -> bool {
        true
    }

    /// Whether the customer of the appointment may use links.
    fn has_access(&self, _appointment: &AppointmentId) -> bool {
        true
    }

    /// Whether the customer of a completed appointment was asked, is to be asked, or why not; none
    /// for an unknown appointment. With a policy, as it would be with that one.
    fn outcome(
        &self,
        _appointment: &AppointmentId,
        _with: Option<&Policy>,
        _at: DateTime<Utc>,
    ) -> Option<Outcome> {
        None
    }

    /// Ids of the completed appointments behind an id, in id order.
    fn completed_after(&self, _after: Option<&AppointmentId>) -> Vec<&AppointmentId> {
        Vec::new()
    }
}

impl Facts for NoFacts {}
