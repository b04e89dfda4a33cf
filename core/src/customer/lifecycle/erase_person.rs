//! `customer.erase_person`: erase a person without a record (S1-28).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Erased, FlagsRetained, RetainFlags};
use crate::{
    base::{Context, Creation, CustomerId, EventMeta, FieldErrors, Private},
    contact::{
        EmailAddress, ParseOptions, PersonName, Phone, WrittenContact, WrittenName, WrittenPhone,
    },
    customer::{Customer, CustomerStatus, Decided, PersonKeys, Reason, Visitor},
};

/// Erases a person without a record, by their e-mail addresses and phones, from all appointments
/// and inquiries.
///
/// An appointment that they booked keeps only what bookkeeping needs, as after `customer.erase`;
/// from others they are removed. Their inquiries keep no text. An erased record with the id of the
/// command is left: it says when the person was erased, and has their appointments. Persons with a
/// record are erased by `customer.erase`; the warning `duplicate_candidate` names those with an
/// equal value.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only an admin may erase
/// 2. `invalid`: a value is invalid, no e-mail address and no phone is given, or the retention is
///    invalid
/// 3. `customer_exists`: another customer has the id
/// 4. `person_unknown`: no person without a record has one of the values
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErasePerson {
    /// Id of the record that is left; chosen by the host.
    pub customer: CustomerId,
    /// E-mail addresses of the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Phones of the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<WrittenPhone>,
    /// Name of the person; if given, others who share an e-mail address or phone are kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<WrittenName>,
    /// Retention of the flags that were raised from the appointments, or that staff decided to be
    /// about them; if missing, they are erased too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain_flags: Option<RetainFlags>,
}

impl ErasePerson {
    /// The keys by which the person is found.
    pub(crate) fn keys(&self, reading: &ParseOptions, errors: &mut FieldErrors) -> PersonKeys {
        let emails = self.emails.iter().enumerate().filter_map(|(place, email)| {
            let parsed = EmailAddress::parse(email.reveal(), reading);
            errors.check(format!("emails[{place}]"), parsed)
        });
        let emails: Vec<EmailAddress> = emails.collect();
        let phones = self.phones.iter().enumerate().filter_map(|(place, phone)| {
            errors.check(format!("phones[{place}]"), Phone::parse(phone, reading))
        });
        let phones: Vec<Phone> = phones.collect();
        let name = self.name.as_ref();
        let name = name.and_then(|name| errors.check("name", PersonName::parse(name, reading)));
        PersonKeys::of(&Visitor {
            customer: None,
            name: name.as_ref(),
            emails: emails.iter().collect(),
            phones: phones.iter().collect(),
        })
    }

    /// The values of the person.
    pub(crate) fn contact(&self) -> WrittenContact {
        WrittenContact {
            names: self.name.iter().cloned().collect(),
            emails: self.emails.clone(),
            phones: self.phones.clone(),
            ..WrittenContact::default()
        }
    }
}

impl Creation<Customer> for ErasePerson {
    /// The keys of the person, and the retention of flags.
    type Parsed = (PersonKeys, Option<FlagsRetained>);

    fn parse(
        &self,
        context: &Context<'_, Customer>,
        errors: &mut FieldErrors,
    ) -> Option<Self::Parsed> {
        if self.emails.is_empty() && self.phones.is_empty() {
            errors.note("emails", "an e-mail address or a phone is needed");
        }
        let keys = self.keys(&context.policy.reading, errors);
        let retained = RetainFlags::parse(self.retain_flags.as_ref(), context.now, errors)?;
        Some((keys, retained))
    }

    fn is_retry(&self, _: &Self::Parsed, customer: &Customer) -> bool {
        customer.record == CustomerStatus::Erased
    }

    fn begin(&self, (keys, flags): Self::Parsed, context: &Context<'_, Customer>) -> Decided {
        if !context.facts.has_contacted(&keys) {
            return Err(Reason::PersonUnknown);
        }
        let meta = EventMeta { at: context.now, by: context.by };
        Ok(vec![Erased::of_person(&self.customer, &meta, flags).into()])
    }
}

impl PersonKeys {
    /// The keys of a person who books or takes part.
    pub(crate) fn of(visitor: &Visitor<'_>) -> Self {
        let names: BTreeSet<String> = visitor.name_keys().iter().cloned().collect();
        Self { shared: visitor.keys(), names }
    }

    /// Whether these may be the keys of the same person: an e-mail address or phone is equal and,
    /// if both have a name, the names are equivalent.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let has_no_name = self.names.is_empty() || other.names.is_empty();
        !self.shared.is_disjoint(&other.shared)
            && (has_no_name || !self.names.is_disjoint(&other.names))
    }
}
