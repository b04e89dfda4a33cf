//! `appointment.list`: the appointments of a day, pinned ones first.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::Row;
use crate::{
    appointment::{Appointment, Appointments, Policy},
    base::{Actor, Aggregate, AppointmentId, Role},
};

/// Asks for the appointments that begin on a day, as the calendar at their place says, and for
/// all that are pinned. Pinned ones come first; then by start, then by id. A technician sees
/// those to which they are assigned.
///
/// # Errors
/// [`Forbidden`](ListRefusal::Forbidden) for customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ListDay"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The day.
    pub day: NaiveDate,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why no list is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "appointment.list.")]
#[serde(untagged)]
pub enum ListRefusal {
    /// Customers see no list.
    #[error("not permitted")]
    Forbidden,
}

impl List {
    /// Tells; changes nothing. `auto_pinned` are those with something in the online check-in that
    /// is not handled (S3-25).
    ///
    /// # Errors
    /// See [`List`].
    pub fn ask<'a>(
        &self,
        by: &Actor,
        appointments: &'a Appointments,
        policy: &Policy,
        auto_pinned: &BTreeSet<AppointmentId>,
    ) -> Result<Vec<Row<'a>>, ListRefusal> {
        if matches!(by.role, Role::Customer | Role::System) {
            return Err(ListRefusal::Forbidden);
        }
        let auto = auto_pinned.iter().filter_map(|id| appointments.get(id));
        let all = appointments.on(self.day).chain(appointments.pinned()).chain(auto);
        let seen = all.filter(|held| by.is_office() || held.belongs_to(by));
        let mut rows: Vec<Row<'a>> = seen
            .map(|held: &'a Appointment| {
                held.row(by, policy, self.at, auto_pinned.contains(&held.id))
            })
            .collect();
        rows.sort_by(|a, b| order(a).cmp(&order(b)));
        rows.dedup_by(|a, b| a.appointment == b.appointment);
        Ok(rows)
    }
}

/// Pinned ones first, then by start, those without one last, then by id.
fn order<'a>(row: &Row<'a>) -> (bool, bool, Option<DateTime<Utc>>, &'a AppointmentId) {
    let start = row.frame.map(|frame| frame.start());
    (!row.pinned.is_pinned(), start.is_none(), start, row.appointment)
}
