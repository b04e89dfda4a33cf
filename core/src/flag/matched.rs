//! Matches of appointments, as a flag shows them.

use serde::{Deserialize, Serialize};

use crate::base::AppointmentId;

/// Alert level of a request or of one flag, lowest first.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Alert {
    /// No evidence was found.
    #[default]
    None,
    /// Only weak evidence was found: amber.
    Possible,
    /// A flagged item matches: red.
    Match,
}

/// State of a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchState {
    /// Staff have not decided yet.
    Open,
    /// Staff decided that it is the flagged person.
    Confirmed,
    /// Staff decided that it is another person.
    Dismissed,
    /// No longer a match: the value was edited, the item released or the flag lifted.
    Cleared,
}

/// An appointment that matches a flag, or did (S0-24).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchedAppointment {
    /// Id of the appointment.
    pub appointment: AppointmentId,
    /// Alert level of the match.
    pub alert: Alert,
    /// State of the match.
    pub state: MatchState,
    /// Whether it matches because the flag is about the record of its customer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub same_record: bool,
}
