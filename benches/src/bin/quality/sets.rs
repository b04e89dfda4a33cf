//! Sets of people: who is on a flag, and which single items truly agree.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::{
    contact::ItemKind,
    screening::{Alert, Evidence, FlagFinding, Grade, Policy, Screener, Workspace},
};
use frontdesk_benches::table::Table;

use crate::{
    rates::Rates,
    set::{Pair, Row, people, truth},
};

/// The sets, each a folder.
pub(crate) const SETS: [&str; 3] = ["febrl3", "pseudopeople", "fake1000"];

/// How many wrong and missed pairs are shown.
const SHOWN: usize = 6;

/// What was found for one appointment and one flag.
type Findings = BTreeMap<Pair, FlagFinding>;

/// A level from which a finding counts, as a test on it.
type Level<T> = (&'static str, fn(&T) -> bool);

const PERSON_LEVELS: [Level<FlagFinding>; 4] = [
    ("alert match", |finding| finding.alert == Alert::Match),
    ("alert possible or match", |finding| finding.alert >= Alert::Possible),
    ("an item similar or better", |finding| finding.items.iter().any(is_similar)),
    ("an item strong", |finding| finding.items.iter().any(|item| item.strong)),
];

const ITEM_LEVELS: [Level<Evidence>; 3] = [
    ("strong", |item| item.strong),
    ("similar or better", is_similar),
    ("partial or better", |_| true),
];

fn is_similar(item: &Evidence) -> bool {
    item.grade >= Grade::Similar
}

/// Screens a set and prints what came out.
pub(crate) fn report(set: &str) {
    let flags = people(&format!("{set}/flags.csv.gz"));
    let appointments = people(&format!("{set}/appointments.csv.gz"));
    let findings = findings(&flags, &appointments);
    let persons = truth(&format!("{set}/truth.csv.gz"), None);
    println!("\n## {set}: {} flags, {} appointments\n", flags.len(), appointments.len());
    let mut table = Table::new(&["pairs", "precision", "recall", "F1", "wrong", "missed"]);
    for (level, counts) in PERSON_LEVELS {
        let predicted = pairs(&findings, counts);
        let cells = Rates::of(&predicted, &persons).cells();
        table.row([format!("person: {level}")].into_iter().chain(cells));
    }
    let truths = item_truths(set, &persons);
    for (kind, whose, truth) in &truths {
        for (level, counts) in ITEM_LEVELS {
            let predicted = pairs(&findings, |finding| {
                finding.items.iter().any(|item| item.kind == *kind && counts(item))
            });
            let cells = Rates::of(&predicted, truth).cells();
            table.row([format!("{} ({whose}): {level}", kind.as_str())].into_iter().chain(cells));
        }
    }
    print!("{table}");
    let (flags, appointments) = (by_id(&flags), by_id(&appointments));
    let show = |what: &str, wrong: Vec<&Pair>| show(what, &wrong, &flags, &appointments);
    let matched = pairs(&findings, PERSON_LEVELS[0].1);
    show("person missed", sample(&persons, &matched));
    show("person wrong", sample(&matched, &persons));
    for (kind, whose, truth) in &truths {
        if *whose == "item" {
            let is_one = |item: &Evidence| item.kind == *kind && is_similar(item);
            let predicted = pairs(&findings, |finding| finding.items.iter().any(is_one));
            show(&format!("{} missed", kind.as_str()), sample(truth, &predicted));
            show(&format!("{} wrong", kind.as_str()), sample(&predicted, truth));
        }
    }
}

fn findings(flags: &[Row], appointments: &[Row]) -> Findings {
    let items = flags.iter().flat_map(Row::items);
    let screener = Screener::build(Policy::default(), items).screener;
    let mut workspace = Workspace::default();
    let mut findings = Findings::new();
    for appointment in appointments {
        for finding in screener.screen_with(&appointment.request(), &mut workspace).flags {
            let flag = finding.flag.as_str().to_owned();
            findings.insert((appointment.id.clone(), flag), finding);
        }
    }
    findings
}

/// What is true of each kind: by item where the set says so, by person where it does not.
fn item_truths(
    set: &str,
    persons: &BTreeSet<Pair>,
) -> Vec<(ItemKind, &'static str, BTreeSet<Pair>)> {
    let by_item = |item| truth(&format!("{set}/truth_items.csv.gz"), Some(item));
    match set {
        "pseudopeople" => vec![
            (ItemKind::FullName, "item", by_item("name")),
            (ItemKind::Address, "item", by_item("address")),
        ],
        "fake1000" => vec![
            (ItemKind::FullName, "person", persons.clone()),
            (ItemKind::Email, "person", persons.clone()),
        ],
        _ => vec![
            (ItemKind::FullName, "person", persons.clone()),
            (ItemKind::Address, "person", persons.clone()),
        ],
    }
}

fn pairs(findings: &Findings, counts: impl Fn(&FlagFinding) -> bool) -> BTreeSet<Pair> {
    (findings.iter()).filter(|(_, finding)| counts(finding)).map(|(pair, _)| pair.clone()).collect()
}

/// Some that are in one set and not in the other, spread over all of them.
fn sample<'a>(these: &'a BTreeSet<Pair>, others: &'a BTreeSet<Pair>) -> Vec<&'a Pair> {
    let only: Vec<&Pair> = these.difference(others).collect();
    let step = only.len().div_ceil(SHOWN).max(1);
    only.into_iter().step_by(step).collect()
}

fn by_id(rows: &[Row]) -> BTreeMap<&str, &Row> {
    rows.iter().map(|row| (row.id.as_str(), row)).collect()
}

fn show(
    what: &str,
    pairs: &[&Pair],
    flags: &BTreeMap<&str, &Row>,
    appointments: &BTreeMap<&str, &Row>,
) {
    for (appointment, flag) in pairs {
        let line = |rows: &BTreeMap<&str, &Row>, id: &String| {
            rows.get(id.as_str()).map_or(String::new(), |row| row.line())
        };
        println!("{what}: {}\n    flag: {}", line(appointments, appointment), line(flags, flag));
    }
}
