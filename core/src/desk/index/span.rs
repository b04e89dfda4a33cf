//! Lengths of time, in classes of doubling length: what is open at a time is found by its begin.

use chrono::{DateTime, TimeDelta, Utc};

/// How long something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Span {
    Always,
    /// From its time on.
    Since,
    /// Fewer than 2^n seconds.
    Within(u32),
}

impl Span {
    /// The class of the length between two times.
    pub(super) fn between(from: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        let seconds = until.signed_duration_since(from).num_seconds().max(0);
        Self::Within(i64::BITS - seconds.leading_zeros())
    }

    /// The first and the last time from which something may be open at `now`.
    pub(super) fn window(self, now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
        let first = DateTime::<Utc>::MIN_UTC;
        match self {
            Self::Always => (first, DateTime::<Utc>::MAX_UTC),
            Self::Since => (first, now),
            Self::Within(bits) => {
                let longest = 1_i64.checked_shl(bits).and_then(TimeDelta::try_seconds);
                let since = longest.and_then(|longest| now.checked_sub_signed(longest));
                (since.unwrap_or(first), now)
            }
        }
    }
}
