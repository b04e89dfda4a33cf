//! What a business may set about appointments (requirements 4.9).

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
    /// Whether a promise needs somebody who says that it can be done, or a reason (S4-33).
    pub doable_before_accept: bool,
    /// How long before the start a customer may still reschedule.
    pub reschedule_notice: Lead,
    /// How long before the start a customer may still cancel.
    pub cancel_notice: Lead,
    /// Whether a cancellation has to say why in words.
    pub cancel_text_required: bool,
    /// How long before the start an appointment without a technician becomes critical (S4-6, S4-7).
    pub critical_lead: Lead,
    /// Whether a technician stays assigned when the time frame changes (requirements 4.4.2).
    pub keep_technician: bool,
    /// How far ahead an appointment is put off at least (S4-16).
    pub defer_at_least: Lead,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            zone: Zone::UTC,
            reading: Reading::default(),
            auto_accept: false,
            on_match: OnMatch::default(),
            doable_before_accept: false,
            reschedule_notice: Lead::Exact(0),
            cancel_notice: Lead::Exact(0),
            cancel_text_required: false,
            critical_lead: Lead::hours(1),
            keep_technician: true,
            defer_at_least: Lead::Days(28),
        }
    }
}
