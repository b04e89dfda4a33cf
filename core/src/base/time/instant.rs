//! Times in calls: those that every language can read.

use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Deserializer};

/// A time in a call: of the years 1970 to 9999, without leap seconds. JavaScript and Python can
/// read no other times. Stored events are facts, and may have any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "DateTime<Utc>")]
pub(crate) struct Instant(pub(crate) DateTime<Utc>);

/// The time is of another year, or a leap second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a time of the years 1970 to 9999, without a leap second")]
pub(crate) struct InstantError;

impl TryFrom<DateTime<Utc>> for Instant {
    type Error = InstantError;
    fn try_from(at: DateTime<Utc>) -> Result<Self, InstantError> {
        let is_leap_second = at.timestamp_subsec_nanos() >= 1_000_000_000;
        match (1970..=9999).contains(&at.year()) && !is_leap_second {
            true => Ok(Self(at)),
            false => Err(InstantError),
        }
    }
}

/// Deserializes a time in a call.
pub(crate) fn instant<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime<Utc>, D::Error> {
    Instant::deserialize(from).map(|Instant(at)| at)
}

/// Deserializes an optional time in a call.
pub(crate) fn optional_instant<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    let given = Option::<Instant>::deserialize(from)?;
    Ok(given.map(|Instant(at)| at))
}
