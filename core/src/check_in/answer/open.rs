//! `check_in.open`: the customer opened the page (S3-21).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId},
    check_in::{CheckIn, CheckInStatus, Decided, status::Trigger},
};

/// Records that the customer opened the page, once; no item changes (S3-21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "OpenCheckIn"))]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed; the office needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
}

/// The customer opened the page for the first time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInOpened"))]
pub struct Opened {}

impl Command<CheckIn> for Open {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, CheckIn>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, CheckIn>, check_in: &CheckIn) -> Decided {
        let is_first = CheckInStatus::WAITING.contains(&check_in.status);
        Ok(is_first.then(|| Opened {}.into()).into_iter().collect())
    }
}

impl Apply<CheckIn> for Opened {
    fn apply(&self, meta: &EventMeta<'_>, check_in: &mut CheckIn) {
        check_in.opened_at.get_or_insert(meta.at);
        check_in.advance(Trigger::Open);
    }
}
