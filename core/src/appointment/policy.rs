//! What a business may set about appointments (requirements 4.9).

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{
    base::{Lead, Zone},
    contact::Reading,
};

/// What a request that matches a flag needs before it is accepted (S0-29).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnMatch {
    /// Somebody of the office looks at every match first.
    #[default]
    HoldForReview,
    /// It is shown, and holds nothing.
    Advisory,
}

/// What a business may set about appointments; whatever is left out is as usual.
///
/// # Source
/// Requirements 4.9. Numbers that no seed names are our own defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AppointmentPolicy")
)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// The zone of a place that names none.
    pub zone: Zone,
    /// How phone numbers and e-mail addresses are read: at a desk as its screening reads them.
    #[serde(skip)]
    pub reading: Reading,
    /// Whether customers may book without somebody of the office.
    pub auto_accept: bool,
    /// What a request that matches a flag needs before it is accepted (S0-29).
    pub on_match: OnMatch,
    /// How long before the start a customer may still reschedule.
    pub reschedule_notice: Lead,
    /// How long before the start a customer may still cancel.
    pub cancel_notice: Lead,
    /// Whether a technician stays assigned when the time frame changes (requirements 4.4.2).
    pub keep_technician: bool,
    /// How far ahead an appointment is put off at least (S4-16).
    pub defer_at_least: Lead,

    // dispatch
    /// How long before the start an appointment without a technician is critical, and then
    /// cancelled by the system (S4-6, S4-7, S4-24).
    pub critical_before: Lead,
    /// At what time of the next day a customer who was not reached is called again (S4-5).
    pub contact_retry_at: NaiveTime,
}

/// When offices begin to call.
const NINE: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

impl Default for Policy {
    fn default() -> Self {
        Self {
            zone: Zone::UTC,
            reading: Reading::default(),
            auto_accept: false,
            on_match: OnMatch::default(),
            reschedule_notice: Lead::Exact(0),
            cancel_notice: Lead::Exact(0),
            keep_technician: true,
            defer_at_least: Lead::Days(28),
            critical_before: Lead::hours(1),
            contact_retry_at: NINE,
        }
    }
}
