//! Who goes, or who is being looked for, and what was said to the customer meanwhile.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{ContactAttempt, ReleaseRecord, Suggestion, TimeFrameLink};
use crate::{
    appointment::FrameChanged,
    base::{EntryId, LinkId, SuggestionId, TechnicianId, TimeFrame, named},
};

named! {
    "state", "Assignment";
    /// Who goes, or who is being looked for.
    #[serde(rename_all = "snake_case")]
    pub enum Assignment {
        /// Nobody yet.
        Unassigned {},
        /// Technicians were asked.
        Broadcast {},
        /// A technician goes.
        Assigned {
            /// Who.
            technician: TechnicianId,
        },
        /// Technicians were asked again, as a rule after one gave it back: it is alive, and not
        /// cancelled by a timer (S4-25).
        Resent {},
    }
}

/// Who goes, and what is suggested to the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dispatch {
    /// Who goes, or who is being looked for.
    pub assignment: Assignment,
    /// When technicians were asked for the present time frame, each time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<DateTime<Utc>>,
    /// Who gave it back, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<ReleaseRecord>,
    /// The time frames that are or were suggested.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub suggestions: BTreeMap<SuggestionId, Suggestion>,
    /// When the customer cannot be there, in the order in which they said so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
    /// The links that went out to the customer.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub links: BTreeMap<LinkId, TimeFrameLink>,
    /// The calls to the customer.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attempts: BTreeMap<EntryId, ContactAttempt>,
    /// The last call to the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<EntryId>,
    /// Since when it has the present time frame, if it had another or none before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame_since: Option<DateTime<Utc>>,
    /// When the customer last agreed to a suggested time frame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_at: Option<DateTime<Utc>>,
}

impl Default for Dispatch {
    fn default() -> Self {
        Self {
            assignment: Assignment::Unassigned {},
            asked: Vec::new(),
            releases: Vec::new(),
            suggestions: BTreeMap::new(),
            declined_hours: Vec::new(),
            links: BTreeMap::new(),
            attempts: BTreeMap::new(),
            last_attempt: None,
            frame_since: None,
            agreed_at: None,
        }
    }
}

impl Dispatch {
    /// The technician who goes.
    pub fn technician(&self) -> Option<&TechnicianId> {
        match &self.assignment {
            Assignment::Assigned { technician } => Some(technician),
            _ => None,
        }
    }

    /// A new time frame begins a new round; who is assigned may stay.
    pub(in crate::appointment) fn frame_changed(
        &mut self,
        change: &FrameChanged,
        at: DateTime<Utc>,
    ) {
        self.frame_since = Some(at);
        self.asked.clear();
        if !(change.keep_technician && self.technician().is_some()) {
            self.assignment = Assignment::Unassigned {};
        }
    }
}
