//! The offsets of the time zones of the IANA database.
//!
//! The table is made of the data of the `chrono-tz` crate, and is a seventh of it; the test `zones`
//! compares the two.

use std::sync::{LazyLock, OnceLock};

/// Number of the time zone UTC, the first of the table.
pub(super) const UTC: u16 = 0;

/// Unit of the times of transitions in the table, in seconds.
const UNIT: i64 = 900;

/// A change of the clock: when (UTC, in seconds since 1970), and the offset from then on.
type Transition = (i64, i64);

/// The offsets of a time zone: the first one, and all later ones.
struct Offsets {
    first: i64,
    later: Vec<Transition>,
}

impl Offsets {
    /// The offset at an instant, and the changes after it.
    fn at(&self, instant: i64) -> (i64, &[Transition]) {
        let place = self.later.partition_point(|(at, _)| *at <= instant);
        let (before, after) = self.later.split_at(place);
        (before.last().map_or(self.first, |(_, offset)| *offset), after)
    }
}

/// The names of a line of the table, and its offsets, which are parsed when they are needed.
struct Line {
    text: &'static str,
    offsets: OnceLock<Offsets>,
}

/// All time zones.
struct Table {
    lines: Vec<Line>,
    /// The names in the order of the table, each with the number of its line.
    zones: Vec<(&'static str, usize)>,
    /// The names in order, and the numbers of their time zones.
    sorted: Vec<(&'static str, u16)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut lines, mut zones) = (Vec::new(), Vec::new());
    for (number, line) in table!("zones").lines().enumerate() {
        let (names, text) = line.split_once('\t').unwrap_or((line, ""));
        zones.extend(names.split(' ').map(|name| (name, number)));
        lines.push(Line { text, offsets: OnceLock::new() });
    }
    let names = zones.iter().map(|(name, _)| *name);
    let mut sorted: Vec<(&str, u16)> = names.zip(0..).collect();
    sorted.sort_unstable();
    Table { lines, zones, sorted }
});

/// The number of the time zone of a name.
pub(super) fn find(name: &str) -> Option<u16> {
    let sorted = &TABLE.sorted;
    let place = sorted.binary_search_by_key(&name, |(name, _)| name).ok()?;
    sorted.get(place).map(|(_, zone)| *zone)
}

/// The name of a time zone.
pub(super) fn name(zone: u16) -> &'static str {
    TABLE.zones.get(usize::from(zone)).map_or("UTC", |(name, _)| name)
}

/// The numbers of all time zones.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = u16> {
    TABLE.sorted.iter().map(|(_, zone)| *zone)
}

/// The offset of local time at an instant, in seconds.
pub(super) fn offset_at(zone: u16, instant: i64) -> i64 {
    offsets(zone).map_or(0, |offsets| offsets.at(instant).0)
}

/// The offset of a local time, in seconds: the earlier one if the local time occurs twice, none if
/// it is skipped.
pub(super) fn offset_of_local(zone: u16, local: i64) -> Option<i64> {
    /// No offset is larger, so that only changes this close to a local time matter.
    const DAY: i64 = 86_400;
    let Some(offsets) = offsets(zone) else { return Some(0) };
    let (mut offset, later) = offsets.at(local - DAY);
    for (at, next) in later {
        // Local time before the change, and after the one before.
        if local < at + offset {
            break;
        }
        if local < at + next {
            return None;
        }
        offset = *next;
    }
    Some(offset)
}

fn offsets(zone: u16) -> Option<&'static Offsets> {
    let (_, line) = TABLE.zones.get(usize::from(zone))?;
    let line = TABLE.lines.get(*line)?;
    Some(line.offsets.get_or_init(|| parse(line.text)))
}

/// Parses the offsets of a line: those that there are, in seconds; and for each change the letter
/// of the offset from then on, and the time since the change before.
fn parse(text: &str) -> Offsets {
    let (offsets, changes) = text.split_once('\t').unwrap_or((text, ""));
    let offsets: Vec<i64> = offsets.split(' ').map(|o| o.parse().unwrap_or_default()).collect();
    let number = |text: &str| i64::from_str_radix(text, 36).unwrap_or_default();
    let (mut later, mut units) = (Vec::new(), 0);
    let letters = changes.bytes().filter(u8::is_ascii_uppercase);
    let times = changes.split(|c: char| c.is_ascii_uppercase()).skip(1);
    for (letter, time) in letters.zip(times) {
        let (more, seconds) = time.split_once('.').unwrap_or((time, "0"));
        units += number(more);
        let offset = offsets.get(usize::from(letter.wrapping_sub(b'A'))).copied();
        later.push((units * UNIT + number(seconds), offset.unwrap_or_default()));
    }
    Offsets { first: offsets.first().copied().unwrap_or_default(), later }
}
