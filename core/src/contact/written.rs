//! Values as written: free text or parts, not yet parsed.

use serde::{Deserialize, Serialize};

use super::ItemKind;
use crate::base::{Json, Malformed, Private, Region};

/// A name as written: in one text, in parts, or both. If there are parts, `full` is ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenName {
    /// Full name in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full: Option<Private<String>>,
    /// Given name or names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Private<String>>,
    /// Family name with its particles, such as `van den Berg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<Private<String>>,
}

/// A phone number as written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenPhone {
    /// Number as typed, in any spelling.
    pub number: Private<String>,
    /// Country for a number without a country code (ISO 3166-1 alpha-2); the default region if
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

/// A postal address as written: free text, parts, or both. Parts take precedence; `text` fills in
/// what they lack.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenAddress {
    /// Whole address in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Street lines: street with house number, building, care of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Private<String>>,
    /// House number with its addition, if it is not in `lines`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house_number: Option<Private<String>>,
    /// Part of the building: flat, apartment, suite, floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Private<String>>,
    /// Postcode in the format of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Private<String>>,
    /// City, town or village.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<Private<String>>,
    /// State, province or county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Private<String>>,
    /// Country (ISO 3166-1 alpha-2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Region>,
}

/// A value of one kind, as written; a flagged item has a copy of one (S0-14).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case", try_from = "OnTheWire")]
pub enum WrittenValue {
    /// The full name of a person.
    FullName(WrittenName),
    /// An e-mail address, as text.
    Email(Private<String>),
    /// A complete postal address.
    Address(WrittenAddress),
    /// A phone number, with its country if known.
    Phone(WrittenPhone),
}

/// The form on the wire: the kind determines the type of the value.
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
    /// Parses the JSON of a value of a kind.
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

    /// Kind of the value.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::FullName(_) => ItemKind::FullName,
            Self::Email(_) => ItemKind::Email,
            Self::Address(_) => ItemKind::Address,
            Self::Phone(_) => ItemKind::Phone,
        }
    }

    /// Whether another value is written the same, except for case and surrounding white space.
    pub fn is_written_as(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.line().to_lowercase() == other.line().to_lowercase()
    }

    /// The value in one line, as shown to staff.
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
    /// Creates a name from one text.
    pub fn full(text: impl Into<String>) -> Self {
        Self { full: Some(Private::new(text.into())), ..Self::default() }
    }

    /// Creates a name from its two parts.
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
    /// Creates a number without a country of its own.
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
    /// Creates an address from one text.
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

/// The contact details in a request; there may be several values of each kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WrittenContact {
    /// Names of the people involved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<WrittenName>,
    /// E-mail addresses, as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<Private<String>>,
    /// Postal addresses, as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<WrittenAddress>,
    /// Phone numbers, as written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<WrittenPhone>,
    /// Remarks, which are searched for phone numbers and e-mail addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Private<String>>,
}

impl WrittenContact {
    /// Whether there is no value and no note.
    pub fn is_empty(&self) -> bool {
        let Self { names, emails, addresses, phones, note } = self;
        let is_any = !names.is_empty() || !emails.is_empty() || !addresses.is_empty();
        !is_any && phones.is_empty() && note.is_none()
    }

    /// All values, in the order of [`ItemKind::ALL`].
    pub fn values(&self) -> impl Iterator<Item = WrittenValue> {
        let names = self.names.iter().cloned().map(WrittenValue::FullName);
        let emails = self.emails.iter().cloned().map(WrittenValue::Email);
        let addresses = self.addresses.iter().cloned().map(WrittenValue::Address);
        let phones = self.phones.iter().cloned().map(WrittenValue::Phone);
        names.chain(emails).chain(addresses).chain(phones)
    }
}

/// Adds each value to the list of its kind.
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
