//! Hours in which no text message is sent (4.8, rule 7).

use chrono::{DateTime, Days, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::base::Zone;

/// Hours in which no text message is sent, in the local time of the appointment: from `from`
/// (inclusive) to `to` (exclusive), over midnight if `to` is earlier.
///
/// ```
/// use frontdesk::{base::Zone, message::QuietHours};
/// let quiet = QuietHours::new("21:00:00".parse().unwrap(), "08:00:00".parse().unwrap()).unwrap();
/// let at = "2026-03-02T23:00:00Z".parse().unwrap();
/// assert!(quiet.contains(at, Zone::UTC));
/// assert_eq!(quiet.next_end(at, Zone::UTC).to_rfc3339(), "2026-03-03T08:00:00+00:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(deny_unknown_fields, try_from = "OnTheWire")]
pub struct QuietHours {
    /// Local time at which the quiet hours begin, such as `21:00:00`.
    from: NaiveTime,
    /// Local time at which the quiet hours end, such as `08:00:00`.
    to: NaiveTime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnTheWire {
    from: NaiveTime,
    to: NaiveTime,
}

/// The quiet hours have no length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must begin and end at different times")]
pub struct QuietHoursError;

impl QuietHours {
    /// Quiet hours from a local time to another.
    ///
    /// # Errors
    /// [`QuietHoursError`] if the times are equal.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Result<Self, QuietHoursError> {
        if from == to { Err(QuietHoursError) } else { Ok(Self { from, to }) }
    }

    /// Whether an instant is within the quiet hours.
    pub fn contains(&self, at: DateTime<Utc>, zone: Zone) -> bool {
        let time = zone.local(at).time();
        match self.from < self.to {
            true => (self.from..self.to).contains(&time),
            false => time >= self.from || time < self.to,
        }
    }

    /// The first end of quiet hours after an instant.
    pub fn next_end(&self, at: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let ends = instants(self.to, at, zone);
        let mut ends = ends.filter(|end| *end > at && !self.contains(*end, zone));
        ends.next().unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// The first begin of quiet hours after an instant.
    pub fn next_begin(&self, at: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let mut begins = instants(self.from, at, zone).filter(|begin| *begin > at);
        begins.next().unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// The last begin of quiet hours up to an instant.
    pub fn last_begin(&self, at: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let begins = instants(self.from, at, zone).filter(|begin| *begin <= at);
        begins.last().unwrap_or(DateTime::<Utc>::MIN_UTC)
    }
}

/// The instants of a local time from the day before an instant to the third day after it: a day on
/// which the clock is changed may have no such instant.
fn instants(time: NaiveTime, at: DateTime<Utc>, zone: Zone) -> impl Iterator<Item = DateTime<Utc>> {
    let before = zone.date(at).pred_opt();
    let days = (0..5).filter_map(move |day| before?.checked_add_days(Days::new(day)));
    days.map(move |day| zone.instant(day.and_time(time)))
}

impl TryFrom<OnTheWire> for QuietHours {
    type Error = QuietHoursError;
    fn try_from(OnTheWire { from, to }: OnTheWire) -> Result<Self, QuietHoursError> {
        Self::new(from, to)
    }
}
