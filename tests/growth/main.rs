//! How the work of each command and query grows: with the number of records of a desk, with a crowd
//! that shares the e-mail addresses and phones of the call, and with the length of the records that
//! the call is about.
//!
//! Work is counted, not timed: allocations, comparisons of ids, visits of records. Each command and
//! query is called as in a scenario where it is accepted, on desks of n, 2n and 4n fillers.
//! `growth.tsv` says how its work may grow; a command that is missing there is an error.
//! `GROWTH=1 cargo test -p frontdesk-tests --test growth -- --nocapture` prints the counts.

mod counter;
mod filler;
mod records;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use frontdesk::{
    desk::{Command, Event},
    door::{Door, codes},
};
use frontdesk_tests::{Scenario, root, scenarios};
use serde_json::{Value, json};

/// The numbers of fillers, of people in a crowd, or of entries in a record.
const SIZES: [usize; 3] = [100, 200, 400];

/// The table of how work may grow.
const TABLE: &str = "tests/growth.tsv";

/// What grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Book,
    Crowd,
    Record,
}

const ALL: [What; 3] = [What::Book, What::Crowd, What::Record];

/// A step of a scenario where a command or query is accepted.
struct Case {
    scenario: Scenario,
    step: usize,
}

/// The work of a call, and the size of its answer.
#[derive(Debug, Clone, Copy)]
struct Work {
    count: u64,
    answer: u64,
}

fn name_of(call: &Value) -> Option<&str> {
    call["do"].as_str().or(call["ask"].as_str())
}

fn is_accepted(answer: &Value) -> bool {
    answer.get("told").is_some() || answer["done"].as_array().is_some_and(|done| !done.is_empty())
}

/// For each command and query the shortest beginning of a scenario in which it is accepted; rather
/// one in which the office gives it, which is warned.
fn cases() -> BTreeMap<String, Case> {
    let mut cases: BTreeMap<String, ((bool, usize), Case)> = BTreeMap::new();
    for scenario in scenarios() {
        for (step, one) in scenario.steps.iter().enumerate() {
            if one.text.is_some() || one.call.get("restore").is_some() {
                break;
            }
            let Some(name) = name_of(&one.call).filter(|_| is_accepted(&one.says)) else {
                continue;
            };
            let by = one.call["by"]["role"].as_str().unwrap_or_default();
            let rank = (!matches!(by, "staff" | "admin"), step);
            if cases.get(name).is_none_or(|(known, _)| rank < *known) {
                let case = Case { scenario: scenario.clone(), step };
                cases.insert(name.to_owned(), (rank, case));
            }
        }
    }
    cases.into_iter().map(|(name, (_, case))| (name, case)).collect()
}

impl Case {
    /// The call, with a limit if it is a list that has pages.
    fn call(&self) -> Value {
        let mut call = self.scenario.steps[self.step].call.clone();
        if PAGED.contains(&name_of(&call).unwrap_or_default()) {
            call["limit"] = json!(5);
        }
        call
    }

    /// The time of the first call, which is that of the fillers.
    fn at(&self) -> String {
        let mut at = self.scenario.steps.iter().filter_map(|step| {
            let events = ["apply", "rewrite"].iter().find_map(|name| step.call[name].get(0));
            events.unwrap_or(&step.call)["at"].as_str()
        });
        at.next().unwrap_or("2026-03-01T09:00:00Z").to_owned()
    }

    /// The work of the call on a desk that is filled.
    fn work(&self, what: What, size: usize, fillers: &mut Fillers) -> Work {
        let (at, call) = (self.at(), self.call());
        let steps = &self.scenario.steps[..self.step];
        let calls: Vec<Value> = self.scenario.steps.iter().map(|step| step.call.clone()).collect();
        let crowd = if what == What::Crowd { filler::crowd(&at, &calls, 0..size) } else { vec![] };
        let filled = match what {
            What::Book => fillers.of(&at, size, name_of(&call).unwrap_or_default()),
            _ => &crowd,
        };
        let mut door = filler::desk(&json!(self.scenario.policy), &at, filled);
        steps.iter().for_each(|step| drop(door.call(step.call.clone())));
        if what == What::Record {
            let at = call["at"].as_str().unwrap_or(&at);
            lengthen(&mut door, &call, at, size);
        }
        let mut call = call;
        if call["ask"] == "desk.events" {
            // The desk keeps the latest events only.
            let last = door.desk().last_number();
            call["after"] = json!(last);
        }
        let (count, answer) = counter::work_of(|| door.call(call.clone()));
        assert!(is_accepted(&answer), "{call} on a desk with {size}: {what:?} {answer}");
        Work { count, answer: nodes(&answer) }
    }
}

/// Makes the records of the call long.
fn lengthen(door: &mut Door, call: &Value, at: &str, size: usize) {
    let events = filler::long_records(call, at, size);
    let answer = door.call(json!({ "apply": events }));
    assert!(answer.get("applied").is_some(), "{answer}");
}

/// The lists that have pages.
const PAGED: [&str; 10] = [
    "appointment.list",
    "customer.duplicates",
    "customer.list",
    "desk.contact_log",
    "desk.due",
    "desk.work_list",
    "flag.list",
    "inquiry.list",
    "review.list",
    "review.published",
];

/// The number of values in an answer.
fn nodes(answer: &Value) -> u64 {
    match answer {
        Value::Array(all) => 1 + all.iter().map(nodes).sum::<u64>(),
        Value::Object(fields) => 1 + fields.values().map(nodes).sum::<u64>(),
        _ => 1,
    }
}

/// The events of fillers, parsed once for each time and size.
#[derive(Default)]
struct Fillers(BTreeMap<(String, usize, bool), Vec<Event>>);

impl Fillers {
    fn of(&mut self, at: &str, size: usize, name: &str) -> &[Event] {
        // A small desk builds its indexes again in an erasure, which takes as long as it is large.
        let is_large = name.contains(".erase");
        let events = self.0.entry((at.to_owned(), size, is_large));
        events.or_insert_with(|| {
            let large = if is_large { 0..101 } else { 0..0 };
            let large = large.flat_map(|number| filler::flag_of_a_hundred(at, number));
            filler::fillers(&filler::template(at), 0..size).into_iter().chain(large).collect()
        })
    }
}

/// How the work of a command or query may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// Not, or with the logarithm.
    Flat,
    /// With the size of the answer.
    Answer,
    /// With what grows; the table says why.
    Grows,
}

impl Bound {
    fn read(word: &str) -> Self {
        match word {
            "flat" => Self::Flat,
            "answer" => Self::Answer,
            "grows" => Self::Grows,
            other => panic!("{TABLE}: `{other}` is not one of `flat`, `answer`, `grows`"),
        }
    }

    /// Whether the work on desks of the sizes is within the bound.
    fn allows(self, work: &[Work; 3]) -> bool {
        let [small, middle, large] = work;
        let more = (SIZES[2] - SIZES[0]) as u64;
        let is_flat = large.count <= small.count + more / 2;
        match self {
            Self::Flat => is_flat,
            // As much for each value of the answer, give or take a quarter.
            Self::Answer => {
                is_flat || 4 * large.count * small.answer <= 5 * small.count * large.answer
            }
            // Not faster than what grows.
            Self::Grows => {
                let first = middle.count.saturating_sub(small.count);
                let second = large.count.saturating_sub(middle.count);
                is_flat || 2 * second <= 5 * first
            }
        }
    }
}

/// The table: the bounds of each command and query.
fn table() -> BTreeMap<String, [Bound; 3]> {
    let text = fs::read_to_string(root().join(TABLE)).expect("the table");
    let rows = text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, book, crowd, record, why] = fields.as_slice() else {
            panic!("{TABLE}: five fields: {line}");
        };
        let bounds = [book, crowd, record].map(|word| Bound::read(word));
        assert!(!bounds.contains(&Bound::Grows) || !why.is_empty(), "{TABLE}: why: {line}");
        ((*name).to_owned(), bounds)
    });
    rows.collect()
}

#[test]
fn every_command_and_query_is_in_the_table() {
    let queries = codes().filter_map(|code| Some(code.rsplit_once('.')?.0.to_owned()));
    // Not the refusals of every call and of logs.
    let queries = queries.filter(|name| !["desk.call", "desk.apply"].contains(&name.as_str()));
    // The queries that are never refused have no codes.
    let others = Command::names().chain(["desk.catalog", "review.statement"]).map(str::to_owned);
    let names: BTreeSet<String> = queries.chain(others).collect();
    assert_eq!(table().into_keys().collect::<BTreeSet<_>>(), names);
    assert_eq!(cases().into_keys().collect::<BTreeSet<_>>(), names, "each is in a scenario");
}

fn within(what: What) {
    let (table, mut fillers) = (table(), Fillers::default());
    let mut wrong = Vec::new();
    for (name, case) in cases() {
        let work = SIZES.map(|size| case.work(what, size, &mut fillers));
        let bound = table.get(&name).map_or(Bound::Flat, |bounds| bounds[what as usize]);
        let counts = work.map(|work| (work.count, work.answer));
        if std::env::var_os("GROWTH").is_some() {
            println!("{what:?}\t{name}\t{bound:?}\t{}\t{counts:?}", bound.allows(&work));
        }
        if !bound.allows(&work) {
            wrong.push(format!("{name}: {bound:?}, but {counts:?}"));
        }
    }
    assert!(wrong.is_empty(), "{what:?}, work and size of the answer: {wrong:#?}");
}

/// The work of a call does not grow with the records that it is not about.
#[test]
fn work_grows_little_with_the_book() {
    within(What::Book);
}

/// Nor with the number of customers who share an e-mail address or phone.
#[test]
fn work_grows_little_with_a_crowd() {
    within(What::Crowd);
}

/// Nor, for most calls, with the length of a record.
#[test]
fn work_grows_little_with_a_record() {
    within(What::Record);
}

#[test]
fn all_kinds_of_growth_have_a_column() {
    assert_eq!(ALL.map(|what| what as usize), [0, 1, 2]);
}
