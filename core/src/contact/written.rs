//! Values as somebody wrote them: free text or parts, not yet read.

use serde::{Deserialize, Serialize};

use super::ItemKind;
use crate::base::{Json, Malformed, Private, Region};

/// A name as written: whole, in parts, or both (the parts win).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenName {
    /// The whole name in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full: Option<Private<String>>,
    /// The given name or names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Private<String>>,
    /// The family name with its particles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Private<String>>,
}

/// A phone number as written, with the country it was written in, if that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenPhone {
    /// The number as it was typed.
    pub number: Private<String>,
    /// The country of the booking, when it is not the usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

/// An address as written: free text, parts, or both (the parts win; what only the text has is
/// read from it).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenAddress {
    /// The whole address in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Street lines: street with house number, building, care of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Private<String>>,
    /// House number with addition, where a form asks for it apart from the street.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house_number: Option<Private<String>>,
    /// Flat, apartment, suite, floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Private<String>>,
    /// Postcode in the country's own shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Private<String>>,
    /// City, town or village.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<Private<String>>,
    /// State, province or county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Private<String>>,
    /// Country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Region>,
}

/// One value of one kind, as written: what a flag keeps a copy of (S0-14).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case", try_from = "OnTheWire")]
pub enum WrittenValue {
    /// The full name of a person.
    FullName(WrittenName),
    /// An e-mail address.
    Email(Private<String>),
    /// A complete address.
    Address(WrittenAddress),
    /// A phone number.
    Phone(WrittenPhone),
}

/// What is read: the kind tells how to read the value.
#[derive(Deserialize)]
struct OnTheWire {
    kind: ItemKind,
    value: Json,
}

impl TryFrom<OnTheWire> for WrittenValue {
    type Error = Malformed;
    fn try_from(OnTheWire { kind, value }: OnTheWire) -> Result<Self, Malformed> {
        Self::read(kind, &value)
    }
}

impl WrittenValue {
    /// Reads a value of a kind.
    pub(crate) fn read(kind: ItemKind, value: &Json) -> Result<Self, Malformed> {
        let given = value.strict();
        let value = match kind {
            ItemKind::FullName => WrittenName::deserialize(given).map(Self::FullName),
            ItemKind::Email => Private::deserialize(given).map(Self::Email),
            ItemKind::Address => WrittenAddress::deserialize(given).map(Self::Address),
            ItemKind::Phone => WrittenPhone::deserialize(given).map(Self::Phone),
        };
        value.map_err(|problem| problem.in_field("value"))
    }

    /// Which of the four kinds it is.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::FullName(_) => ItemKind::FullName,
            Self::Email(_) => ItemKind::Email,
            Self::Address(_) => ItemKind::Address,
            Self::Phone(_) => ItemKind::Phone,
        }
    }

    /// Whether another value is written the same, but for white space around it and case.
    pub fn is_written_as(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.line().to_lowercase() == other.line().to_lowercase()
    }

    /// The value in one line, as staff read it.
    pub fn line(&self) -> String {
        match self {
            Self::FullName(name) => name.line(),
            Self::Email(email) => email.reveal().trim().to_owned(),
            Self::Address(address) => address.line(),
            Self::Phone(phone) => phone.number.reveal().trim().to_owned(),
        }
    }
}

impl WrittenName {
    /// A name in one text.
    pub fn full(text: impl Into<String>) -> Self {
        Self { full: Some(Private::new(text.into())), ..Self::default() }
    }

    /// A name in its two parts.
    pub fn parts(given: impl Into<String>, family: impl Into<String>) -> Self {
        Self {
            full: None,
            given: Some(Private::new(given.into())),
            family: Some(Private::new(family.into())),
        }
    }

    /// The name in one line, the given name first.
    pub fn line(&self) -> String {
        let parts = join(" ", [&self.given, &self.family].into_iter().flatten());
        match &self.full {
            Some(full) if parts.is_empty() => full.reveal().trim().to_owned(),
            _ => parts,
        }
    }
}

/// As [`WrittenName::full`].
impl<T: Into<String>> From<T> for WrittenName {
    fn from(text: T) -> Self {
        Self::full(text)
    }
}

impl WrittenPhone {
    /// A number as typed, in the usual country.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: Private::new(number.into()), region: None }
    }
}

/// As [`WrittenPhone::new`].
impl<T: Into<String>> From<T> for WrittenPhone {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

impl WrittenAddress {
    /// An address in one text.
    pub fn free(text: impl Into<String>) -> Self {
        Self { text: Some(Private::new(text.into())), ..Self::default() }
    }

    /// The address in one line, its parts separated by commas.
    pub fn line(&self) -> String {
        let street = join(" ", self.lines.iter().chain(&self.house_number));
        let parts = [&self.unit, &self.postal_code, &self.locality, &self.region];
        let rest = join(", ", parts.into_iter().flatten());
        match (&self.text, street.is_empty(), rest.is_empty()) {
            (Some(text), true, _) => text.reveal().trim().to_owned(),
            (_, false, false) => format!("{street}, {rest}"),
            (_, false, true) => street,
            (_, true, _) => rest,
        }
    }
}

/// As [`WrittenAddress::free`].
impl<T: Into<String>> From<T> for WrittenAddress {
    fn from(text: T) -> Self {
        Self::free(text)
    }
}

fn join<'a>(by: &str, parts: impl Iterator<Item = &'a Private<String>>) -> String {
    let parts: Vec<&str> =
        parts.map(|part| part.reveal().trim()).filter(|part| !part.is_empty()).collect();
    parts.join(by)
}

/// Everything a request says of the person who asks: several of each kind are fine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenContact {
    /// Names of the people involved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<WrittenName>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<WrittenAddress>,
    /// Phone numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<WrittenPhone>,
    /// Free remarks, in which phone numbers and e-mail addresses are looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

impl WrittenContact {
    /// All values, in the order of [`ItemKind::ALL`].
    pub fn values(&self) -> impl Iterator<Item = WrittenValue> {
        let names = self.names.iter().cloned().map(WrittenValue::FullName);
        let emails = self.emails.iter().cloned().map(WrittenValue::Email);
        let addresses = self.addresses.iter().cloned().map(WrittenValue::Address);
        let phones = self.phones.iter().cloned().map(WrittenValue::Phone);
        names.chain(emails).chain(addresses).chain(phones)
    }
}

/// Each value goes to those of its kind.
impl FromIterator<WrittenValue> for WrittenContact {
    fn from_iter<I: IntoIterator<Item = WrittenValue>>(values: I) -> Self {
        let mut contact = Self::default();
        for value in values {
            match value {
                WrittenValue::FullName(name) => contact.names.push(name),
                WrittenValue::Email(email) => contact.emails.push(email),
                WrittenValue::Address(address) => contact.addresses.push(address),
                WrittenValue::Phone(phone) => contact.phones.push(phone),
            }
        }
        contact
    }
}
