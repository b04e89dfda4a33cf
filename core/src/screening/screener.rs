//! Screens requests against a list of flagged items.

use std::collections::BTreeMap;

use super::{Alert, Evidence, FlagFinding, Policy, Screening, compare};
use crate::{
    base::{AppointmentId, CustomerId, FlagId, FlagItemId, Private, Region},
    contact::{Contact, Value, ValueProblem, WrittenContact, WrittenValue},
};

/// A request to be screened: an appointment, or any other contact with an id of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The id that the answer carries.
    pub appointment: AppointmentId,
    /// The customer, if known: decisions about this customer are remembered (S0-25).
    pub customer: Option<CustomerId>,
    /// What the request says of the person.
    pub contact: WrittenContact,
    /// The country of the booking, when it is not the usual one.
    pub region: Option<Region>,
}

/// Memory that one thread uses again from request to request.
#[derive(Debug, Default)]
pub struct Workspace {}

/// All flagged items, ready to be asked.
#[derive(Debug, Default)]
pub struct Screener {
    policy: Policy,
    items: Vec<(FlagId, FlagItemId, WrittenValue, Value)>,
}

impl Screener {
    /// A screener that knows no flag yet.
    pub fn new(policy: Policy) -> Self {
        Self {
            policy,
            items: Vec::new(),
        }
    }

    /// The policy it was made with.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Takes in one flagged item.
    ///
    /// # Errors
    /// [`ValueProblem`] when nothing in the value can be compared.
    pub fn add(
        &mut self,
        flag: &FlagId,
        item: &FlagItemId,
        written: &WrittenValue,
    ) -> Result<(), ValueProblem> {
        let value = Value::read(written, &self.policy.reading)?;
        self.items
            .push((flag.clone(), item.clone(), written.clone(), value));
        Ok(())
    }

    /// Screens one request.
    pub fn screen(&self, request: &Request, _workspace: &mut Workspace) -> Screening {
        let contact = Contact::read(&request.contact, &self.policy.reading);
        let mut found: BTreeMap<&FlagId, Vec<Evidence>> = BTreeMap::new();
        let values = (contact.names.into_iter().map(Value::FullName))
            .chain(contact.emails.into_iter().map(Value::Email))
            .chain(contact.addresses.into_iter().map(Value::Address))
            .chain(contact.phones.into_iter().map(Value::Phone));
        for value in values {
            for (flag, item, written, flagged) in &self.items {
                if let Some(likeness) = compare::compare(flagged, &value) {
                    found.entry(flag).or_default().push(Evidence {
                        item: item.clone(),
                        kind: written.kind(),
                        grade: likeness.grade,
                        score: likeness.score,
                        strong: true,
                        distinctive: likeness.distinctive,
                        rule: likeness.rule,
                        steps: Vec::new(),
                        flagged: Private::new(written.line()),
                        request: Private::new(String::new()),
                    });
                }
            }
        }
        let flags: Vec<FlagFinding> = found
            .into_iter()
            .map(|(flag, items)| FlagFinding {
                flag: flag.clone(),
                alert: Alert::Match,
                items,
            })
            .collect();
        Screening {
            appointment: request.appointment.clone(),
            alert: flags
                .iter()
                .map(|flag| flag.alert)
                .max()
                .unwrap_or_default(),
            complete: true,
            flags,
        }
    }
}
