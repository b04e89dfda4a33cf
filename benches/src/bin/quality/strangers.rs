//! False alarms: people who are on no flag and yet match one.

use std::collections::BTreeMap;

use frontdesk::screening::{Alert, Evidence, Grade, Policy, Screening, Workspace};
use frontdesk_benches::{
    person::Population,
    screening::{FLAGGED, screener, strangers},
    table::{Table, count},
};

const FLAGS: usize = 100_000;
const ASKED: usize = 20_000;
const SHOWN: usize = 12;

/// Screens strangers and prints how many are taken for flagged people, and why.
pub(crate) fn report() {
    println!("\n## strangers: {} requests, {} flags\n", count(ASKED), count(FLAGS));
    let screener = screener(&Population::new(FLAGGED), FLAGS, Policy::default());
    let mut workspace = Workspace::default();
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let mut examples: Vec<String> = Vec::new();
    for request in strangers(ASKED) {
        let screening = screener.screen_with(&request, &mut workspace);
        let reason = reason(&screening);
        if reason.starts_with("match: not equal") && examples.len() < SHOWN {
            examples.push(example(&screening));
        }
        *reasons.entry(reason).or_default() += 1;
    }
    let mut table = Table::new(&["answer", "requests", "in 1,000"]);
    for (reason, number) in reasons {
        let rate = format!("{:.2}", 1000.0 * number as f64 / ASKED as f64);
        table.row([reason, count(number), rate]);
    }
    print!("{table}");
    for example in examples {
        println!("{example}");
    }
}

/// The alert, and for a match what it rests on: an equal value is no mistake.
fn reason(screening: &Screening) -> String {
    if screening.alert != Alert::Match {
        return screening.alert.as_str().to_owned();
    }
    let matched = || screening.flags.iter().filter(|flag| flag.alert == Alert::Match);
    let is_equal = |item: &Evidence| item.grade >= Grade::Equivalent;
    let mut equal_kinds: Vec<&str> = Vec::new();
    for flag in matched() {
        let Some(item) = flag.items.iter().find(|item| is_equal(item)) else {
            let rules: Vec<&str> = flag.items.iter().map(|item| item.rule.as_str()).collect();
            return format!("match: not equal, {}", rules.join(" + "));
        };
        equal_kinds.push(item.kind.as_str());
    }
    equal_kinds.sort_unstable();
    equal_kinds.dedup();
    format!("match: equal {}", equal_kinds.join(", "))
}

fn example(screening: &Screening) -> String {
    let pairs = (screening.flags.iter())
        .filter(|flag| flag.alert == Alert::Match)
        .filter(|flag| flag.items.iter().all(|item| item.grade < Grade::Equivalent))
        .flat_map(|flag| &flag.items)
        .map(|item| {
            let rule = item.rule.as_str();
            format!(
                "{} | {} ({rule} {})",
                item.request.reveal(),
                item.flagged.reveal(),
                item.score.thousandths()
            )
        });
    pairs.take(3).collect::<Vec<_>>().join("; ")
}
