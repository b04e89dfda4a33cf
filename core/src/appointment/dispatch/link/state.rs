//! Links that were sent to customers, and their states.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, Dispatch, Facts, Status, Suggestion},
    base::{Actor, LinkId, TimeFrame},
};

/// State of a link to the page of suggested time frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// The link opens the page.
    Active,
    /// The customer accepted a suggestion.
    Used,
    /// Another link was sent, or the appointment is closed.
    Revoked,
    /// None of the choices on its page is available any more.
    Expired,
}

/// Reason of a link: it decides the text of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkReason {
    /// Time frames are suggested.
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
    /// Time at which it was sent (UTC).
    pub at: DateTime<Utc>,
    /// Reason of the link.
    pub reason: LinkReason,
    /// State: active, used or revoked; whether it has expired depends on the time.
    pub state: LinkState,
    /// Time frames in which customers may choose a time themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub available: Vec<TimeFrame>,
    /// Whether the page offered a choice when the link was sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub with_choice: bool,
}

impl Appointment {
    /// State of a link at a time; none if it was not sent for this appointment.
    ///
    /// A link that offered a choice expires with the last choice. A link without a choice does not
    /// expire: the customer may still ask for another time, or cancel (S4-3).
    pub fn link_state(&self, link: &LinkId, at: DateTime<Utc>) -> Option<LinkState> {
        let sent = self.dispatch.links.get(link)?;
        let over = !self.may_be_opened();
        Some(match sent.state {
            LinkState::Active if over => LinkState::Revoked,
            LinkState::Active if sent.with_choice && !self.dispatch.has_choice(at) => {
                LinkState::Expired
            }
            state => state,
        })
    }
}

impl Appointment {
    /// Whether links may open it: until it is closed, and also after a cancellation because the
    /// customer could not be reached, whose notice has the link (S4-27).
    fn may_be_opened(&self) -> bool {
        Status::OPEN.contains(&self.status) || self.is_cancelled_unreached()
    }

    /// Whether a link gives access to the choices of the customer. It does until it is revoked, or
    /// the appointment is closed: also once it was used, or offers no time frame any more.
    pub(crate) fn is_opened_with(&self, link: &LinkId) -> bool {
        let sent = self.dispatch.links.get(link);
        let is_valid = sent.is_some_and(|sent| sent.state != LinkState::Revoked);
        is_valid && self.may_be_opened()
    }

    /// Whether a link gives it to this actor: also its customer may then use their own record
    /// (S1-24).
    pub(in crate::appointment) fn is_opened_for(
        &self,
        by: &Actor,
        link: &LinkId,
        facts: &dyn Facts,
    ) -> bool {
        let customer = self.customer.as_ref();
        by.follows_links()
            && self.is_opened_with(link)
            && customer.is_none_or(|customer| facts.has_access(customer))
    }
}

impl TimeFrameLink {
    /// The revoked link, without what it offered.
    pub(in crate::appointment) fn revoked(&self) -> Self {
        let (at, reason, state) = (self.at, self.reason, LinkState::Revoked);
        Self { at, reason, state, available: Vec::new(), with_choice: false }
    }
}

impl Dispatch {
    /// Whether the page offers a choice: suggestions, or available time frames.
    fn has_choice(&self, at: DateTime<Utc>) -> bool {
        self.has_open_suggestion(at) || self.has_hours(at)
    }

    /// Whether active links offer time frames that have not ended.
    pub(in crate::appointment) fn has_hours(&self, at: DateTime<Utc>) -> bool {
        let mut hours = self.live_links().flat_map(|link| &link.available);
        hours.any(|hours| at < hours.end())
    }

    /// Whether a customer can accept a suggestion.
    pub(super) fn has_open_suggestion(&self, at: DateTime<Utc>) -> bool {
        let is_free = |made: &Suggestion| self.released_by(&made.technician).is_none();
        self.suggestions.values().any(|made| made.is_open(at) && is_free(made))
    }

    /// The links that were neither used nor revoked.
    pub(in crate::appointment) fn live_links(&self) -> impl Iterator<Item = &TimeFrameLink> {
        self.links.values().filter(|link| link.state == LinkState::Active)
    }

    /// Ids of the links that were neither used nor revoked, in order. They are revoked when the
    /// appointment is closed or deferred.
    pub fn live_link_ids(&self) -> Vec<LinkId> {
        let live = self.links.iter().filter(|(_, link)| link.state == LinkState::Active);
        live.map(|(id, _)| id.clone()).collect()
    }

    /// Revokes links.
    pub(in crate::appointment) fn revoke(&mut self, links: &[LinkId]) {
        for link in links {
            if let Some(link) = self.links.get_mut(link) {
                link.state = LinkState::Revoked;
            }
        }
    }

    /// Marks every active link as used: the first acceptance counts.
    pub(in crate::appointment) fn use_links(&mut self) {
        for link in self.links.values_mut().filter(|link| link.state == LinkState::Active) {
            link.state = LinkState::Used;
        }
    }
}
