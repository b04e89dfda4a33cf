//! `check_in.share_with_technician`: show a remark to the technician (S3-33).

use serde::{Deserialize, Serialize};

use super::What;
use crate::{
    base::{Apply, AppointmentId, CheckInItemId, Command, Context, EventMeta, FieldErrors},
    check_in::{CheckIn, Decided, Reason},
};

/// Shows a remark with its text and files to the technician, or hides it; hidden by default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ShareWithTechnician {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the remark.
    pub item: CheckInItemId,
    /// Whether the technician sees it.
    pub visible: bool,
}

/// A remark was shared with the technician, or hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shared {
    /// Id of the remark.
    pub item: CheckInItemId,
    /// Whether the technician sees it.
    pub visible: bool,
}

impl Command<CheckIn> for ShareWithTechnician {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let (known, item, visible) = (check_in.item(&self.item)?, self.item.clone(), self.visible);
        match &known.what {
            What::Service(_) => Err(Reason::NotARemark { item }),
            What::Remark(_) if !known.is_listed() => Err(Reason::ItemClosed { item }),
            What::Remark(remark) if remark.visible_to_technician == visible => Ok(Vec::new()),
            What::Remark(_) => Ok(vec![Shared { item, visible }.into()]),
        }
    }
}

impl Apply<CheckIn> for Shared {
    fn apply(&self, _: &EventMeta<'_>, check_in: &mut CheckIn) {
        let known = check_in.items.get_mut(&self.item);
        if let Some(What::Remark(remark)) = known.map(|known| &mut known.what) {
            remark.visible_to_technician = self.visible;
        }
    }
}
