//! Durations before or after an instant: exact, or in calendar days (RFC 5545 § 3.3.6).

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::Zone;
use crate::base::from_text;

/// A duration in ISO 8601: `PT24H` is exact, `P3D` are calendar days with the same local time.
///
/// ```
/// use frontdesk::base::{Lead, Zone};
/// let zone = Zone::parse("Europe/Amsterdam").unwrap();
/// let start = "2025-03-30T07:00:00Z".parse().unwrap();
/// let before = |lead: &str| Lead::parse(lead).unwrap().before(start, zone).to_rfc3339();
/// assert_eq!(before("PT24H"), "2025-03-29T07:00:00+00:00");
/// assert_eq!(before("P3D"), "2025-03-27T08:00:00+00:00");
/// assert_eq!(Lead::parse("PT90M").unwrap().to_string(), "PT1H30M");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub enum Lead {
    /// An exact duration in minutes.
    Exact(u32),
    /// A number of calendar days in the local time zone.
    Days(u32),
}

/// Why a text cannot be parsed as a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeadError {
    /// The text is not a duration in the accepted form.
    #[error("expected days such as P3D, or hours and minutes such as PT24H or PT1H30M")]
    Form,
    /// The duration is longer than ten years.
    #[error("expected a duration from PT0S to P{}D", Lead::MOST / Lead::DAY)]
    TooLong,
}

impl Lead {
    /// The longest duration in minutes, ten years; a longer one is probably a mistake.
    const MOST: u32 = 10 * 366 * Self::DAY;
    /// The minutes of a day.
    const DAY: u32 = 24 * 60;

    /// An exact duration in hours.
    pub const fn hours(hours: u32) -> Self {
        Self::Exact(hours * 60)
    }

    /// Parses `PnD`, `PnW`, `PTnH`, `PTnM`, `PTnHnM` or `PT0S`.
    ///
    /// # Errors
    /// [`LeadError`] if the text has another form, or the duration is longer than ten years.
    pub fn parse(text: &str) -> Result<Self, LeadError> {
        let rest = text.strip_prefix('P').ok_or(LeadError::Form)?;
        let Some(time) = rest.strip_prefix('T') else {
            let (days, rest) = part(rest, 'D', 1)?;
            let (weeks, rest) = part(rest, 'W', 7)?;
            // Days and weeks together are no duration of ISO 8601.
            let days = days.xor(weeks).filter(|_| rest.is_empty()).ok_or(LeadError::Form)?;
            return Self::Days(days).checked(days.saturating_mul(Self::DAY));
        };
        if time == "0S" {
            return Ok(Self::Exact(0));
        }
        let (hours, rest) = part(time, 'H', 60)?;
        let (minutes, rest) = part(rest, 'M', 1)?;
        if !rest.is_empty() || (hours, minutes) == (None, None) {
            return Err(LeadError::Form);
        }
        let minutes = hours.unwrap_or(0).saturating_add(minutes.unwrap_or(0));
        Self::Exact(minutes).checked(minutes)
    }

    fn checked(self, minutes: u32) -> Result<Self, LeadError> {
        if minutes <= Self::MOST { Ok(self) } else { Err(LeadError::TooLong) }
    }

    /// The instant that is this duration before another.
    pub fn before(self, instant: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        match self {
            Self::Exact(minutes) => {
                let before = instant.checked_sub_signed(exact(minutes));
                before.unwrap_or(DateTime::<Utc>::MIN_UTC)
            }
            Self::Days(days) => zone.days_before(instant, days),
        }
    }

    /// The instant that is this duration after another.
    pub fn after(self, instant: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        match self {
            Self::Exact(minutes) => {
                let after = instant.checked_add_signed(exact(minutes));
                after.unwrap_or(DateTime::<Utc>::MAX_UTC)
            }
            Self::Days(days) => zone.days_after(instant, days),
        }
    }
}

fn exact(minutes: u32) -> TimeDelta {
    TimeDelta::minutes(i64::from(minutes))
}

/// Parses a number and its unit from the start of a text, if present; returns the rest.
fn part(text: &str, unit: char, factor: u32) -> Result<(Option<u32>, &str), LeadError> {
    let Some((digits, rest)) = text.split_once(unit) else {
        return Ok((None, text));
    };
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok((None, text));
    }
    if digits.is_empty() {
        return Err(LeadError::Form);
    }
    let number: u32 = digits.parse().map_err(|_| LeadError::TooLong)?;
    Ok((Some(number.saturating_mul(factor)), rest))
}

from_text!(Lead, LeadError);

impl From<Lead> for String {
    fn from(lead: Lead) -> Self {
        lead.to_string()
    }
}

impl fmt::Display for Lead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) => write!(f, "P{days}D"),
            Self::Exact(minutes) => match (minutes / 60, minutes % 60) {
                (0, 0) => f.write_str("PT0S"),
                (0, minutes) => write!(f, "PT{minutes}M"),
                (hours, 0) => write!(f, "PT{hours}H"),
                (hours, minutes) => write!(f, "PT{hours}H{minutes}M"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R-3: the accepted forms.
    #[test]
    fn only_the_accepted_forms_are_parsed() {
        let read = [
            ("P3D", Lead::Days(3)),
            ("P2W", Lead::Days(14)),
            ("PT0S", Lead::Exact(0)),
            ("PT24H", Lead::Exact(1440)),
            ("PT1H30M", Lead::Exact(90)),
        ];
        for (text, lead) in read {
            assert_eq!(Lead::parse(text), Ok(lead), "{text}");
            assert_eq!(Lead::parse(&lead.to_string()), Ok(lead));
        }
        for text in ["", "P", "PT", "3D", "P1DT2H", "P-1D", "PTH", "PD", "P1D2W"] {
            assert_eq!(Lead::parse(text), Err(LeadError::Form), "{text}");
        }
    }

    /// R-3: what is longer than ten years is refused with that bound, which is itself accepted.
    #[test]
    fn a_long_duration_is_refused_with_the_bound() {
        for text in ["P3661D", "P523W", "PT87841H", "P9999999999D", "PT6000000H"] {
            let error = Lead::parse(text).expect_err(text);
            assert_eq!(error.to_string(), "expected a duration from PT0S to P3660D", "{text}");
        }
        for text in ["P3660D", "PT87840H", "P522W"] {
            assert!(Lead::parse(text).is_ok(), "{text}");
        }
    }
}
