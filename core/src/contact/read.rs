//! Reads a written contact: what can be read is compared, what cannot matches nothing.

use super::{
    Address, AddressProblem, EmailAddress, EmailProblem, ItemKind, NameProblem, PersonName, Phone,
    PhoneProblem, Reading, WrittenContact, WrittenValue,
};

/// A value that was read: it knows its raw text and what it is matched by.
#[derive(Debug, Clone)]
pub enum Value {
    /// The full name of a person.
    FullName(PersonName),
    /// An e-mail address.
    Email(EmailAddress),
    /// A complete address.
    Address(Address),
    /// A phone number.
    Phone(Phone),
}

/// Why a value of any kind cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub enum ValueProblem {
    /// The name is unreadable.
    FullName(#[from] NameProblem),
    /// The e-mail address is unreadable.
    Email(#[from] EmailProblem),
    /// The address is unreadable.
    Address(#[from] AddressProblem),
    /// The phone number is unreadable.
    Phone(#[from] PhoneProblem),
}

impl Value {
    /// Reads one written value.
    ///
    /// # Errors
    /// [`ValueProblem`] when nothing in it can be compared (S0-19).
    pub fn read(written: &WrittenValue, reading: &Reading) -> Result<Self, ValueProblem> {
        Ok(match written {
            WrittenValue::FullName(name) => Self::FullName(PersonName::parse(name, reading)?),
            WrittenValue::Email(email) => {
                Self::Email(EmailAddress::parse(email.reveal(), reading)?)
            }
            WrittenValue::Address(address) => Self::Address(Address::parse(address, reading)?),
            WrittenValue::Phone(phone) => Self::Phone(Phone::parse(phone, reading)?),
        })
    }
}

/// A value of a request that matches nothing, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The kind of value.
    pub kind: ItemKind,
    /// Which of the values of that kind, counted from 0.
    pub position: usize,
    /// Why it could not be read.
    pub problem: ValueProblem,
}

/// What was read of a request.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// Names.
    pub names: Vec<PersonName>,
    /// E-mail addresses.
    pub emails: Vec<EmailAddress>,
    /// Addresses.
    pub addresses: Vec<Address>,
    /// Phone numbers.
    pub phones: Vec<Phone>,
    /// What was written but is compared with nothing.
    pub unreadable: Vec<Unreadable>,
}

impl Contact {
    /// Reads all values of a request; an unreadable one is told, not fatal (S0-19).
    pub fn read(written: &WrittenContact, reading: &Reading) -> Self {
        let mut contact = Self::default();
        let Self {
            names,
            emails,
            addresses,
            phones,
            unreadable,
        } = &mut contact;
        let mut note = |kind, position, problem: ValueProblem| {
            unreadable.push(Unreadable {
                kind,
                position,
                problem,
            });
        };
        for (position, name) in written.names.iter().enumerate() {
            match PersonName::parse(name, reading) {
                Ok(name) => names.push(name),
                Err(problem) => note(ItemKind::FullName, position, problem.into()),
            }
        }
        for (position, email) in written.emails.iter().enumerate() {
            match EmailAddress::parse(email.reveal(), reading) {
                Ok(email) => emails.push(email),
                Err(problem) => note(ItemKind::Email, position, problem.into()),
            }
        }
        for (position, address) in written.addresses.iter().enumerate() {
            match Address::parse(address, reading) {
                Ok(address) => addresses.push(address),
                Err(problem) => note(ItemKind::Address, position, problem.into()),
            }
        }
        for (position, phone) in written.phones.iter().enumerate() {
            match Phone::parse(phone, reading) {
                Ok(phone) => phones.push(phone),
                Err(problem) => note(ItemKind::Phone, position, problem.into()),
            }
        }
        contact
    }
}
