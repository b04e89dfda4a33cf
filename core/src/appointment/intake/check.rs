//! What is wrong with the details of an appointment, all at once (S0-5).

use std::collections::BTreeSet;

use crate::{
    appointment::{Details, GivenDetails, GivenLine, Party, Policy, ServiceLine, Totals},
    base::{BasisPoints, FieldProblems, Label, Price, Remark, SpecialTax},
    contact::{Address, EmailAddress, PersonName, Phone, Reading, WrittenAddress},
};

impl GivenDetails {
    /// Notes all that is wrong or missing: a name, a way to reach them, and what it is about
    /// are the least (S0-5).
    pub(in crate::appointment) fn check(&self, policy: &Policy, fields: &mut FieldProblems) {
        check_parties("details.", &self.parties, &policy.reading, fields);
        if let Some(address) = &self.address {
            check_address("details.", address, &policy.reading, fields);
        }
        self.noting(fields);
        if self.lines.is_empty() && self.description.is_none() {
            fields.note("details.lines", "a service or a description is needed");
        }
    }

    /// What it is about, once its texts are read.
    pub(crate) fn read(&self) -> Details {
        self.noting(&mut FieldProblems::default())
    }

    /// The same; texts that are none are noted, and left out.
    fn noting(&self, fields: &mut FieldProblems) -> Details {
        let lines = read_lines("details.", &self.lines, fields);
        let mut remark = |at: &str, given: &Option<_>| {
            fields.check_given(format!("details.{at}"), given.as_ref(), Remark::parse)
        };
        let description = remark("description", &self.description);
        let special_requests = remark("special_requests", &self.special_requests);
        let asset = fields.check_given("details.asset", self.asset.as_ref(), Label::parse);
        let given = self.given.iter().enumerate().filter_map(|(position, (what, told))| {
            let at = format!("details.given[{position}]");
            let what = fields.check(at.clone(), Label::parse(what.reveal()));
            let told = fields.check(at, Remark::parse(told.reveal()));
            Some((what?, told?))
        });
        Details {
            given: given.collect(),
            parties: self.parties.clone(),
            address: self.address.clone(),
            zone: self.zone,
            lines,
            description,
            special_requests,
            asset,
            needs_technician: self.needs_technician,
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

/// Reads the lines, and notes what is wrong with them, among which that they cannot be summed up,
/// whatever the rate of tax may become.
pub(super) fn read_lines(
    within: &str,
    lines: &[GivenLine],
    fields: &mut FieldProblems,
) -> Vec<ServiceLine> {
    let (mut ids, mut read) = (BTreeSet::new(), Vec::new());
    for (position, line) in lines.iter().enumerate() {
        let at = format!("{within}lines[{position}]");
        if !ids.insert(&line.id) {
            fields.note(format!("{at}.id"), "is given twice");
        }
        read.extend(line.read(&at, fields));
    }
    let doubled = lines.iter().map(|line| ServiceLine {
        price: line.price.map(|Price { net, .. }| Price { net, vat_bp: BasisPoints::WHOLE }),
        ..line.clone()
    });
    let none: Option<&SpecialTax> = None;
    fields.check(format!("{within}lines"), Totals::of(&doubled.collect::<Vec<_>>(), none, None));
    read
}

impl GivenLine {
    fn read(&self, at: &str, fields: &mut FieldProblems) -> Option<ServiceLine> {
        let text = fields.check(format!("{at}.text"), Label::parse(self.text.reveal()));
        if self.quantity == 0 {
            fields.note(format!("{at}.quantity"), "at least one is needed");
        }
        if self.price.is_some_and(|price| price.net.minor < 0) {
            fields.note(format!("{at}.price.net"), "may not be negative");
        }
        let required = self.required.iter().enumerate().filter_map(|(position, required)| {
            fields.check(format!("{at}.required[{position}]"), Label::parse(required.reveal()))
        });
        let required = required.collect();
        let instructions = self.instructions.as_ref();
        let instructions =
            fields.check_given(format!("{at}.instructions"), instructions, Remark::parse);
        Some(ServiceLine {
            id: self.id.clone(),
            service: self.service.clone(),
            text: text?,
            quantity: self.quantity,
            price: self.price,
            minutes: self.minutes,
            required,
            instructions,
        })
    }
}
