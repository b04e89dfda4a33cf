//! Parses the details of an appointment, and records all invalid fields at once (S0-5).

use std::collections::BTreeSet;

use crate::{
    appointment::{Details, DetailsInput, Party, Policy, ServiceLine, ServiceLineInput, Totals},
    base::{BasisPoints, FieldProblems, Label, Price, Remark, SpecialTax},
    contact::{Address, EmailAddress, PersonName, Phone, Reading, WrittenAddress},
};

impl DetailsInput {
    /// Parses the details, and records every invalid field. At least a name, an e-mail address or
    /// a phone, and a service or a description are required (S0-5).
    pub(crate) fn parse(&self, policy: &Policy, errors: &mut FieldProblems) -> Option<Details> {
        check_parties("details.", &self.parties, &policy.reading, errors);
        if let Some(address) = &self.address {
            check_address("details.", address, &policy.reading, errors);
        }
        let lines = parse_lines("details.", &self.lines, errors);
        let mut remark = |at: &str, text: &Option<_>| {
            errors.check_given(format!("details.{at}"), text.as_ref(), Remark::parse)
        };
        let description = remark("description", &self.description);
        let special_requests = remark("special_requests", &self.special_requests);
        let asset = errors.check_given("details.asset", self.asset.as_ref(), Label::parse);
        let given = self.given.iter().enumerate().filter_map(|(position, (name, answer))| {
            let at = format!("details.given[{position}]");
            let name = errors.check(at.clone(), Label::parse(name.reveal()));
            let answer = errors.check(at, Remark::parse(answer.reveal()));
            Some((name?, answer?))
        });
        let given = given.collect();
        if self.lines.is_empty() && self.description.is_none() {
            errors.note("details.lines", "a service or a description is needed");
        }
        Some(Details {
            parties: self.parties.clone(),
            address: self.address.clone(),
            zone: self.zone,
            lines,
            description,
            special_requests,
            asset,
            given,
            needs_technician: self.needs_technician,
        })
    }
}

/// Records invalid fields of the parties; `within` is the path to them.
pub(super) fn check_parties(
    within: &str,
    parties: &[Party],
    reading: &Reading,
    errors: &mut FieldProblems,
) {
    if parties.is_empty() {
        errors.note(format!("{within}parties"), "at least one is needed");
    }
    for (position, party) in parties.iter().enumerate() {
        party.check(&format!("{within}parties[{position}]"), reading, errors);
    }
    let reachable = |party: &Party| !party.emails.is_empty() || !party.phones.is_empty();
    if !parties.is_empty() && !parties.iter().any(reachable) {
        let at = format!("{within}parties[0].emails");
        errors.note(at, "an e-mail address or a phone is needed");
    }
}

impl Party {
    fn check(&self, at: &str, reading: &Reading, errors: &mut FieldProblems) {
        errors.check(format!("{at}.name"), PersonName::parse(&self.name, reading));
        for (position, email) in self.emails.iter().enumerate() {
            let email = EmailAddress::parse(email.reveal(), reading);
            errors.check(format!("{at}.emails[{position}]"), email);
        }
        for (position, phone) in self.phones.iter().enumerate() {
            errors.check(format!("{at}.phones[{position}]"), Phone::parse(phone, reading));
        }
    }
}

/// Records an invalid address of the work.
pub(super) fn check_address(
    within: &str,
    address: &WrittenAddress,
    reading: &Reading,
    errors: &mut FieldProblems,
) {
    errors.check(format!("{within}address"), Address::parse(address, reading));
}

/// Parses the service lines, and records every invalid field; also that their sum overflows, by
/// whatever rate of tax.
pub(super) fn parse_lines(
    within: &str,
    lines: &[ServiceLineInput],
    errors: &mut FieldProblems,
) -> Vec<ServiceLine> {
    let (mut ids, mut parsed) = (BTreeSet::new(), Vec::new());
    for (position, line) in lines.iter().enumerate() {
        let at = format!("{within}lines[{position}]");
        if !ids.insert(&line.id) {
            errors.note(format!("{at}.id"), "is given twice");
        }
        parsed.extend(line.parse(&at, errors));
    }
    let doubled = lines.iter().map(|line| ServiceLine {
        price: line.price.map(|Price { net, .. }| Price { net, vat_bp: BasisPoints::WHOLE }),
        ..line.clone()
    });
    let none: Option<&SpecialTax> = None;
    errors.check(format!("{within}lines"), Totals::of(&doubled.collect::<Vec<_>>(), none, None));
    parsed
}

impl ServiceLineInput {
    fn parse(&self, at: &str, errors: &mut FieldProblems) -> Option<ServiceLine> {
        let text = errors.check(format!("{at}.text"), Label::parse(self.text.reveal()));
        if self.quantity == 0 {
            errors.note(format!("{at}.quantity"), "at least one is needed");
        }
        if self.price.is_some_and(|price| price.net.minor < 0) {
            errors.note(format!("{at}.price.net"), "may not be negative");
        }
        let required = self.required.iter().enumerate().filter_map(|(position, required)| {
            errors.check(format!("{at}.required[{position}]"), Label::parse(required.reveal()))
        });
        let required = required.collect();
        let instructions = self.instructions.as_ref();
        let instructions =
            errors.check_given(format!("{at}.instructions"), instructions, Remark::parse);
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
