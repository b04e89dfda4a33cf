//! Time zones by IANA name.

use std::fmt;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::zone_table;
use crate::base::from_text;

/// A time zone by its IANA name, such as `Europe/Amsterdam`.
///
/// ```
/// use frontdesk::base::Zone;
/// let zone = Zone::parse("Europe/Amsterdam").unwrap();
/// let instant = "2026-07-01T22:30:00Z".parse().unwrap();
/// assert_eq!(zone.date(instant).to_string(), "2026-07-02");
/// assert!(Zone::parse("Holland").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Zone(u16);

/// The text is not the name of a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a time zone is a name such as Europe/Amsterdam")]
pub struct ZoneError;

impl Zone {
    /// UTC, the default.
    pub const UTC: Self = Self(zone_table::UTC);

    /// Parses a name of the IANA time zone database.
    ///
    /// # Errors
    /// [`ZoneError`] if there is no such time zone.
    pub fn parse(name: &str) -> Result<Self, ZoneError> {
        zone_table::find(name).map(Self).ok_or(ZoneError)
    }

    /// Whether this is UTC, the default.
    pub(crate) fn is_utc(&self) -> bool {
        *self == Self::UTC
    }

    /// IANA name of the time zone.
    pub fn as_str(&self) -> &'static str {
        zone_table::name(self.0)
    }

    /// The local date and time at an instant.
    pub fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        let offset = zone_table::offset_at(self.0, instant.timestamp());
        let local = instant.naive_utc().checked_add_signed(TimeDelta::seconds(offset));
        local.unwrap_or_else(|| instant.naive_utc())
    }

    /// The local date at an instant.
    pub fn date(&self, instant: DateTime<Utc>) -> NaiveDate {
        self.local(instant).date()
    }

    /// The instant of a local date and time.
    ///
    /// If the local time occurs twice, the earlier instant; if it is skipped because the clock is
    /// put forward, it is shifted by the same amount (R-2).
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let seconds = local.and_utc().timestamp();
        let offset = zone_table::offset_of_local(self.0, seconds).unwrap_or_else(|| {
            // The offset a day earlier is the one before the clock was put forward.
            let before = local.checked_sub_days(Days::new(1)).unwrap_or(local);
            zone_table::offset_at(self.0, before.and_utc().timestamp())
        });
        let utc = local.checked_sub_signed(TimeDelta::seconds(offset));
        utc.unwrap_or(local).and_utc()
    }

    /// The same local time a number of days earlier.
    pub(super) fn days_before(&self, instant: DateTime<Utc>, days: u32) -> DateTime<Utc> {
        let local = self.local(instant).checked_sub_days(Days::new(u64::from(days)));
        local.map_or(DateTime::<Utc>::MIN_UTC, |local| self.instant(local))
    }

    /// The same local time a number of days later.
    pub(super) fn days_after(&self, instant: DateTime<Utc>, days: u32) -> DateTime<Utc> {
        let local = self.local(instant).checked_add_days(Days::new(u64::from(days)));
        local.map_or(DateTime::<Utc>::MAX_UTC, |local| self.instant(local))
    }

    /// The instant of a local time on the local day after an instant.
    pub fn next_day_at(&self, instant: DateTime<Utc>, time: NaiveTime) -> DateTime<Utc> {
        let next = self.date(instant).succ_opt();
        next.map_or(DateTime::<Utc>::MAX_UTC, |day| self.instant(day.and_time(time)))
    }

    /// Start and end of a local day, usually 23 to 25 hours apart.
    pub fn day(&self, date: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
        let midnight = |date: NaiveDate| self.instant(date.and_time(NaiveTime::MIN));
        let next = date.succ_opt();
        (midnight(date), next.map_or(DateTime::<Utc>::MAX_UTC, midnight))
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::UTC
    }
}

from_text!(Zone, ZoneError);

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.as_str().to_owned()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    /// R-2: a skipped local time.
    #[test]
    fn a_skipped_local_time_is_shifted_forward() {
        let amsterdam = Zone::parse("Europe/Amsterdam").unwrap();
        let skipped = "2025-03-30T02:30:00".parse().unwrap();
        assert_eq!(amsterdam.instant(skipped), utc("2025-03-30T01:30:00Z"));
        let samoa = Zone::parse("Pacific/Apia").unwrap();
        let skipped = "2011-12-30T12:00:00".parse().unwrap();
        assert_eq!(samoa.local(samoa.instant(skipped)).to_string(), "2011-12-31 12:00:00");
    }

    /// R-2: a repeated local time.
    #[test]
    fn a_repeated_local_time_is_the_earlier_instant() {
        let amsterdam = Zone::parse("Europe/Amsterdam").unwrap();
        let twice = "2025-10-26T02:30:00".parse().unwrap();
        assert_eq!(amsterdam.instant(twice), utc("2025-10-26T00:30:00Z"));
    }

    /// T3: converting a local time to an instant and back returns the same local time, or a later
    /// one if the clock was put forward; for every hour around every change of every zone.
    #[test]
    fn t3_local_time_and_back_in_every_zone() {
        for zone in zone_table::all().map(Zone) {
            let mut instant = utc("2000-01-01T00:00:00Z");
            let mut shown = zone.local(instant) - instant.naive_utc();
            while instant < utc("2040-01-01T00:00:00Z") {
                instant += TimeDelta::hours(24 * 7);
                let now = zone.local(instant) - instant.naive_utc();
                if now == shown {
                    continue;
                }
                shown = now;
                for hours in 0..24 * 7 {
                    let local = zone.local(instant) - TimeDelta::minutes(hours * 60 + 30);
                    let again = zone.local(zone.instant(local));
                    assert!(again >= local, "{zone}: {local} became {again}");
                    assert!(again - local <= TimeDelta::hours(24), "{zone}: {local}");
                }
            }
        }
    }
}
