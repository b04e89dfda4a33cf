//! `Debug` output and errors show nothing of a person (P1).

use std::fmt::Debug;

use frontdesk::contact::{
    Address, EmailAddress, ParseOptions, PersonName, Phone, WrittenAddress, WrittenContact,
    WrittenName, WrittenPhone, WrittenValue,
};

/// Parts of the values below.
const PARTS: &[&str] = &["wolkers", "jan", "dorps", "utrecht", "1234", "12", "6789", "+31"];

#[track_caller]
fn shows_its_type_alone(value: &impl Debug, name: &str) {
    let shown = format!("{value:?}");
    assert!(shown.contains(name), "{shown}: no {name}");
    let found = PARTS.iter().find(|part| shown.to_lowercase().contains(*part));
    assert_eq!(found, None, "{shown}");
}

/// S2-34, P1.
#[test]
fn values_show_nothing_of_a_person_when_they_are_written_down() {
    let reading = ParseOptions::default();
    let name = WrittenName::full("Jan Wolkers");
    let address = WrittenAddress::free("Dorpsstraat 12, 1234 AB Utrecht");
    let (email, phone) = ("jan.wolkers@dorpspost.nl", WrittenPhone::new("+31 6 12346789"));
    shows_its_type_alone(&PersonName::parse(&name, &reading).expect("a name"), "PersonName");
    shows_its_type_alone(&Address::parse(&address, &reading).expect("an address"), "Address");
    shows_its_type_alone(&EmailAddress::parse(email, &reading).expect("a mailbox"), "EmailAddress");
    shows_its_type_alone(&Phone::parse(&phone, &reading).expect("a number"), "Phone");
    shows_its_type_alone(&WrittenValue::FullName(name.clone()), "FullName");
    shows_its_type_alone(&WrittenValue::Address(address.clone()), "Address");
    shows_its_type_alone(&WrittenValue::Email(email.into()), "Email");
    shows_its_type_alone(&WrittenValue::Phone(phone.clone()), "Phone");
    let contact = WrittenContact {
        names: vec![name],
        emails: vec![email.into()],
        addresses: vec![address],
        phones: vec![phone],
        note: Some("Jan is in Utrecht".into()),
    };
    shows_its_type_alone(&contact, "WrittenContact");
}
