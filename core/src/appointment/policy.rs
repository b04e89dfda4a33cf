//! Settings of a business about appointments.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::{
    appointment::OfferKind,
    base::{BasisPoints, FieldErrors, Lead, ScriptId, SortedMap, TimeFrame, Zone},
    contact::ParseOptions,
};

/// Effect of a match with a flag on the acceptance of a request (S0-29).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnMatch {
    /// Staff have to review every match first.
    #[default]
    HoldForReview,
    /// Matches are shown only; they do not prevent acceptance.
    Advisory,
}

/// Settings of a business about appointments; absent fields have their defaults.
///
/// # Source
/// Numbers without a requirement are our own defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "AppointmentPolicy")
)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Default time zone of appointments (IANA).
    pub zone: Zone,
    /// Parse options of phone numbers and e-mail addresses; at a desk, those of the screening.
    #[serde(skip)]
    pub reading: ParseOptions,
    /// Whether bookings of customers are scheduled without the office.
    pub auto_accept: bool,
    /// Effect of a match with a flag on the acceptance of a request (S0-29).
    pub on_match: OnMatch,
    /// Whether accepting a request requires that the work is known to be doable, or an override
    /// reason (S4-33).
    pub doable_before_accept: bool,
    /// Minimum notice before the start for a customer to reschedule (ISO 8601 duration).
    pub reschedule_notice: Lead,
    /// Minimum notice before the start for a customer to cancel (ISO 8601 duration).
    pub cancel_notice: Lead,
    /// Whether a cancellation needs an explanation in free text.
    pub cancel_text_required: bool,
    /// Time before the start from which a missing technician is critical (ISO 8601 duration; S4-6,
    /// S4-7).
    pub critical_lead: Lead,
    /// Longest time frame that a command may have (ISO 8601 duration); 31 days unless set.
    pub longest_frame: Lead,
    /// Whether a technician stays assigned when the time frame changes.
    pub keep_technician: bool,
    /// Minimum time for which an appointment is deferred (ISO 8601 duration; S4-16).
    pub defer_at_least: Lead,

    // dispatch
    /// Local time at which a customer who was not reached is called again on the next day (S4-5).
    pub contact_retry_at: NaiveTime,

    // offers
    /// Discount of offers, in basis points (1500 is 15 %; S4-14, S4-18).
    pub offer_basis_points: BasisPoints,
    /// Period in which an offer can be accepted and a coupon redeemed (ISO 8601 duration).
    pub offer_valid: Lead,
    /// Ids of the host's scripts for staff, by kind of offer (S4-13).
    pub scripts: SortedMap<OfferKind, ScriptId>,

    // due
    /// Time before the start at which a customer is informed that a technician still has to be
    /// found (ISO 8601 duration; S4-31).
    pub assigning_status: Lead,
    /// Time before the end of a deferral at which the office is first reminded (ISO 8601 duration;
    /// S4-17).
    pub deferred_followup: Lead,
    /// Time after the end of the time frame at which staff are asked for the outcome (ISO 8601
    /// duration).
    pub outcome_prompt: Lead,
}

/// Default time of `contact_retry_at`.
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
            longest_frame: Lead::Days(31),
            keep_technician: true,
            defer_at_least: Lead::Days(28),
            contact_retry_at: NINE,
            offer_basis_points: BasisPoints::FIFTEEN_PER_CENT,
            offer_valid: Lead::Days(180),
            scripts: SortedMap::new(),
            assigning_status: Lead::hours(3),
            deferred_followup: Lead::Days(7),
            outcome_prompt: Lead::hours(2),
        }
    }
}

impl Policy {
    /// Checks a time frame of a command, and records the error under its field.
    pub(super) fn check_frame<'a>(
        &self,
        field: &str,
        frame: impl Into<Option<&'a TimeFrame>>,
        errors: &mut FieldErrors,
    ) {
        frame.into().and_then(|frame| errors.check(field, frame.check(self.longest_frame)));
    }

    /// The same for a list of time frames.
    pub(super) fn check_frames(&self, field: &str, frames: &[TimeFrame], errors: &mut FieldErrors) {
        for (place, frame) in frames.iter().enumerate() {
            self.check_frame(&format!("{field}[{place}]"), frame, errors);
        }
    }
}
