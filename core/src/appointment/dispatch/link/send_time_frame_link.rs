//! `appointment.send_time_frame_link`: send a link to the suggested time frames (S4-3).

use serde::{Deserialize, Serialize};

use super::{LinkReason, LinkState, TimeFrameLink};
use crate::{
    appointment::{Appointment, AppointmentChange, Decided, Reason},
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId, TimeFrame},
};

/// Sends the customer a link to the suggested time frames; earlier links are revoked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SendTimeFrameLink {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Id of the new link; the host makes it hard to guess.
    pub link: LinkId,
    /// Time frames in which customers may choose a time themselves, from the host's calendar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
}

/// A link was sent to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeFrameLinkSent {
    /// Id of the link.
    pub link: LinkId,
    /// Reason of the link: it decides the text of the message.
    pub reason: LinkReason,
    /// Time frames in which customers may choose a time themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
    /// Whether the page offers a choice: suggestions, or available time frames.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_choice: bool,
    /// Ids of the links that are revoked by it, in id order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revokes: Vec<LinkId>,
}

impl Appointment {
    /// The event that sends a link; none if the same link was sent already.
    pub(super) fn linking(
        &self,
        context: &Context<'_, Appointment>,
        link: &LinkId,
        reason: LinkReason,
        available: &[TimeFrame],
    ) -> Result<Option<AppointmentChange>, Reason> {
        let known = Reason::LinkExists { link: link.clone() };
        if let Some(sent) = self.dispatch.links.get(link) {
            let same = (sent.reason, sent.available.as_slice()) == (reason, available);
            return if same { Ok(None) } else { Err(known) };
        }
        if context.facts.is_link_used(link) {
            return Err(known);
        }
        let free = available.iter().any(|hours| context.now < hours.end());
        let sent = TimeFrameLinkSent {
            link: link.clone(),
            reason,
            available: available.to_vec(),
            with_choice: free || self.dispatch.has_open_suggestion(context.now),
            revokes: self.dispatch.live_link_ids(),
        };
        Ok(Some(sent.into()))
    }
}

impl Command<Appointment> for SendTimeFrameLink {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, Appointment>, errors: &mut FieldErrors) -> Option<()> {
        context.policy.check_frames("available", &self.available, errors);
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, Appointment>,
        appointment: &Appointment,
    ) -> Decided {
        let sent =
            appointment.linking(context, &self.link, LinkReason::ChooseTime, &self.available)?;
        Ok(sent.into_iter().collect())
    }
}

impl Apply<Appointment> for TimeFrameLinkSent {
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        appointment.dispatch.revoke(&self.revokes);
        let sent = TimeFrameLink {
            at: meta.at,
            reason: self.reason,
            state: LinkState::Active,
            available: self.available.clone(),
            with_choice: self.with_choice,
        };
        appointment.dispatch.links.insert(self.link.clone(), sent);
    }
}
