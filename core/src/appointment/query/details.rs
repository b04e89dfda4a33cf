//! `appointment.details`: one appointment, as far as the actor may see it (S0-1, I-17).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{AppointmentView, Source};
use crate::{
    appointment::Appointment,
    base::{Actor, Aggregate, AppointmentId, QueryReason},
};

/// Shows one appointment: all of it to the office, selected fields to its customer and to the
/// assigned technician, and to a technician who is asked the time frame, services and place.
///
/// # Errors
/// The first of these that holds:
/// 1. `appointment_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ShowDetails"))]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

impl Details {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        Source { appointments, policy, facts }: Source<'a>,
    ) -> Result<AppointmentView<'a>, QueryReason> {
        let Some(found) = appointments.get(&self.appointment) else {
            return Err(match by.is_office() {
                true => QueryReason::unknown(Appointment::KIND, &self.appointment),
                false => QueryReason::Forbidden,
            });
        };
        let mut view = found.seen_by(by, policy, self.at).ok_or(QueryReason::Forbidden)?;
        match (&mut view, &found.customer) {
            (AppointmentView::Office(view), _) => {
                view.evidence = facts.evidence(found);
                view.check_in = facts.check_in_view(&found.id);
                view.check_in_items = facts.check_in_items(&found.id);
            }
            (AppointmentView::Technician(view), Some(customer)) => {
                view.service_preferences = facts.shared_with_technician(customer);
            }
            _ => {}
        }
        if let AppointmentView::Technician(view) = &mut view {
            view.check_in_remarks = facts.shared_remarks(&found.id);
        }
        Ok(view)
    }
}
