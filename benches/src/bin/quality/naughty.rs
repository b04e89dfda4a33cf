//! Inputs that must not break anything.

use std::path::Path;

use frontdesk::{
    base::AppointmentId,
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone},
    screening::{Policy, Request, Screener},
};
use frontdesk_benches::{person::Population, screening};

/// Screens each line of the Big List of Naughty Strings as each kind of value.
pub(crate) fn report() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("quality/items/blns.txt");
    let text = std::fs::read_to_string(path).expect("the list");
    let people = Population::new(screening::FLAGGED);
    let screener: Screener = screening::screener(&people, 1_000, Policy::default());
    let (mut screened, mut matched) = (0, 0);
    for line in text.lines().filter(|line| !line.is_empty()) {
        let contact = WrittenContact {
            names: vec![WrittenName::full(line)],
            emails: vec![line.into()],
            addresses: vec![WrittenAddress::free(line)],
            phones: vec![WrittenPhone::new(line)],
            note: Some(line.into()),
        };
        let request = Request::new(AppointmentId::parse("naughty").expect("an id"), contact);
        let screening = screener.screen(&request);
        screened += 1;
        matched += usize::from(!screening.flags.is_empty());
    }
    println!("\n## naughty strings\n");
    println!("{screened} screened against 1,000 flags, {matched} matched something");
}
