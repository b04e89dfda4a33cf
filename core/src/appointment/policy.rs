//! What a business may set about appointments.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{
    appointment::OfferKind,
    base::{BasisPoints, Lead, ScriptId, Zone},
    contact::ParseOptions,
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
/// Numbers that no seed names are our own defaults.
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
    pub reading: ParseOptions,
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
    /// Whether a technician stays assigned when the time frame changes.
    pub keep_technician: bool,
    /// How far ahead an appointment is put off at least (S4-16).
    pub defer_at_least: Lead,

    // dispatch
    /// At what time of the next day a customer who was not reached is called again (S4-5).
    pub contact_retry_at: NaiveTime,

    // offers
    /// How much is taken off to keep a customer (S4-14, S4-18).
    pub offer_bp: BasisPoints,
    /// How long an offer may be taken, and a coupon redeemed.
    pub offer_valid: Lead,
    /// What the host's people say with an offer (S4-13).
    pub scripts: BTreeMap<OfferKind, ScriptId>,

    // due
    /// How long before the start a customer is told that a technician is still looked for (S4-31).
    pub assigning_status: Lead,
    /// How long before a deferred time the office is reminded the first time (S4-17).
    pub deferred_followup: Lead,
    /// How long after the end somebody is asked what has come of it.
    pub outcome_prompt: Lead,
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
            reading: ParseOptions::default(),
            auto_accept: false,
            on_match: OnMatch::default(),
            doable_before_accept: false,
            reschedule_notice: Lead::Exact(0),
            cancel_notice: Lead::Exact(0),
            cancel_text_required: false,
            critical_lead: Lead::hours(1),
            keep_technician: true,
            defer_at_least: Lead::Days(28),
            contact_retry_at: NINE,
            offer_bp: BasisPoints::FIFTEEN_PER_CENT,
            offer_valid: Lead::Days(180),
            scripts: BTreeMap::new(),
            assigning_status: Lead::hours(3),
            deferred_followup: Lead::Days(7),
            outcome_prompt: Lead::hours(2),
        }
    }
}
