//! The assigned technician, or the search for one, and the contact with the customer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{ContactAttempt, ReleaseRecord, Suggestion, TimeFrameLink};
use crate::{
    appointment::FrameChanged,
    base::{EntryId, LinkId, SortedMap, SuggestionId, TechnicianId, TimeFrame, tagged},
};

tagged! {
    "kind" or "state", "Assignment";
    /// The assigned technician, or the state of the search.
    #[serde(rename_all = "snake_case")]
    pub enum Assignment {
        /// No technician is assigned, and none was asked.
        Unassigned {},
        /// Technicians were asked who is available.
        Broadcast {},
        /// A technician is assigned.
        Assigned {
            /// Id of the technician.
            technician: TechnicianId,
        },
        /// Technicians were asked again, usually after a release; no timer cancels the
        /// appointment (S4-25).
        Resent {},
    }
}

/// Dispatch of an appointment: technician, suggestions, links, and calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dispatch {
    /// The assigned technician, or the state of the search.
    pub assignment: Assignment,
    /// Times (UTC) at which technicians were asked for the present time frame.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<DateTime<Utc>>,
    /// Releases by technicians, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<ReleaseRecord>,
    /// All suggested time frames, whatever their state.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub suggestions: SortedMap<SuggestionId, Suggestion>,
    /// Time frames that do not suit the customer, in order of entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined_hours: Vec<TimeFrame>,
    /// Links sent to the customer.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub links: SortedMap<LinkId, TimeFrameLink>,
    /// Calls to the customer.
    #[serde(default, skip_serializing_if = "SortedMap::is_empty")]
    pub attempts: SortedMap<EntryId, ContactAttempt>,
    /// Id of the latest call to the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<EntryId>,
    /// Time of the latest change of the time frame (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame_since: Option<DateTime<Utc>>,
    /// Time at which a person last began the search for a technician otherwise: by an edit after
    /// which one is needed, or by the end of a hold (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search_since: Option<DateTime<Utc>>,
    /// Time at which the customer last accepted a suggestion (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed_at: Option<DateTime<Utc>>,
}

impl Default for Dispatch {
    fn default() -> Self {
        Self {
            assignment: Assignment::Unassigned {},
            asked: Vec::new(),
            releases: Vec::new(),
            suggestions: SortedMap::new(),
            declined_hours: Vec::new(),
            links: SortedMap::new(),
            attempts: SortedMap::new(),
            last_attempt: None,
            frame_since: None,
            search_since: None,
            agreed_at: None,
        }
    }
}

impl Dispatch {
    /// The assigned technician.
    pub fn technician(&self) -> Option<&TechnicianId> {
        match &self.assignment {
            Assignment::Assigned { technician } => Some(technician),
            _ => None,
        }
    }

    /// Resets the search for a technician after a change of the time frame; the technician may stay
    /// assigned.
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
