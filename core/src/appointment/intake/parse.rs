//! Parses the details of an appointment; all invalid fields are reported at once (S0-5).

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    appointment::{
        Appointment, Details, DetailsInput, OnRecord, ParsedDetails, Party, PartyRole, Policy,
        ServiceLine, ServiceLineInput, Totals, details::contact_of,
    },
    base::{Context, CustomerId, FieldErrors, Label, Remark, Role},
    contact::{Contact, ItemKind, ParseOptions, WrittenAddress},
};

/// The details of a new appointment, and which of them are copied from the customer's record.
pub(crate) struct NewDetails {
    details: ParsedDetails,
    copied: Copied,
}

/// What is copied from the customer's record.
#[derive(Clone, Copy, Default, PartialEq)]
struct Copied {
    /// The booker, who is the only party.
    booker: bool,
    /// E-mail addresses and phones of a booker who has none.
    reach: bool,
    /// Address of the work.
    address: bool,
}

impl NewDetails {
    /// The details with their parsed values.
    pub(super) fn into_details(self) -> ParsedDetails {
        self.details
    }

    pub(super) fn details(&self) -> &Details {
        &self.details
    }

    /// Whether an appointment has these details. The record may have changed since: what is copied
    /// from it does not count.
    pub(super) fn is_retry_of(&self, known: &Details) -> bool {
        if self.copied == Copied::default() {
            return *self.details == *known;
        }
        let mut details = (*self.details).clone();
        if self.copied.address {
            details.address.clone_from(&known.address);
        }
        if self.copied.booker {
            details.parties.clone_from(&known.parties);
        }
        let booker = details.booker_position();
        let booker = details.parties.get_mut(booker).filter(|_| self.copied.reach);
        if let (Some(booker), Some(known)) = (booker, known.booker()) {
            booker.emails.clone_from(&known.emails);
            booker.phones.clone_from(&known.phones);
        }
        details == *known
    }
}

impl DetailsInput {
    /// Parses the details of a new appointment. What is not given is copied from the record of the
    /// customer, or of a customer who books for themselves (S1-30).
    pub(super) fn parse_new(
        &self,
        customer: Option<&CustomerId>,
        context: &Context<'_, Appointment>,
        errors: &mut FieldErrors,
    ) -> Option<NewDetails> {
        let own = CustomerId::parse(context.by.id.as_str()).ok();
        let own = own.filter(|_| context.by.role == Role::Customer);
        let customer = customer.or(own.as_ref());
        let lacks_some = self.address.is_none() || self.booker().is_none_or(is_unreachable);
        let record = customer.filter(|_| lacks_some).and_then(|of| context.facts.on_record(of));
        let (mut filled, mut copied) = match record {
            Some(record) => self.with_record(record),
            None => (Cow::Borrowed(self), Copied::default()),
        };
        let mut found = FieldErrors::default();
        let mut details = filled.parse(context.policy, &mut found);
        if copied.address && found.iter().any(|error| error.field == "details.address") {
            // An address that a booker once gave may be incomplete: it is not copied.
            (filled.to_mut().address, copied.address) = (None, false);
            found = FieldErrors::default();
            details = filled.parse(context.policy, &mut found);
        }
        errors.extend(found);
        Some(NewDetails { details: details?, copied })
    }

    /// The details with what is not given copied from a customer's record.
    fn with_record(&self, record: OnRecord) -> (Cow<'_, Self>, Copied) {
        let OnRecord { name, emails, phones, address } = record;
        let mut filled = self.clone();
        let mut copied = Copied { booker: self.parties.is_empty(), ..Copied::default() };
        if copied.booker {
            filled.parties.push(Party { emails, phones, ..Party::new(PartyRole::Booker, name) });
        } else if self.booker().is_some_and(is_unreachable) {
            copied.reach = true;
            let booker = filled.booker_position();
            if let Some(booker) = filled.parties.get_mut(booker) {
                (booker.emails, booker.phones) = (emails, phones);
            }
        }
        if self.address.is_none() {
            copied.address = address.is_some();
            filled.address = address;
        }
        (Cow::Owned(filled), copied)
    }

    /// Parses the details and records every invalid field. A name, an e-mail address or a phone,
    /// and a service or a description are required (S0-5).
    fn parse(&self, policy: &Policy, errors: &mut FieldErrors) -> Option<ParsedDetails> {
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
    if !parties.is_empty() && parties.iter().all(is_unreachable) {
        let at = format!("{within}parties[0].emails");
        errors.note(at, "an e-mail address or a phone is needed");
    }
}

/// Whether a party has neither an e-mail address nor a phone.
fn is_unreachable(party: &Party) -> bool {
    party.emails.is_empty() && party.phones.is_empty()
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
