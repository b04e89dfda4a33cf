//! What building, keeping, saving and changing the index costs, and the reverse question.
//!
//! `cargo bench -p frontdesk-benches --bench index -- 10k 100k 1M`

use std::hint::black_box;

use frontdesk::screening::{OpenAppointments, Policy, Screener};
use frontdesk_benches::{
    measure::{each, each_once, once, sizes},
    person::Population,
    screening::{FLAGGED, OTHERS, items, items_of, request},
    table::{Table, count, time},
};

/// How many single changes and reverse questions are measured.
const CHANGES: usize = 500;

fn main() {
    let sizes = sizes(&[10_000, 100_000, 1_000_000]);
    let mut table = Table::new(&["flags", "what", "time or size", "per flag"]);
    for flags in sizes {
        let mut rows = Rows { table: &mut table, flags };
        let screener = build(&mut rows);
        keep(&mut rows, &screener);
        change(&mut rows, screener);
        reverse(&mut rows);
    }
    print!("{table}");
}

/// Where the figures of one size go.
struct Rows<'t> {
    table: &'t mut Table,
    flags: usize,
}

impl Rows<'_> {
    fn time(&mut self, what: &str, nanoseconds: f64, is_total: bool) {
        let share = if is_total { time(nanoseconds / self.flags as f64) } else { String::new() };
        self.table.row([count(self.flags), what.to_owned(), time(nanoseconds), share]);
    }

    fn bytes(&mut self, what: &str, bytes: usize) {
        let share = format!("{:.1} bytes", bytes as f64 / self.flags as f64);
        self.table.row([count(self.flags), what.to_owned(), count(bytes), share]);
    }
}

fn build(rows: &mut Rows<'_>) -> Screener {
    let people = Population::new(FLAGGED);
    let ((), invention) =
        once(|| items(&people, rows.flags).for_each(|item| drop(black_box(item))));
    let (built, total) = once(|| Screener::build(Policy::default(), items(&people, rows.flags)));
    rows.time("build, values read and indexed", total - invention, true);
    for (section, bytes) in built.screener.sizes() {
        rows.bytes(section, bytes);
    }
    let total = |wanted: fn(&str) -> bool| {
        let sizes = built.screener.sizes();
        let wanted = sizes.iter().filter(|(section, _)| wanted(section));
        wanted.map(|(_, bytes)| bytes).sum()
    };
    rows.bytes("all sections but the evidence", total(|section| section != "evidence"));
    rows.bytes("all sections", total(|_| true));
    built.screener
}

fn keep(rows: &mut Rows<'_>, screener: &Screener) {
    let (bytes, saving) = once(|| screener.to_bytes());
    rows.time("save", saving, true);
    rows.bytes("saved", bytes.len());
    let (loaded, loading) = once(|| Screener::from_bytes(&bytes));
    rows.time("load, checked", loading, true);
    assert!(
        loaded.is_ok_and(|loaded| loaded.items() == screener.items()),
        "saved items are loaded"
    );
}

fn change(rows: &mut Rows<'_>, mut screener: Screener) {
    let others = Population::new(OTHERS);
    let fresh: Vec<_> = (0..CHANGES)
        .flat_map(|number| items_of(rows.flags + number, &others.person(number).written()))
        .collect();
    let cost = each_once(&fresh, |(flag, item, value)| {
        black_box(screener.add(flag, item, value)).ok();
    });
    rows.time("add one item (median)", cost.median, false);
    let flagged = Population::new(FLAGGED);
    let some: Vec<_> = (0..CHANGES)
        .flat_map(|number| items_of(number, &flagged.person(number).written()))
        .collect();
    let cost = each_once(&some, |(flag, item, _)| {
        black_box(screener.release(flag, item));
    });
    rows.time("release one item (median)", cost.median, false);
}

fn reverse(rows: &mut Rows<'_>) {
    let others = Population::new(OTHERS);
    let requests =
        |count| (0..count).map(|number| request(number, &others.person(number).written()));
    let requests: Vec<_> = requests(rows.flags).collect();
    let mut open = OpenAppointments::build(Policy::default(), &requests);
    let flagged = Population::new(FLAGGED);
    let values: Vec<_> = (0..CHANGES)
        .flat_map(|number| items_of(number, &flagged.person(number).written()))
        .map(|(_, _, value)| value)
        .collect();
    let cost = each(&values, |value| {
        black_box(open.affected_by(value));
    });
    let what = format!("reverse question, {} appointments", count(requests.len()));
    rows.time(&what, cost.mean, false);
}
