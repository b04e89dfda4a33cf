//! How many flagged people are found again behind each disguise.

use frontdesk::{
    contact::ItemKind,
    screening::{Alert, Evidence, Grade, Policy, Workspace},
};
use frontdesk_benches::{
    person::{Disguise, Population, Written},
    random::Random,
    screening::{CHANCE, FLAGGED, request, screener},
    table::{Table, percent},
};

const FLAGS: usize = 20_000;
const ASKED: usize = 4_000;
/// How many that are not found are shown of each disguise.
const SHOWN: usize = 5;

/// Puts each disguise on people and prints how many are found by the item that it is put on.
pub(crate) fn report() {
    println!("\n## disguises: {FLAGS} flags\n");
    let people = Population::new(FLAGGED);
    let screener = screener(&people, FLAGS, Policy::default());
    let mut workspace = Workspace::default();
    let mut table = Table::new(&["disguise", "people", "similar", "strong", "alert match"]);
    let mut examples = Vec::new();
    for disguise in Disguise::ALL {
        let (mut missed, mut worn, mut similar, mut strong, mut alerted) = (Vec::new(), 0, 0, 0, 0);
        for number in 0..ASKED {
            let random = &mut Random::new(CHANCE, number as u64);
            let flag = random.below(FLAGS);
            let mut person = people.person(flag);
            if !disguise.put_on(&mut person, &people, random) {
                continue;
            }
            worn += 1;
            let screening =
                screener.screen_with(&request(number, &person.written()), &mut workspace);
            let id = format!("F-{flag}");
            let Some(finding) = screening.flags.iter().find(|found| found.flag.as_str() == id)
            else {
                continue;
            };
            let on = |item: &&Evidence| kind(disguise).is_none_or(|kind| item.kind == kind);
            let is_similar = |item: &Evidence| item.grade >= Grade::Similar;
            let is_found = finding.items.iter().filter(on).any(is_similar);
            similar += usize::from(is_found);
            if !is_found {
                missed.push(example(disguise, &people.person(flag).written(), &person.written()));
            }
            strong += usize::from(finding.items.iter().filter(on).any(|item| item.strong));
            alerted += usize::from(finding.alert == Alert::Match);
        }
        let shares = [similar, strong, alerted].map(|found| percent(found, worn));
        table.row([format!("{disguise:?}"), worn.to_string()].into_iter().chain(shares));
        missed.truncate(SHOWN);
        examples.append(&mut missed);
    }
    print!("{table}");
    for example in examples {
        println!("{example}");
    }
}

/// The values before and after, of the kind that the disguise is put on.
fn example(disguise: Disguise, before: &Written, after: &Written) -> String {
    let value = |person: &Written| match kind(disguise) {
        Some(ItemKind::Email) => person.email.clone(),
        Some(ItemKind::Phone) => person.phone.clone(),
        Some(ItemKind::Address) => person.address.clone(),
        _ => person.name.clone(),
    };
    format!("{disguise:?}: {} | {}", value(before), value(after))
}

/// The kind of item that a disguise is put on; none for all of them.
fn kind(disguise: Disguise) -> Option<ItemKind> {
    match disguise {
        Disguise::Unchanged => None,
        Disguise::EmailAlias | Disguise::DomainTypo => Some(ItemKind::Email),
        Disguise::PhoneRespelt => Some(ItemKind::Phone),
        Disguise::AddressRespelt
        | Disguise::StreetTypo
        | Disguise::UnitDropped
        | Disguise::PostcodeDropped => Some(ItemKind::Address),
        _ => Some(ItemKind::FullName),
    }
}
