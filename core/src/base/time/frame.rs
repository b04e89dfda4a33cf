//! The arrival window that is promised to a customer.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::Zone;

/// A time frame: from `start` on, and over at `end`. Two that only touch do not overlap.
///
/// ```
/// use frontdesk::base::TimeFrame;
/// let frame = |start: &str, end: &str| {
///     TimeFrame::new(start.parse().unwrap(), end.parse().unwrap())
/// };
/// let morning = frame("2026-03-02T09:00:00Z", "2026-03-02T12:00:00Z").unwrap();
/// let noon = frame("2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z").unwrap();
/// assert!(!morning.overlaps(&noon));
/// assert!(morning.contains(morning.start()) && !morning.contains(morning.end()));
/// assert!(frame("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(deny_unknown_fields, try_from = "OnTheWire")]
pub struct TimeFrame {
    /// When it begins.
    start: DateTime<Utc>,
    /// When it is over.
    end: DateTime<Utc>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnTheWire {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

/// A time frame has to end after it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must end after it begins")]
pub struct TimeFrameError;

impl TimeFrame {
    /// A time frame.
    ///
    /// # Errors
    /// [`TimeFrameError`] unless `start < end`.
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<Self, TimeFrameError> {
        if start < end { Ok(Self { start, end }) } else { Err(TimeFrameError) }
    }

    /// When it begins.
    pub fn start(&self) -> DateTime<Utc> {
        self.start
    }

    /// When it is over.
    pub fn end(&self) -> DateTime<Utc> {
        self.end
    }

    /// Whether an instant lies in it.
    pub fn contains(&self, instant: DateTime<Utc>) -> bool {
        (self.start..self.end).contains(&instant)
    }

    /// Whether it shares an instant with another.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The day on which it begins, as the calendar at the place says.
    pub fn local_date(&self, zone: Zone) -> NaiveDate {
        zone.date(self.start)
    }
}

impl TryFrom<OnTheWire> for TimeFrame {
    type Error = TimeFrameError;
    fn try_from(OnTheWire { start, end }: OnTheWire) -> Result<Self, TimeFrameError> {
        Self::new(start, end)
    }
}
