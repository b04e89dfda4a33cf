//! Time frames: the arrival windows promised to customers.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Instant, Lead, Zone};

/// A time frame from `start` (inclusive) to `end` (exclusive). Adjacent time frames do not overlap.
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
    /// Start of the time frame (UTC), inclusive.
    start: DateTime<Utc>,
    /// End of the time frame (UTC), exclusive.
    end: DateTime<Utc>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnTheWire {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

/// The end of the time frame is not after its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must end after it begins")]
pub struct TimeFrameError;

/// The time frame is not one that a command may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FrameLimitError {
    /// The time frame is longer than the policy allows.
    #[error("may be at most {0} long")]
    TooLong(Lead),
    /// The time frame begins or ends in another year than 1970 to 9999, or at a leap second.
    #[error("has to begin and end in the years 1970 to 9999, without a leap second")]
    OutOfRange,
}

impl TimeFrame {
    /// Checks the length of the time frame, and that every language can read its times.
    ///
    /// # Errors
    /// [`FrameLimitError`] if it is longer than `longest`, or has other times.
    pub fn check(&self, longest: Lead) -> Result<(), FrameLimitError> {
        if [self.start, self.end].into_iter().any(|at| Instant::try_from(at).is_err()) {
            return Err(FrameLimitError::OutOfRange);
        }
        match longest.after(self.start, Zone::UTC) < self.end {
            true => Err(FrameLimitError::TooLong(longest)),
            false => Ok(()),
        }
    }

    /// A time frame from `start` to `end`.
    ///
    /// # Errors
    /// [`TimeFrameError`] unless `start < end`.
    pub fn new(start: DateTime<Utc>, end: DateTime<Utc>) -> Result<Self, TimeFrameError> {
        if start < end { Ok(Self { start, end }) } else { Err(TimeFrameError) }
    }

    /// Start of the time frame, inclusive.
    pub fn start(&self) -> DateTime<Utc> {
        self.start
    }

    /// End of the time frame, exclusive.
    pub fn end(&self) -> DateTime<Utc> {
        self.end
    }

    /// Whether the time frame contains an instant.
    pub fn contains(&self, instant: DateTime<Utc>) -> bool {
        (self.start..self.end).contains(&instant)
    }

    /// Whether the time frames have an instant in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The local date on which the time frame starts.
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
