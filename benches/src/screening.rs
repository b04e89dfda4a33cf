//! Flags and requests made of invented people.

use frontdesk::{
    base::{AppointmentId, FlagId, FlagItemId, Private, Region},
    contact::{WrittenAddress, WrittenContact, WrittenName, WrittenPhone, WrittenValue},
    screening::{Policy, Request, Screener},
};

use crate::{
    person::{Population, Written, disguised},
    random::Random,
};

/// The seed of the people on the flags.
pub const FLAGGED: u64 = 1;
/// The seed of all other people.
pub const OTHERS: u64 = 2;
/// The seed of who turns up, and in which disguise.
pub const CHANCE: u64 = 3;

/// A flagged item with the flag it belongs to.
pub type Item = (FlagId, FlagItemId, WrittenValue);

/// The four items of the first so many people, each person one flag.
pub fn items(people: &Population, count: usize) -> impl Iterator<Item = Item> {
    (0..count).flat_map(|number| items_of(number, &people.person(number).written()))
}

/// The four items of the flag of a number.
pub fn items_of(number: usize, person: &Written) -> [Item; 4] {
    let region = Region::parse(person.country.code()).ok();
    let contact = contact(person, region);
    let WrittenContact { mut names, mut emails, mut addresses, mut phones, .. } = contact;
    let flag = FlagId::parse(&format!("F-{number}")).expect("an id");
    let item = |kind: &str, value: WrittenValue| {
        let item = FlagItemId::parse(&format!("F-{number}:{kind}")).expect("an id");
        (flag.clone(), item, value)
    };
    [
        item("name", WrittenValue::FullName(names.remove(0))),
        item("email", WrittenValue::Email(emails.remove(0))),
        item("address", WrittenValue::Address(addresses.remove(0))),
        item("phone", WrittenValue::Phone(phones.remove(0))),
    ]
}

fn contact(person: &Written, region: Option<Region>) -> WrittenContact {
    let address = WrittenAddress { country: region, ..WrittenAddress::free(&person.address) };
    let phone = WrittenPhone { region, ..WrittenPhone::new(&person.phone) };
    WrittenContact {
        names: vec![WrittenName::full(&person.name)],
        emails: vec![Private::new(person.email.clone())],
        addresses: vec![address],
        phones: vec![phone],
        note: None,
    }
}

/// A request with everything a person gives.
pub fn request(number: usize, person: &Written) -> Request {
    let region = Region::parse(person.country.code()).ok();
    let appointment = AppointmentId::parse(&format!("A-{number}")).expect("an id");
    Request { region, ..Request::new(appointment, contact(person, region)) }
}

/// The same request with only its name.
pub fn name_only(mut request: Request) -> Request {
    request.contact = WrittenContact { names: request.contact.names, ..WrittenContact::default() };
    request
}

/// Requests of people who are on no flag.
pub fn strangers(count: usize) -> Vec<Request> {
    let people = Population::new(OTHERS);
    (0..count).map(|number| request(number, &people.person(number).written())).collect()
}

/// Requests of flagged people in two disguises each.
pub fn returning(people: &Population, flags: usize, count: usize) -> Vec<Request> {
    let returning = |number| {
        let random = &mut Random::new(CHANCE, number as u64);
        let person = people.person(random.below(flags));
        request(number, &disguised(person, people, random).written())
    };
    (0..count).map(returning).collect()
}

/// A screener of so many flags.
pub fn screener(people: &Population, flags: usize, policy: Policy) -> Screener {
    Screener::build(policy, items(people, flags)).screener
}
