//! Details of an appointment, together with the contact values parsed from them.

use std::{borrow::Cow, fmt, ops::Deref, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Details;
use crate::contact::{Contact, EmailAddress, ItemKind, ParseOptions, PersonName, Phone, Value};

/// Details of an appointment with their contact values, as parsed by the command that requested it.
///
/// Other areas reuse the parsed values of the event, so that nothing is parsed twice. Equality and
/// serialization use the details only.
///
/// ```
/// use frontdesk::appointment::{Details, ParsedDetails, Party, PartyRole};
/// use frontdesk::contact::WrittenName;
/// let booker = Party::new(PartyRole::Booker, WrittenName::full("Lisa Jansen"));
/// let mut details = ParsedDetails::from(Details::of(vec![booker]));
/// details.make_mut().needs_technician = true;
/// assert_eq!(details.parties.len(), 1);
/// ```
#[derive(Clone)]
pub struct ParsedDetails {
    details: Arc<Details>,
    values: ParsedValues,
}

/// Contact values of details, and the options they were parsed with; a log does not store them.
/// Equal to any other, as the written values are what is compared.
#[derive(Clone, Default)]
pub(crate) struct ParsedValues(Option<Arc<(ParseOptions, Contact)>>);

impl ParsedValues {
    pub(crate) fn new(reading: ParseOptions, values: Contact) -> Self {
        Self(Some(Arc::new((reading, values))))
    }

    /// The values, if they were parsed with the given options.
    pub(crate) fn with(&self, reading: &ParseOptions) -> Option<&Contact> {
        let (parsed_with, values) = self.0.as_deref()?;
        (parsed_with == reading).then_some(values)
    }

    /// Drops the values to free memory.
    pub(crate) fn forget(&mut self) {
        self.0 = None;
    }
}

impl fmt::Debug for ParsedValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ParsedValues")
    }
}

impl PartialEq for ParsedValues {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ParsedValues {}

/// The parsed contact values of one party, each at the position of the written value; `None` where
/// that is invalid.
pub(crate) struct PartyValues<'a> {
    /// Parsed name of the party.
    pub(crate) name: Option<&'a PersonName>,
    /// Parsed e-mail addresses of the party.
    pub(crate) emails: Vec<Option<&'a EmailAddress>>,
    /// Parsed phones of the party.
    pub(crate) phones: Vec<Option<&'a Phone>>,
}

impl ParsedDetails {
    /// Details with the parsed values of [`Details::contact`].
    pub(crate) fn new(details: Details, reading: ParseOptions, values: Contact) -> Self {
        Self { details: Arc::new(details), values: ParsedValues::new(reading, values) }
    }

    /// The parsed contact values of the parties and the address. They are parsed again if they are
    /// not available or other options are given.
    pub(crate) fn values(&self, reading: &ParseOptions) -> Cow<'_, Contact> {
        match self.values.with(reading) {
            Some(values) => Cow::Borrowed(values),
            None => Cow::Owned(Contact::read(&self.contact(), reading)),
        }
    }

    /// The parsed values alone.
    pub(crate) fn parsed(&self) -> &ParsedValues {
        &self.values
    }

    /// Drops the parsed values to free memory.
    pub(crate) fn forget_values(&mut self) {
        self.values.forget();
    }

    /// The details without parsed values.
    pub(crate) fn shared(&self) -> Arc<Details> {
        self.details.clone()
    }

    /// The details, for changes; the parsed values are dropped.
    pub fn make_mut(&mut self) -> &mut Details {
        self.forget_values();
        Arc::make_mut(&mut self.details)
    }

    /// The values of each party.
    pub(crate) fn by_party<'a>(&self, contact: &'a Contact) -> Vec<PartyValues<'a>> {
        let (mut emails, mut phones) = (0.., 0..);
        let parties = self.parties.iter().enumerate();
        let values = parties.map(|(position, party)| PartyValues {
            name: contact.get(ItemKind::FullName, position).and_then(Value::as_name),
            emails: (emails.by_ref().take(party.emails.len()))
                .map(|position| contact.get(ItemKind::Email, position).and_then(Value::as_email))
                .collect(),
            phones: (phones.by_ref().take(party.phones.len()))
                .map(|position| contact.get(ItemKind::Phone, position).and_then(Value::as_phone))
                .collect(),
        });
        values.collect()
    }
}

impl From<Arc<Details>> for ParsedDetails {
    fn from(details: Arc<Details>) -> Self {
        Self { details, values: ParsedValues::default() }
    }
}

impl From<Details> for ParsedDetails {
    fn from(details: Details) -> Self {
        Arc::new(details).into()
    }
}

impl Deref for ParsedDetails {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.details
    }
}

impl fmt::Debug for ParsedDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Details::fmt(self, f)
    }
}

impl PartialEq for ParsedDetails {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for ParsedDetails {}

impl Serialize for ParsedDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Details::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ParsedDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Details::deserialize(deserializer).map(Self::from)
    }
}
