//! `check_in.begin_handling`: the draft of the work item that an item becomes (S3-37).

use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    appointment::Work,
    base::{Actor, Aggregate, AppointmentId, CheckInItemId, QueryReason},
    check_in::CheckIn,
};

/// Asks for the work item that an open item becomes, to fill the form in which staff confirm or
/// cancel it. `check_in.finish_handling` is the answer of staff.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for all but the office
/// 2. `check_in_unknown`: the appointment has no check-in
/// 3. `item_unknown`: the check-in has no such item
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BeginHandling {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the item.
    pub item: CheckInItemId,
}

/// The draft of a work item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemDraft {
    /// The work item: for a remark its subject, text and files, for an order the service and the
    /// price at which it was ordered. Absent if the item does not become a work item, or is closed:
    /// an open one is then handled by `check_in.mark_handled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
}

impl BeginHandling {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { check_ins, .. }: Source<'_>,
    ) -> Result<WorkItemDraft, QueryReason> {
        let unknown = || QueryReason::unknown(CheckIn::KIND, &self.appointment);
        let check_in = check_ins.get(&self.appointment).ok_or_else(unknown)?;
        let item = check_in.items.get(&self.item);
        let item = item.ok_or_else(|| QueryReason::unknown("item", &self.item))?;
        Ok(WorkItemDraft { work: item.what.work().filter(|_| item.is_open()) })
    }
}
