//! Numbers of events (I-22).

use std::{fmt, num::NonZeroU64};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Actor;

/// The number of an event in the log of a desk: the first has 1, and no number is left out.
///
/// ```
/// use frontdesk::base::EventNumber;
/// assert_eq!(EventNumber::FIRST.get(), 1);
/// assert_eq!(EventNumber::new(41).unwrap().next().get(), 42);
/// assert!(EventNumber::new(0).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "NonZeroU64"))]
#[serde(try_from = "u64", into = "u64")]
pub struct EventNumber(NonZeroU64);

/// The number is no number of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number from 1")]
pub struct EventNumberError;

impl EventNumber {
    /// The number of the first event.
    pub const FIRST: Self = Self(NonZeroU64::MIN);

    /// The number of an event.
    ///
    /// # Errors
    /// [`EventNumberError`] for 0.
    pub fn new(number: u64) -> Result<Self, EventNumberError> {
        NonZeroU64::new(number).map(Self).ok_or(EventNumberError)
    }

    /// The number as an integer.
    pub fn get(self) -> u64 {
        self.0.get()
    }

    /// The number of the next event.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl TryFrom<u64> for EventNumber {
    type Error = EventNumberError;
    fn try_from(number: u64) -> Result<Self, EventNumberError> {
        Self::new(number)
    }
}

impl From<EventNumber> for u64 {
    fn from(number: EventNumber) -> Self {
        number.get()
    }
}

impl fmt::Display for EventNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An event with a number.
pub(crate) trait Numbered {
    /// Number of the event, if it has one.
    fn number(&self) -> Option<EventNumber>;

    /// Sets the number of the event.
    fn set_number(&mut self, number: Option<EventNumber>);

    /// What an erasure leaves of the event.
    fn lasting(&self) -> Lasting<'_>;
}

/// What an erasure leaves of an event, besides its name.
pub(crate) struct Lasting<'a> {
    /// Time of the event (UTC).
    pub(crate) at: DateTime<Utc>,
    /// The actor whose command caused it.
    pub(crate) by: &'a Actor,
    /// Id of the record; empty for an event without one.
    pub(crate) record: &'a str,
}
