//! Names side by side with RapidFuzz and with a plain scan, and the floor: an exact look-up.
//!
//! `cargo bench -p frontdesk-benches --bench peers -- 10k 100k 1M`; `make peers` adds Python's
//! RapidFuzz on the same names.

#![allow(
    clippy::disallowed_types,
    reason = "a hash table of texts is the floor to be compared with"
)]

use std::{collections::HashSet, hint::black_box};

use frontdesk::{
    contact::{Value, WrittenValue},
    screening::{Policy, Request, Screener, Workspace, compare::compare},
};
use frontdesk_benches::{
    measure::{each, once, sizes},
    person::Population,
    screening::{FLAGGED, items, name_only, returning, screener, strangers},
    table::{Table, count, time, times},
};
use rapidfuzz::{distance::osa, fuzz};

/// Requests that the index answers, and that a scan can be waited for.
const ASKED: usize = 2_000;
const SCANNED: usize = 20;

fn main() {
    let heads = ["flags", "names, one thread", "a request", "times frontdesk", "names found"];
    let mut table = Table::new(&heads);
    for flags in sizes(&[10_000, 100_000]) {
        side_by_side(&mut table, flags);
    }
    print!("{table}");
}

fn side_by_side(table: &mut Table, flags: usize) {
    let people = Population::new(FLAGGED);
    let screener = screener(&people, flags, Policy::default());
    let requests = requests(&people, flags);
    let names: Vec<String> =
        (0..flags).map(|number| people.person(number).name.written()).collect();
    let asked: Vec<String> =
        requests.iter().map(|request| request.contact.names[0].line()).collect();
    let mut workspace = Workspace::default();
    let ours = each(&requests, |request| {
        black_box(screener.screen_with(request, &mut workspace));
    });
    let found = (requests.iter().take(SCANNED))
        .map(|request| screener.screen_with(request, &mut workspace).flags.len())
        .sum();
    let mut row = |what: &str, mean: f64, found: usize| {
        let ratio = times(mean, ours.mean);
        table.row([count(flags), what.to_owned(), time(mean), ratio, count(found)]);
    };
    row("frontdesk", ours.mean, found);
    let scanned = &asked[..SCANNED];
    let (found, mean) = by_comparing(&screener, &people, flags, &requests[..SCANNED]);
    row("scan with frontdesk's own comparison", mean, found);
    let sorted: Vec<String> = names.iter().map(|name| token_sorted(name)).collect();
    let (found, mean) = by_ratio(scanned, &sorted);
    row("rapidfuzz crate, token-sorted ratio from 0.85", mean, found);
    let (found, mean) = by_osa(scanned, &sorted);
    row("rapidfuzz crate, token-sorted OSA up to 2", mean, found);
    let (found, mean) = by_hash(&asked, &names);
    row("exact look-up in a hash table (the floor)", mean, found);
}

/// Half strangers, half flagged people in disguise, by name only.
fn requests(people: &Population, flags: usize) -> Vec<Request> {
    let returning = returning(people, flags, ASKED / 2);
    let both = strangers(ASKED / 2).into_iter().zip(returning);
    both.flat_map(|(stranger, returning)| [name_only(stranger), name_only(returning)]).collect()
}

/// Compares each request with each flagged name; the answers must be those of the index.
fn by_comparing(
    screener: &Screener,
    people: &Population,
    flags: usize,
    requests: &[Request],
) -> (usize, f64) {
    let policy = screener.policy();
    let read = |written: &WrittenValue| Value::read(written, &policy.reading).ok();
    let flagged: Vec<(String, Value)> = items(people, flags)
        .filter_map(|(flag, _, written)| match &written {
            WrittenValue::FullName(_) => Some((flag.as_str().to_owned(), read(&written)?)),
            _ => None,
        })
        .collect();
    let scan = |request: &Request| -> Vec<&str> {
        let name = WrittenValue::FullName(request.contact.names[0].clone());
        let Some(name) = read(&name) else {
            return Vec::new();
        };
        (flagged.iter())
            .filter(|(_, flagged)| {
                compare(flagged, &name).is_some_and(|likeness| {
                    likeness.score >= policy.full_name.report
                        || likeness.grade < frontdesk::screening::Grade::Similar
                })
            })
            .map(|(flag, _)| flag.as_str())
            .collect()
    };
    let (found, total) = once(|| requests.iter().map(scan).collect::<Vec<_>>());
    for (request, mut scanned) in requests.iter().zip(found.clone()) {
        let screening = screener.screen(request);
        let mut cited: Vec<&str> = screening.flags.iter().map(|flag| flag.flag.as_str()).collect();
        scanned.sort_unstable();
        cited.sort_unstable();
        if screening.complete && scanned != cited {
            println!("the index cites {} names, the scan {}", cited.len(), scanned.len());
        }
    }
    (found.iter().map(Vec::len).sum(), total / requests.len() as f64)
}

fn token_sorted(name: &str) -> String {
    let name = name.to_lowercase().replace([',', '.'], " ");
    let mut words: Vec<&str> = name.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

fn by_ratio(asked: &[String], sorted: &[String]) -> (usize, f64) {
    let args = fuzz::Args::default().score_cutoff(0.85);
    scan(asked, |name| {
        let scorer = fuzz::RatioBatchComparator::new(name.chars());
        (sorted.iter())
            .filter(|flagged| scorer.similarity_with_args(flagged.chars(), &args).is_some())
            .count()
    })
}

fn by_osa(asked: &[String], sorted: &[String]) -> (usize, f64) {
    let args = osa::Args::default().score_cutoff(2);
    scan(asked, |name| {
        let scorer = osa::BatchComparator::new(name.chars());
        (sorted.iter())
            .filter(|flagged| scorer.distance_with_args(flagged.chars(), &args).is_some())
            .count()
    })
}

fn scan(asked: &[String], count: impl Fn(&str) -> usize) -> (usize, f64) {
    let (found, total) =
        once(|| asked.iter().map(|name| count(&token_sorted(name))).sum::<usize>());
    (found, total / asked.len() as f64)
}

fn by_hash(asked: &[String], names: &[String]) -> (usize, f64) {
    let known: HashSet<String> = names.iter().map(|name| name.trim().to_lowercase()).collect();
    let cost = each(asked, |name| {
        black_box(known.contains(&name.trim().to_lowercase()));
    });
    let found = (asked.iter().take(SCANNED))
        .filter(|name| known.contains(&name.trim().to_lowercase()))
        .count();
    (found, cost.mean)
}
