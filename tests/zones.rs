//! The time zones are those of the `chrono-tz` crate, to the second.

use std::{collections::BTreeMap, fmt::Write, fs, sync::LazyLock};

use chrono::{
    DateTime, Days, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc, offset::LocalResult,
};
use chrono_tz::{IANA_TZDB_VERSION, TZ_VARIANTS, Tz};
use frontdesk::base::Zone;
use frontdesk_tests::root;

/// Before the first change of any clock, and after the last, in seconds since 1970.
const ALL_TIME: (i64, i64) = (-4_600_000_000, 4_200_000_000);

const DAY: i64 = 86_400;

fn time(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).expect("a time of these centuries")
}

fn offset(zone: Tz, seconds: i64) -> i32 {
    zone.offset_from_utc_datetime(&time(seconds).naive_utc()).fix().local_minus_utc()
}

/// The changes of each clock.
static CHANGES: LazyLock<Vec<(Tz, Changes)>> =
    LazyLock::new(|| TZ_VARIANTS.into_iter().map(|zone| (zone, changes(zone))).collect());

/// The changes of the clock of one time zone.
type Changes = Vec<(i64, i32)>;

/// The changes of the clock: when, and the offset from then on. No two are within a day.
fn changes(zone: Tz) -> Changes {
    let mut found = Vec::new();
    for day in (ALL_TIME.0..ALL_TIME.1).step_by(DAY as usize) {
        let (before, after) = (offset(zone, day), offset(zone, day + DAY));
        if before != after {
            let (mut early, mut late) = (day, day + DAY);
            while late - early > 1 {
                let middle = i64::midpoint(early, late);
                let side = if offset(zone, middle) == before { &mut early } else { &mut late };
                *side = middle;
            }
            found.push((late, after));
        }
    }
    found
}

/// A number with the digits 0 to 9 and a to z.
fn digits(mut number: i64) -> String {
    let mut digits = Vec::new();
    while digits.is_empty() || number > 0 {
        digits.push(char::from_digit((number % 36) as u32, 36).expect("a digit"));
        number /= 36;
    }
    digits.iter().rev().collect()
}

/// The line of a time zone without its name.
fn line(zone: Tz, changes: &[(i64, i32)]) -> String {
    let mut offsets = vec![offset(zone, ALL_TIME.0)];
    let (mut text, mut units) = (String::new(), 0);
    for (at, offset) in changes {
        let place = offsets.iter().position(|known| known == offset).unwrap_or(offsets.len());
        if place == offsets.len() {
            offsets.push(*offset);
        }
        let (now, seconds) = (at.div_euclid(900), at.rem_euclid(900));
        let (sign, more) = if now < units { ("-", units - now) } else { ("", now - units) };
        let letter = char::from(b'A' + place as u8);
        write!(text, "{letter}{sign}{}", digits(more)).expect("text");
        if seconds > 0 {
            write!(text, ".{}", digits(seconds)).expect("text");
        }
        units = now;
    }
    let offsets: Vec<String> = offsets.iter().map(i32::to_string).collect();
    format!("{}\t{text}", offsets.join(" "))
}

/// The lines of the table: UTC first, then those whose last changes are alike together, so that the
/// table is small when it is compressed.
fn table() -> String {
    let mut lines: BTreeMap<(bool, String), Vec<&str>> = BTreeMap::new();
    for (zone, changes) in CHANGES.iter() {
        let line = line(*zone, changes);
        let is_later = line != "0\t";
        let names = lines.entry((is_later, line.chars().rev().collect())).or_default();
        match *zone {
            Tz::UTC => names.insert(0, zone.name()),
            _ => names.push(zone.name()),
        }
    }
    let mut table = format!(
        "# Time zones. Source: the IANA time zone database {IANA_TZDB_VERSION}, as shipped with\n\
         # chrono-tz. Licence: public domain. Written by the test `zones`.\n#\n\
         # Columns: names; the offsets in seconds; for each change of the clock the letter of its\n\
         # offset, and the time since the change before in units of 15 minutes, the first since\n\
         # 1970, with further seconds behind a point. Numbers have the digits 0 to 9 and a to z.\n"
    );
    for ((_, reversed), names) in lines {
        let line: String = reversed.chars().rev().collect();
        writeln!(table, "{}\t{line}", names.join(" ")).expect("text");
    }
    table
}

#[test]
fn the_table_is_made_of_the_database() {
    let path = root().join("core/src/base/time/data/zones.tsv");
    let table = table();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &table).expect("the table can be written");
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(committed == table, "UPDATE=1 cargo test -p frontdesk-tests --test zones");
}

/// The instant of a local time, with the other data.
fn instant(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    let offset = match zone.offset_from_local_datetime(&local) {
        LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => offset.fix(),
        LocalResult::None => zone.offset_from_utc_datetime(&(local - Days::new(1))).fix(),
    };
    (local - offset).and_utc()
}

/// around every change of every clock, and far from it.
#[test]
fn every_time_is_that_of_the_database() {
    let close: Vec<i64> = (-36..=36).map(|steps| steps * 1_800 + steps % 2).collect();
    let near = [-DAY * 40, -1, 0, 1, DAY * 40];
    for (tz, changes) in CHANGES.iter() {
        let zone = Zone::parse(tz.name()).expect("both have the same names");
        assert_eq!(zone.as_str(), tz.name());
        let changes = changes.iter().map(|(at, _)| *at);
        let far = [ALL_TIME.0, 0, ALL_TIME.1, 200_000_000_000];
        for at in changes.chain(far) {
            for seconds in close.iter().chain(&near).map(|more| at + more) {
                let at = time(seconds);
                let local = at + TimeDelta::seconds(i64::from(offset(*tz, seconds)));
                assert_eq!(zone.local(at), local.naive_utc(), "{tz} {at}");
                let here = at.naive_utc();
                assert_eq!(zone.instant(here), instant(*tz, here), "{tz} {here}");
                let here = local.naive_utc();
                assert_eq!(zone.instant(here), instant(*tz, here), "{tz} {here}");
            }
        }
    }
}

#[test]
fn names_are_those_of_the_database() {
    for name in ["", "UT", "Holland", "europe/amsterdam", "Europe/Amsterdam ", "UTC "] {
        assert!(Zone::parse(name).is_err() && name.parse::<Tz>().is_err(), "{name}");
    }
    assert_eq!(Zone::parse("UTC"), Ok(Zone::UTC));
}
