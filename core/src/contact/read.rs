//! Parses written values: valid ones can be compared, invalid ones match nothing.

use super::{
    Address, AddressError, EmailAddress, EmailError, ItemKind, NameError, ParseOptions, PersonName,
    Phone, PhoneError, WrittenContact, WrittenValue,
};

/// A parsed value, with its raw text and the forms that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// The full name of a person.
    FullName(PersonName),
    /// A parsed e-mail address.
    Email(EmailAddress),
    /// A parsed postal address.
    Address(Address),
    /// A parsed phone number.
    Phone(Phone),
}

/// Why a value cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub enum ValueError {
    /// The name cannot be parsed.
    FullName(#[from] NameError),
    /// The e-mail address cannot be parsed.
    Email(#[from] EmailError),
    /// The address cannot be parsed.
    Address(#[from] AddressError),
    /// The phone number cannot be parsed.
    Phone(#[from] PhoneError),
}

impl Value {
    /// Kind of the value.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::FullName(_) => ItemKind::FullName,
            Self::Email(_) => ItemKind::Email,
            Self::Address(_) => ItemKind::Address,
            Self::Phone(_) => ItemKind::Phone,
        }
    }

    /// Returns the name, if the value is one.
    pub fn as_name(&self) -> Option<&PersonName> {
        if let Self::FullName(name) = self { Some(name) } else { None }
    }

    /// Returns the e-mail address, if the value is one.
    pub fn as_email(&self) -> Option<&EmailAddress> {
        if let Self::Email(email) = self { Some(email) } else { None }
    }

    /// Returns the phone number, if the value is one.
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

    /// The normalised forms that are compared, the usual one first.
    pub fn forms(&self) -> Vec<String> {
        match self {
            Self::FullName(name) => name.readings(),
            Self::Email(email) => vec![email.key().to_owned()],
            Self::Address(address) => vec![address.key().to_string()],
            Self::Phone(phone) => vec![phone.key().to_string()],
        }
    }

    /// Whether both are spellings of one value: all their forms are equal (S0-16).
    pub fn is_same(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.forms() == other.forms()
    }

    /// Parses a written value.
    ///
    /// # Errors
    /// [`ValueError`] if it has nothing that can be compared (S0-19).
    pub fn read(written: &WrittenValue, options: &ParseOptions) -> Result<Self, ValueError> {
        Ok(match written {
            WrittenValue::FullName(name) => Self::FullName(PersonName::parse(name, options)?),
            WrittenValue::Email(email) => {
                Self::Email(EmailAddress::parse(email.reveal(), options)?)
            }
            WrittenValue::Address(address) => Self::Address(Address::parse(address, options)?),
            WrittenValue::Phone(phone) => Self::Phone(Phone::parse(phone, options)?),
        })
    }
}

impl ValueError {
    /// Whether the value is longer than the limit of its kind (C1).
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

/// A value of a request that cannot be parsed, so that it matches nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Kind of the value.
    pub kind: ItemKind,
    /// Position among the values of that kind, counted from 0.
    pub position: usize,
    /// Why it cannot be parsed.
    pub problem: ValueError,
}

/// The parsed values of a request.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// The values that can be compared: names, e-mail addresses, addresses, phone numbers.
    pub values: Vec<Value>,
    /// The values that cannot be parsed.
    pub unreadable: Vec<Unreadable>,
    /// Values beyond the limit, which were not parsed: kind and position among those of the kind.
    pub left_out: Vec<(ItemKind, usize)>,
    positions: Vec<usize>,
}

impl Contact {
    /// Parses all values of a request; errors are collected in `unreadable` (S0-19).
    pub fn read(written: &WrittenContact, options: &ParseOptions) -> Self {
        Self::read_some(written, options, usize::MAX)
    }

    /// Parses at most `most` values of each kind (C1).
    pub(crate) fn read_some(written: &WrittenContact, options: &ParseOptions, most: usize) -> Self {
        let WrittenContact { names, emails, addresses, phones, .. } = written;
        let mut contact = Self::default();
        for (position, name) in names.iter().enumerate().take(most) {
            let value = PersonName::parse(name, options).map(Value::FullName);
            contact.note(ItemKind::FullName, position, value);
        }
        for (position, email) in emails.iter().enumerate().take(most) {
            let value = EmailAddress::parse(email.reveal(), options).map(Value::Email);
            contact.note(ItemKind::Email, position, value);
        }
        for (position, address) in addresses.iter().enumerate().take(most) {
            let value = Address::parse(address, options).map(Value::Address);
            contact.note(ItemKind::Address, position, value);
        }
        for (position, phone) in phones.iter().enumerate().take(most) {
            let value = Phone::parse(phone, options).map(Value::Phone);
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

    /// Adds an address to those of the values; `count` is the number of those, readable or not.
    pub(crate) fn with_address(mut self, count: usize, address: Self) -> Self {
        let end = self.values.partition_point(|value| value.kind() <= ItemKind::Address);
        for value in address.values.into_iter().take(1) {
            self.values.insert(end, value);
            self.positions.insert(end, count);
        }
        let end = self.unreadable.partition_point(|value| value.kind <= ItemKind::Address);
        for value in address.unreadable.into_iter().take(1) {
            self.unreadable.insert(end, Unreadable { position: count, ..value });
        }
        self
    }

    /// A contact of values that were parsed one by one, each with its kind and position.
    pub(crate) fn of(
        values: impl IntoIterator<Item = (ItemKind, usize, Result<Value, ValueError>)>,
    ) -> Self {
        let mut contact = Self::default();
        for (kind, position, value) in values {
            contact.note(kind, position, value);
        }
        contact
    }

    /// Moves the valid values of another contact behind those of this one.
    pub(crate) fn append(&mut self, other: &mut Self) {
        self.values.append(&mut other.values);
        self.positions.append(&mut other.positions);
    }

    /// Kind of a value, and its position among the written values of that kind, counted from 0.
    pub(crate) fn place_of(&self, value: usize) -> Option<(ItemKind, usize)> {
        Some((self.values.get(value)?.kind(), *self.positions.get(value)?))
    }

    /// The value at a position among the written values of its kind, counted from 0.
    pub(crate) fn get(&self, kind: ItemKind, position: usize) -> Option<&Value> {
        let first = self.values.partition_point(|value| value.kind() < kind);
        let end = self.values.partition_point(|value| value.kind() <= kind);
        let found = self.positions.get(first..end)?.binary_search(&position).ok()?;
        self.values.get(first + found)
    }

    /// The error of the value at a position among the written values of its kind.
    pub(crate) fn problem(&self, kind: ItemKind, position: usize) -> Option<ValueError> {
        let place = |found: &Unreadable| (found.kind, found.position);
        let found = self.unreadable.binary_search_by_key(&(kind, position), place).ok()?;
        self.unreadable.get(found).map(|found| found.problem)
    }

    /// The result of parsing at most `most` values of each kind (C1).
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::{WrittenAddress, WrittenName, WrittenPhone};

    /// An address that is added later is where it would be had all values been parsed at once.
    #[test]
    fn an_address_added_later_has_its_place() {
        let options = ParseOptions::default();
        let address = |text: &str| WrittenAddress::free(text);
        for last in ["Kerkweg 2, 1234 AC Ons Dorp", "nowhere"] {
            for homes in [vec![], vec![address("?")], vec![address("Dorpsstraat 1, 1234 AB")]] {
                let mut written = WrittenContact {
                    names: vec![WrittenName::full("Lisa Jansen")],
                    addresses: homes.clone(),
                    phones: vec![WrittenPhone::new("06 12345678"), WrittenPhone::new("?")],
                    ..WrittenContact::default()
                };
                let parties = Contact::read(&written, &options);
                let one = WrittenContact { addresses: vec![address(last)], ..Default::default() };
                let joined = parties.with_address(homes.len(), Contact::read(&one, &options));
                written.addresses.push(address(last));
                let whole = Contact::read(&written, &options);
                assert_eq!(joined.values, whole.values);
                assert_eq!(joined.positions, whole.positions);
                assert_eq!(joined.unreadable, whole.unreadable);
            }
        }
    }
}
