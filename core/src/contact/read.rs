//! Parses a written contact: valid values are compared, invalid ones match nothing.

use super::{
    Address, AddressError, EmailAddress, EmailError, ItemKind, NameError, ParseOptions, PersonName,
    Phone, PhoneError, WrittenContact, WrittenValue,
};

/// A value that was read: it knows its raw text and what it is matched by.
#[derive(Debug, Clone, PartialEq, Eq)]
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
pub enum ValueError {
    /// The name is unreadable.
    FullName(#[from] NameError),
    /// The e-mail address is unreadable.
    Email(#[from] EmailError),
    /// The address is unreadable.
    Address(#[from] AddressError),
    /// The phone number is unreadable.
    Phone(#[from] PhoneError),
}

impl Value {
    /// Which of the four kinds it is.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::FullName(_) => ItemKind::FullName,
            Self::Email(_) => ItemKind::Email,
            Self::Address(_) => ItemKind::Address,
            Self::Phone(_) => ItemKind::Phone,
        }
    }

    /// The name, if it is one.
    pub fn as_name(&self) -> Option<&PersonName> {
        if let Self::FullName(name) = self { Some(name) } else { None }
    }

    /// The e-mail address, if it is one.
    pub fn as_email(&self) -> Option<&EmailAddress> {
        if let Self::Email(email) = self { Some(email) } else { None }
    }

    /// The phone number, if it is one.
    pub fn as_phone(&self) -> Option<&Phone> {
        if let Self::Phone(phone) = self { Some(phone) } else { None }
    }

    /// The value in one line, as written.
    pub fn raw(&self) -> &str {
        match self {
            Self::FullName(name) => name.raw(),
            Self::Email(email) => email.raw(),
            Self::Address(address) => address.raw(),
            Self::Phone(phone) => phone.raw(),
        }
    }

    /// The forms it is compared in, the usual one first.
    pub fn forms(&self) -> Vec<String> {
        match self {
            Self::FullName(name) => name.readings(),
            Self::Email(email) => vec![email.key().to_owned()],
            Self::Address(address) => vec![address.key().to_string()],
            Self::Phone(phone) => vec![phone.key().to_string()],
        }
    }

    /// Reads one written value.
    ///
    /// # Errors
    /// [`ValueError`] when nothing in it can be compared (S0-19).
    pub fn read(written: &WrittenValue, reading: &ParseOptions) -> Result<Self, ValueError> {
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

impl ValueError {
    /// Whether there is a value, but a longer one than is read (C1).
    pub(crate) fn is_too_long(&self) -> bool {
        matches!(
            self,
            Self::FullName(NameError::TooLong)
                | Self::Email(EmailError::TooLong)
                | Self::Address(AddressError::TooLong)
                | Self::Phone(PhoneError::TooLong)
        )
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
    pub problem: ValueError,
}

/// What was read of a request.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// The values that can be compared: names, e-mail addresses, addresses, phone numbers.
    pub values: Vec<Value>,
    /// What was written but is compared with nothing.
    pub unreadable: Vec<Unreadable>,
    /// Values beyond the limit, which were not read: their kind, and which of that kind.
    pub left_out: Vec<(ItemKind, usize)>,
    positions: Vec<usize>,
}

impl Contact {
    /// Reads all values of a request; an unreadable one is told, not fatal (S0-19).
    pub fn read(written: &WrittenContact, reading: &ParseOptions) -> Self {
        Self::read_some(written, reading, usize::MAX)
    }

    /// The same, but at most so many values of each kind are read (C1).
    pub(crate) fn read_some(written: &WrittenContact, reading: &ParseOptions, most: usize) -> Self {
        let WrittenContact { names, emails, addresses, phones, .. } = written;
        let mut contact = Self::default();
        for (position, name) in names.iter().enumerate().take(most) {
            let value = PersonName::parse(name, reading).map(Value::FullName);
            contact.note(ItemKind::FullName, position, value);
        }
        for (position, email) in emails.iter().enumerate().take(most) {
            let value = EmailAddress::parse(email.reveal(), reading).map(Value::Email);
            contact.note(ItemKind::Email, position, value);
        }
        for (position, address) in addresses.iter().enumerate().take(most) {
            let value = Address::parse(address, reading).map(Value::Address);
            contact.note(ItemKind::Address, position, value);
        }
        for (position, phone) in phones.iter().enumerate().take(most) {
            let value = Phone::parse(phone, reading).map(Value::Phone);
            contact.note(ItemKind::Phone, position, value);
        }
        let counts = [
            (ItemKind::FullName, names.len()),
            (ItemKind::Email, emails.len()),
            (ItemKind::Address, addresses.len()),
            (ItemKind::Phone, phones.len()),
        ];
        for (kind, count) in counts {
            contact.left_out.extend((most..count).map(|position| (kind, position)));
        }
        contact
    }

    /// The kind of a value, and which of its kind it is as written, counted from 0.
    pub(crate) fn place_of(&self, value: usize) -> Option<(ItemKind, usize)> {
        Some((self.values.get(value)?.kind(), *self.positions.get(value)?))
    }

    /// The value that was written at this position among those of its kind, counted from 0.
    pub(crate) fn get(&self, kind: ItemKind, position: usize) -> Option<&Value> {
        let first = self.values.partition_point(|value| value.kind() < kind);
        let end = self.values.partition_point(|value| value.kind() <= kind);
        let found = self.positions.get(first..end)?.binary_search(&position).ok()?;
        self.values.get(first + found)
    }

    /// Why the value at this position among those of its kind cannot be parsed.
    pub(crate) fn problem(&self, kind: ItemKind, position: usize) -> Option<ValueError> {
        let place = |found: &Unreadable| (found.kind, found.position);
        let found = self.unreadable.binary_search_by_key(&(kind, position), place).ok()?;
        self.unreadable.get(found).map(|found| found.problem)
    }

    /// The same as if at most so many values of each kind had been parsed (C1).
    pub(crate) fn at_most(&self, most: usize) -> Self {
        let mut limited = Self { left_out: self.left_out.clone(), ..Self::default() };
        for (value, position) in self.values.iter().zip(&self.positions) {
            if *position < most {
                limited.values.push(value.clone());
                limited.positions.push(*position);
            } else {
                limited.left_out.push((value.kind(), *position));
            }
        }
        for unreadable in &self.unreadable {
            if unreadable.position < most {
                limited.unreadable.push(unreadable.clone());
            } else {
                limited.left_out.push((unreadable.kind, unreadable.position));
            }
        }
        limited.left_out.sort_unstable();
        limited
    }

    fn note<P: Into<ValueError>>(
        &mut self,
        kind: ItemKind,
        position: usize,
        value: Result<Value, P>,
    ) {
        match value {
            Ok(value) => {
                self.values.push(value);
                self.positions.push(position);
            }
            Err(problem) => {
                let problem = problem.into();
                self.unreadable.push(Unreadable { kind, position, problem });
            }
        }
    }
}
