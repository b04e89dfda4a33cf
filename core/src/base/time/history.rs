//! What the clocks of each time zone show, and since when: the table `zones.tsv`.
//!
//! A line is a history: the zones that have it; how far their clocks are ahead of UTC at first, in
//! seconds; and each change, so many seconds after the one before, the first after 1970-01-01, and
//! by how much. A page loads it in a fifth of what the same costs as code.

use std::sync::{LazyLock, OnceLock};

use chrono::{FixedOffset, Offset, Utc};

static ZONES: LazyLock<Vec<Known>> =
    LazyLock::new(|| table!("zones").lines().flat_map(known).collect());

/// A zone that the table names.
struct Known {
    name: &'static str,
    written: &'static str,
    history: OnceLock<History>,
}

fn known(line: &'static str) -> impl Iterator<Item = Known> {
    let (names, written) = line.split_once('\t').unwrap_or((line, ""));
    names.split(' ').map(move |name| Known { name, written, history: OnceLock::new() })
}

/// The places of all zones.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = u16> {
    (0..).take(ZONES.len())
}

/// The place of a zone in the table. UTC has the first.
pub(super) fn find(name: &str) -> Option<u16> {
    let place = ZONES.iter().position(|known| known.name == name)?;
    u16::try_from(place).ok()
}

/// The name of the zone at a place.
pub(super) fn name(place: u16) -> &'static str {
    ZONES.get(usize::from(place)).map_or("UTC", |known| known.name)
}

/// The history of the zone at a place.
pub(super) fn of(place: u16) -> &'static History {
    static UTC: History = History(Vec::new());
    let known = ZONES.get(usize::from(place));
    known.map_or(&UTC, |known| known.history.get_or_init(|| History::read(known.written)))
}

/// How far the clocks are ahead of UTC, and until when, in order.
pub(super) struct History(Vec<Span>);

/// A time in which nobody puts the clocks forward or back.
struct Span {
    ahead: FixedOffset,
    until: i64,
}

impl Span {
    fn shown_until(&self) -> i64 {
        self.until.saturating_add(i64::from(self.ahead.local_minus_utc()))
    }
}

impl History {
    fn read(written: &str) -> Self {
        let (first, changes) = written.split_once('\t').unwrap_or((written, ""));
        let (mut ahead, mut until) = (number(first), 0);
        let mut spans = Vec::new();
        for change in changes.split_terminator(' ') {
            let sign = change.rfind(['+', '-']).unwrap_or_default();
            let (after, by) = change.split_at_checked(sign).unwrap_or_default();
            until += number(after);
            spans.push(Span { ahead: offset(ahead), until });
            ahead += number(by);
        }
        spans.push(Span { ahead: offset(ahead), until: i64::MAX });
        Self(spans)
    }

    /// How far the clocks are ahead at an instant.
    pub(super) fn ahead_at(&self, instant: i64) -> FixedOffset {
        let place = self.0.partition_point(|span| span.until <= instant);
        self.0.get(place).map_or(Utc.fix(), |span| span.ahead)
    }

    /// How far the clocks are ahead when they show a time: at first, where they show it twice;
    /// none where they are put forward past it.
    pub(super) fn ahead_showing(&self, local: i64) -> Option<FixedOffset> {
        let place = self.0.partition_point(|span| span.shown_until() <= local);
        let ahead = self.0.get(place).map_or(Utc.fix(), |span| span.ahead);
        let before = place.checked_sub(1).and_then(|before| self.0.get(before));
        let began = before.map(|before| before.until + i64::from(ahead.local_minus_utc()));
        began.is_none_or(|began| began <= local).then_some(ahead)
    }
}

fn number(digits: &str) -> i64 {
    digits.parse().unwrap_or_default()
}

fn offset(ahead: i64) -> FixedOffset {
    let ahead = i32::try_from(ahead).ok().and_then(FixedOffset::east_opt);
    ahead.unwrap_or(Utc.fix())
}
