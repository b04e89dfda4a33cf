//! Parses the details of an appointment; all invalid fields are reported at once (S0-5).

use std::collections::BTreeSet;

use crate::{
    appointment::{
        Details, DetailsInput, ParsedDetails, Party, Policy, ServiceLine, ServiceLineInput, Totals,
        details::contact_of,
    },
    base::{FieldErrors, Label, Remark},
    contact::{Contact, ItemKind, ParseOptions, WrittenAddress},
};

impl DetailsInput {
    /// Parses the details and records every invalid field. A name, an e-mail address or a phone,
    /// and a service or a description are required (S0-5).
    pub(crate) fn parse(&self, policy: &Policy, errors: &mut FieldErrors) -> Option<ParsedDetails> {
        let (parties, address) = (Some(self.parties.as_slice()), self.address.as_ref());
        let contact = parse_contact("details.", parties, address, &policy.reading, errors);
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
        let details = Details {
            parties: self.parties.clone(),
            address: self.address.clone(),
            zone: self.zone,
            lines,
            description,
            special_requests,
            asset,
            given,
            needs_technician: self.needs_technician,
        };
        Some(ParsedDetails::new(details, policy.reading, contact))
    }
}

/// Parses the contact values of parties and the address of the work, and records those that are
/// invalid or missing; `within` is the path of the parent object.
pub(super) fn parse_contact(
    within: &str,
    parties: Option<&[Party]>,
    address: Option<&WrittenAddress>,
    reading: &ParseOptions,
    errors: &mut FieldErrors,
) -> Contact {
    let contact = Contact::read(&contact_of(parties.unwrap_or_default(), address), reading);
    if let Some(parties) = parties {
        record_parties(within, parties, &contact, errors);
    }
    // The address of the work comes after those of the parties. Only it has to be complete.
    let position = parties.into_iter().flatten().filter_map(|party| party.address.as_ref()).count();
    if let Some(problem) = contact.problem(ItemKind::Address, position) {
        errors.note(format!("{within}address"), problem);
    }
    contact
}

fn record_parties(within: &str, parties: &[Party], contact: &Contact, errors: &mut FieldErrors) {
    if parties.is_empty() {
        errors.note(format!("{within}parties"), "at least one is needed");
    }
    let mut record = |field: String, kind, position| {
        if let Some(problem) = contact.problem(kind, position) {
            errors.note(field, problem);
        }
    };
    let (mut emails, mut phones) = (0.., 0..);
    for (position, party) in parties.iter().enumerate() {
        let at = format!("{within}parties[{position}]");
        record(format!("{at}.name"), ItemKind::FullName, position);
        for (email, position) in (0..party.emails.len()).zip(&mut emails) {
            record(format!("{at}.emails[{email}]"), ItemKind::Email, position);
        }
        for (phone, position) in (0..party.phones.len()).zip(&mut phones) {
            record(format!("{at}.phones[{phone}]"), ItemKind::Phone, position);
        }
    }
    let reachable = |party: &Party| !party.emails.is_empty() || !party.phones.is_empty();
    if !parties.is_empty() && !parties.iter().any(reachable) {
        let at = format!("{within}parties[0].emails");
        errors.note(at, "an e-mail address or a phone is needed");
    }
}

/// Parses the service lines and records every invalid field, and a sum that overflows at the
/// highest rate of tax.
pub(super) fn parse_lines(
    within: &str,
    lines: &[ServiceLineInput],
    errors: &mut FieldErrors,
) -> Vec<ServiceLine> {
    let (mut ids, mut parsed) = (BTreeSet::new(), Vec::new());
    for (position, line) in lines.iter().enumerate() {
        let at = format!("{within}lines[{position}]");
        if !ids.insert(&line.id) {
            errors.note(format!("{at}.id"), "is given twice");
        }
        parsed.extend(line.parse(&at, errors));
    }
    let priced = lines.iter().filter_map(ServiceLine::priced);
    errors.check(format!("{within}lines"), Totals::require_sum(priced));
    parsed
}

impl ServiceLineInput {
    fn parse(&self, at: &str, errors: &mut FieldErrors) -> Option<ServiceLine> {
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
