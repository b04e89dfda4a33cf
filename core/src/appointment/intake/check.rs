//! What is wrong with the details of an appointment, all at once (S0-5).

use std::collections::BTreeSet;

use crate::{
    appointment::{Details, Party, Policy, ServiceLine, Totals},
    base::{BasisPoints, FieldProblems, Price, SpecialTax},
    contact::{Address, EmailAddress, PersonName, Phone, Reading, WrittenAddress},
};

impl Details {
    /// Notes all that is wrong or missing: a name, a way to reach them, and what it is about
    /// are the least (S0-5).
    pub(in crate::appointment) fn check(&self, policy: &Policy, fields: &mut FieldProblems) {
        check_parties("details.", &self.parties, &policy.reading, fields);
        if let Some(address) = &self.address {
            check_address("details.", address, &policy.reading, fields);
        }
        check_lines("details.", &self.lines, fields);
        if self.lines.is_empty() && self.description.is_none() {
            fields.note("details.lines", "a service or a description is needed");
        }
    }
}

/// Notes what is wrong with those who take part; `within` is the path to them.
pub(super) fn check_parties(
    within: &str,
    parties: &[Party],
    reading: &Reading,
    fields: &mut FieldProblems,
) {
    if parties.is_empty() {
        fields.note(format!("{within}parties"), "at least one is needed");
    }
    for (position, party) in parties.iter().enumerate() {
        party.check(&format!("{within}parties[{position}]"), reading, fields);
    }
    let reachable = |party: &Party| !party.emails.is_empty() || !party.phones.is_empty();
    if !parties.is_empty() && !parties.iter().any(reachable) {
        let at = format!("{within}parties[0].emails");
        fields.note(at, "an e-mail address or a phone is needed");
    }
}

impl Party {
    fn check(&self, at: &str, reading: &Reading, fields: &mut FieldProblems) {
        fields.check(format!("{at}.name"), PersonName::parse(&self.name, reading));
        for (position, email) in self.emails.iter().enumerate() {
            let email = EmailAddress::parse(email.reveal(), reading);
            fields.check(format!("{at}.emails[{position}]"), email);
        }
        for (position, phone) in self.phones.iter().enumerate() {
            fields.check(format!("{at}.phones[{position}]"), Phone::parse(phone, reading));
        }
    }
}

/// Notes what is wrong with the place.
pub(super) fn check_address(
    within: &str,
    address: &WrittenAddress,
    reading: &Reading,
    fields: &mut FieldProblems,
) {
    fields.check(format!("{within}address"), Address::parse(address, reading));
}

/// Notes what is wrong with the lines, among which that they cannot be summed up, whatever the
/// rate of tax may become.
pub(super) fn check_lines(within: &str, lines: &[ServiceLine], fields: &mut FieldProblems) {
    let mut ids = BTreeSet::new();
    for (position, line) in lines.iter().enumerate() {
        let at = format!("{within}lines[{position}]");
        if !ids.insert(&line.id) {
            fields.note(format!("{at}.id"), "is given twice");
        }
        if line.quantity == 0 {
            fields.note(format!("{at}.quantity"), "at least one is needed");
        }
        if line.price.is_some_and(|price| price.net.minor < 0) {
            fields.note(format!("{at}.price.net"), "may not be negative");
        }
    }
    let doubled = lines.iter().map(|line| ServiceLine {
        price: line.price.map(|Price { net, .. }| Price { net, vat_bp: BasisPoints::WHOLE }),
        ..line.clone()
    });
    let none: Option<&SpecialTax> = None;
    fields.check(format!("{within}lines"), Totals::of(&doubled.collect::<Vec<_>>(), none, None));
}
