//! Minutes, and local time in Amsterdam in 2026, calculated by hand.

/// Minutes since 1970 in UTC.
pub(crate) type Minute = i64;

pub(crate) const HOUR: Minute = 60;
pub(crate) const DAY: Minute = 24 * HOUR;

/// 29 March 2026, 01:00 UTC: summer time begins.
pub(crate) const SPRING: Minute = 20_541 * DAY + HOUR;
/// 25 October 2026, 01:00 UTC: summer time ends.
pub(crate) const AUTUMN: Minute = 20_751 * DAY + HOUR;

fn is_summer(at: Minute) -> bool {
    (SPRING..AUTUMN).contains(&at)
}

/// The local time.
fn local(at: Minute) -> Minute {
    if is_summer(at) { at + 2 * HOUR } else { at + HOUR }
}

/// The first instant with a local time.
fn instant(shown: Minute) -> Minute {
    let in_summer = shown - 2 * HOUR;
    // A skipped local time is moved forward by the length of the gap.
    if is_summer(in_summer) { in_summer } else { shown - HOUR }
}

/// The same local time a number of days later or earlier.
pub(crate) fn days_later(at: Minute, days: i64) -> Minute {
    instant(local(at) + days * DAY)
}

/// A time frame: from its start to before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) start: Minute,
    pub(crate) end: Minute,
}

impl Frame {
    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}
