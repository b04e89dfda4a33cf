//! `appointment.list`: the appointments of a day, pinned ones first (requirements 4.13).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Row, Source};
use crate::base::{Actor, Aggregate, AppointmentId, QueryReason};

/// Asks for the appointments that begin on a day, as the calendar at their place says, and for
/// all that are pinned. Pinned ones come first; then by start, then by id. A technician sees
/// those to which they are assigned.
///
/// # Errors
/// `forbidden` for customers.
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

impl List {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        Source { appointments, policy, .. }: Source<'a>,
    ) -> Result<Vec<Row<'a>>, QueryReason> {
        let all = appointments.on(self.day).chain(appointments.pinned());
        let visible = all.filter(|appointment| by.is_office() || appointment.belongs_to(by));
        let mut rows: Vec<Row<'a>> =
            visible.map(|appointment| appointment.row(by, policy, self.at)).collect();
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
