//! The table of time zones is what the IANA database says, as `chrono-tz` has it.
//!
//! `UPDATE=1 cargo test -p frontdesk-tests --test zones` writes it again.

use std::{collections::BTreeMap, fs};

use chrono::{
    DateTime, Days, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc, offset::LocalResult,
};
use chrono_tz::{TZ_VARIANTS, Tz};
use frontdesk::base::Zone;
use frontdesk_tests::root;

const TABLE: &str = "core/src/base/time/data/zones.tsv";
/// From the first change of a clock to the last; `chrono-tz` knows of none after 2100.
const YEARS: (&str, &str) = ("1840-01-01T00:00:00Z", "2101-01-01T00:00:00Z");

fn ahead(zone: Tz, instant: i64) -> i32 {
    let instant = DateTime::from_timestamp(instant, 0).unwrap().naive_utc();
    zone.offset_from_utc_datetime(&instant).fix().local_minus_utc()
}

/// Each change of a clock: when, and how far it is ahead from then on. There is a week between any
/// two, so none is missed by looking once a day.
fn changes(zone: Tz) -> Vec<(i64, i32)> {
    let [first, last] = [YEARS.0, YEARS.1].map(|year| year.parse::<DateTime<Utc>>().unwrap());
    let mut changes = Vec::new();
    let mut before = ahead(zone, first.timestamp());
    for day in (first.timestamp()..last.timestamp()).step_by(86_400) {
        let (mut from, mut to) = (day, day + 86_400);
        let after = ahead(zone, to);
        if after == before {
            continue;
        }
        while to - from > 1 {
            let between = from.midpoint(to);
            if ahead(zone, between) == before { from = between } else { to = between }
        }
        changes.push((to, after));
        before = after;
    }
    changes
}

/// A history as the table has it.
fn written(zone: Tz) -> String {
    let first = ahead(zone, YEARS.0.parse::<DateTime<Utc>>().unwrap().timestamp());
    let mut before = (0, first);
    let change = |(at, ahead): (i64, i32)| {
        let change = format!("{}{:+}", at - before.0, ahead - before.1);
        before = (at, ahead);
        change
    };
    let changes: Vec<String> = changes(zone).into_iter().map(change).collect();
    format!("{first}\t{}", changes.join(" "))
}

/// UTC first, all others by name.
fn order(zone: &str) -> (bool, &str) {
    (zone != "UTC", zone)
}

#[test]
fn the_table_of_zones_is_current() {
    let mut histories: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for zone in TZ_VARIANTS {
        histories.entry(written(zone)).or_default().push(zone.name());
    }
    let mut lines: Vec<(Vec<&str>, String)> =
        histories.into_iter().map(|(history, zones)| (zones, history)).collect();
    lines.iter_mut().for_each(|(zones, _)| zones.sort_by_key(|zone| order(zone)));
    lines.sort_by_key(|(zones, _)| zones.first().map(|zone| order(zone)));
    let made: String =
        lines.iter().map(|(zones, history)| format!("{}\t{history}\n", zones.join(" "))).collect();

    let kept = fs::read_to_string(root().join(TABLE)).unwrap();
    let (head, table): (Vec<&str>, Vec<&str>) =
        kept.split_inclusive('\n').partition(|line| line.starts_with('#'));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(root().join(TABLE), head.concat() + &made).unwrap();
    } else {
        assert!(table.concat() == made, "{TABLE} is not current; see above");
    }
}

/// When a clock shows this, as `chrono-tz` tells it.
fn instant(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    let ahead = match zone.offset_from_local_datetime(&local) {
        LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => offset.fix(),
        LocalResult::None => zone.offset_from_utc_datetime(&(local - Days::new(1))).fix(),
    };
    local.checked_sub_offset(ahead).unwrap().and_utc()
}

#[test]
fn around_every_change_both_read_clocks_alike() {
    for known in TZ_VARIANTS {
        let zone = Zone::parse(known.name()).unwrap();
        assert_eq!(zone.as_str(), known.name());
        for (at, _) in changes(known) {
            let at = DateTime::from_timestamp(at, 0).unwrap();
            for half_hours in -54..=54 {
                let near = at + TimeDelta::minutes(half_hours * 30);
                let local = known.from_utc_datetime(&near.naive_utc()).naive_local();
                assert_eq!(zone.local(near), local, "{zone} at {near}");
                let shown = near.naive_utc();
                assert_eq!(zone.instant(shown), instant(known, shown), "{zone} shows {shown}");
            }
        }
    }
}

#[test]
fn utc_is_the_first_zone() {
    assert_eq!(Zone::UTC, Zone::parse("UTC").unwrap());
}
