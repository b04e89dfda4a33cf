//! What screening one request costs, and how the cost grows with the list.
//!
//! `cargo bench -p frontdesk-benches --bench screening -- 10k 100k 1M`

use std::hint::black_box;

use frontdesk::{
    contact::Contact,
    screening::{Policy, Request, Screener, Workspace},
};
use frontdesk_benches::{
    measure::{Cost, each, sizes},
    person::Population,
    screening::{FLAGGED, name_only, returning, screener, strangers},
    table::{Table, count, percent, time, times},
};

const ASKED: usize = 4_000;

/// One line of figures that is followed over the sizes.
type Growth = Vec<(&'static str, Vec<f64>)>;

fn main() {
    let sizes = sizes(&[10_000, 100_000, 1_000_000]);
    let people = Population::new(FLAGGED);
    let heads = ["requests", "mean", "median", "99 of 100 within", "matched", "flags cited"];
    let mut growth = Growth::new();
    let reading = each(&strangers(ASKED), |request| {
        black_box(Contact::read(&request.contact, &Policy::default().reading));
    });
    println!("Reading the four values of a request, without screening: {}", time(reading.mean));
    for flags in sizes.iter().copied() {
        println!("\n## {} flags, four items each; one thread\n", count(flags));
        let mut table = Table::new(&heads);
        let exact = Policy { approximate: false, ..Policy::default() };
        for (policy, whole, name) in [
            (exact, "exact, four items", "exact, name only"),
            (Policy::default(), "similar, four items", "similar, name only"),
        ] {
            let screener = screener(&people, flags, policy);
            let returning = returning(&people, flags, ASKED);
            let names = strangers(ASKED).into_iter().map(name_only).collect();
            for (label, requests) in [
                (format!("{whole}: strangers"), strangers(ASKED)),
                (format!("{whole}: flagged people in disguise"), returning),
                (format!("{name}: strangers"), names),
            ] {
                let (cost, row) = measured(&label, &screener, &requests);
                table.row(row);
                if label.ends_with(": strangers") {
                    let names_only = requests[0].contact.emails.is_empty();
                    note(&mut growth, if names_only { name } else { whole }, cost.mean);
                }
            }
        }
        print!("{table}");
    }
    print_growth(&sizes, &growth);
}

fn measured(label: &str, screener: &Screener, requests: &[Request]) -> (Cost, [String; 6]) {
    let mut workspace = Workspace::default();
    let cost = each(requests, |request| {
        black_box(screener.find(request, &mut workspace).alert());
    });
    let answers: Vec<usize> = (requests.iter())
        .map(|request| screener.screen_with(request, &mut workspace).flags.len())
        .collect();
    let matched = answers.iter().filter(|flags| **flags > 0).count();
    let cited = answers.iter().sum::<usize>() as f64 / requests.len() as f64;
    let row = [
        label.to_owned(),
        time(cost.mean),
        time(cost.median),
        time(cost.slowest),
        percent(matched, requests.len()),
        format!("{cited:.2}"),
    ];
    (cost, row)
}

fn note(growth: &mut Growth, label: &'static str, mean: f64) {
    match growth.iter_mut().find(|(known, _)| *known == label) {
        Some((_, means)) => means.push(mean),
        None => growth.push((label, vec![mean])),
    }
}

fn print_growth(sizes: &[usize], growth: &Growth) {
    let mut heads = vec!["mean, strangers".to_owned()];
    heads.extend(sizes.iter().map(|size| count(*size)));
    heads.push("last to first".to_owned());
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut table = Table::new(&heads);
    for (label, means) in growth {
        let (first, last) = (means[0], means[means.len() - 1]);
        let cells = means.iter().map(|mean| time(*mean));
        let growth = times(last, first);
        table.row([(*label).to_owned()].into_iter().chain(cells).chain([growth]));
    }
    println!("\n## growth\n\n{table}");
}
