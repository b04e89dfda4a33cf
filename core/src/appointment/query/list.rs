//! `appointment.list`: the appointments of a day, pinned ones first.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Row, Source};
use crate::base::{Actor, Aggregate, AppointmentId, QueryReason};

/// Lists the appointments that start on a local date, and all pinned ones: pinned ones first, then
/// sorted by start and id. Technicians see the appointments that they are assigned to.
///
/// # Errors
/// `forbidden` for customers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "ListDay"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Local date in the time zone of each appointment (`YYYY-MM-DD`).
    pub day: NaiveDate,
    /// Time of the query (UTC).
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

/// Sort key: pinned ones first, then by start with missing ones last, then by id.
fn order<'a>(row: &Row<'a>) -> (bool, bool, Option<DateTime<Utc>>, &'a AppointmentId) {
    let start = row.frame.map(|frame| frame.start());
    (!row.pinned.is_pinned(), start.is_none(), start, row.appointment)
}
