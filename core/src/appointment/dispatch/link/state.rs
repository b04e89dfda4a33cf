//! A link that was sent to a customer, and whether it still opens the page.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Dispatch, Status},
    base::{LinkId, TimeFrame},
};

/// Whether a link still opens the page for suggested time frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// It does.
    Active,
    /// The customer took a suggestion.
    Used,
    /// Another link went out, or the appointment is over.
    Revoked,
    /// Nothing that it showed can be chosen any more.
    Expired,
}

/// Why a link goes out: what the message around it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkReason {
    /// Times are suggested.
    ChooseTime,
    /// The customer is asked to choose another time (S4-27).
    AskToReschedule,
    /// The customer was called and not reached (S4-3).
    NotReached,
}

/// A link that was sent to a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeFrameLink {
    /// When it was sent.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: LinkReason,
    /// Active, used or revoked; whether it has expired is seen from the time.
    pub state: LinkState,
    /// Hours in which the customer may choose a time by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
    /// Whether there was something to choose from when it was sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_choice: bool,
}

impl Appointment {
    /// What has become of a link; nothing when it was not sent for this appointment.
    ///
    /// One that was sent with something to choose from expires with the last of it. One that was
    /// sent without stays: the customer may still ask for another time, or cancel (S4-3).
    pub fn link_state(&self, link: &LinkId, at: DateTime<Utc>) -> Option<LinkState> {
        let sent = self.dispatch.links.get(link)?;
        let over = !Status::OPEN.contains(&self.status);
        Some(match sent.state {
            LinkState::Active if over => LinkState::Revoked,
            LinkState::Active if sent.with_choice && !self.dispatch.has_choice(at) => {
                LinkState::Expired
            }
            state => state,
        })
    }
}

impl Dispatch {
    /// Whether there is something to choose from: suggestions, or free hours.
    fn has_choice(&self, at: DateTime<Utc>) -> bool {
        let hours = self.live_links().flat_map(|link| &link.available);
        self.has_open_suggestion(at) || hours.into_iter().any(|hours| at < hours.end())
    }

    /// Whether a suggestion can be taken.
    pub(super) fn has_open_suggestion(&self, at: DateTime<Utc>) -> bool {
        self.suggestions.values().any(|made| made.is_open(at))
    }

    /// The links that were neither used nor revoked.
    pub(in crate::appointment) fn live_links(&self) -> impl Iterator<Item = &TimeFrameLink> {
        self.links.values().filter(|link| link.state == LinkState::Active)
    }

    /// Their ids, in order: what is revoked when the appointment is over, or put off.
    pub fn live_link_ids(&self) -> Vec<LinkId> {
        let live = self.links.iter().filter(|(_, link)| link.state == LinkState::Active);
        live.map(|(id, _)| id.clone()).collect()
    }

    /// What ends the links that were neither used nor revoked.
    pub(in crate::appointment) fn revoke(&mut self, links: &[LinkId]) {
        for link in links {
            if let Some(link) = self.links.get_mut(link) {
                link.state = LinkState::Revoked;
            }
        }
    }

    /// The first acceptance uses up every link.
    pub(in crate::appointment) fn use_links(&mut self) {
        for link in self.links.values_mut().filter(|link| link.state == LinkState::Active) {
            link.state = LinkState::Used;
        }
    }
}
