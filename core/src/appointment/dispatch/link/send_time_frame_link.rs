//! `appointment.send_time_frame_link`: let the customer choose among suggested times (S4-3).

use serde::{Deserialize, Serialize};

use super::{LinkReason, LinkState, TimeFrameLink};
use crate::{
    appointment::{Appointment, AppointmentChange, Dispatch, Reason},
    base::{Apply, AppointmentId, Context, Decide, EventMeta, LinkId, TimeFrame},
};

/// Sends the customer a link to the suggested time frames; earlier links end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SendTimeFrameLink {
    /// The appointment.
    pub appointment: AppointmentId,
    /// Names the link; the host makes it hard to guess.
    pub link: LinkId,
    /// Hours in which the customer may choose a time by themselves, as the host's calendar says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
}

/// A link goes out to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeFrameLinkSent {
    /// The link.
    pub link: LinkId,
    /// Why.
    pub reason: LinkReason,
    /// Hours in which the customer may choose a time by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
    /// Whether there is something to choose from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_choice: bool,
    /// The links that end with it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

impl Dispatch {
    /// What has to be said so that a link goes out; nothing when it went out already.
    pub(super) fn linking(
        &self,
        context: &Context<'_, Appointment>,
        link: &LinkId,
        reason: LinkReason,
        available: &[TimeFrame],
    ) -> Result<Option<AppointmentChange>, Reason> {
        if let Some(sent) = self.links.get(link) {
            let known = Reason::LinkExists { link: link.clone() };
            let same = (sent.reason, sent.available.as_slice()) == (reason, available);
            return if same { Ok(None) } else { Err(known) };
        }
        let free = available.iter().any(|hours| context.now < hours.end());
        let sent = TimeFrameLinkSent {
            link: link.clone(),
            reason,
            available: available.to_vec(),
            with_choice: free || self.has_open_suggestion(context.now),
            revokes: self.live_link_ids(),
        };
        Ok(Some(sent.into()))
    }
}

impl Decide<Appointment> for SendTimeFrameLink {
    fn decide(
        &self,
        context: &Context<'_, Appointment>,
        held: &Appointment,
    ) -> Result<Vec<AppointmentChange>, Reason> {
        let sent =
            held.dispatch.linking(context, &self.link, LinkReason::ChooseTime, &self.available)?;
        Ok(sent.into_iter().collect())
    }
}

impl Apply<Appointment> for TimeFrameLinkSent {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        held.dispatch.revoke(&self.revokes);
        let sent = TimeFrameLink {
            at: happened.at,
            reason: self.reason,
            state: LinkState::Active,
            available: self.available.clone(),
            with_choice: self.with_choice,
        };
        held.dispatch.links.insert(self.link.clone(), sent);
    }
}
