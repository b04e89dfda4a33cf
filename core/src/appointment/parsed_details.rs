//! Details of an appointment, together with the contact values parsed from them.

use std::{
    borrow::Cow,
    fmt,
    ops::Deref,
    sync::{Arc, OnceLock},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Details;
use crate::contact::{Contact, EmailAddress, ItemKind, PersonName, Phone, Reading, Value};

/// Details of an appointment that remember their contact values once these are parsed.
///
/// The event that created the appointment and the appointment share them. Only the details count
/// as content: the parsed values are neither compared nor stored.
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
pub struct ParsedDetails(Arc<Shared>);

struct Shared {
    details: Details,
    /// The values, and how they were parsed.
    contact: OnceLock<Box<(Reading, Contact)>>,
}

/// The parsed contact values of one party, each at the place of what was written; none where that
/// is invalid.
pub(crate) struct PartyValues<'a> {
    /// The name.
    pub(crate) name: Option<&'a PersonName>,
    /// The e-mail addresses.
    pub(crate) emails: Vec<Option<&'a EmailAddress>>,
    /// The phones.
    pub(crate) phones: Vec<Option<&'a Phone>>,
}

impl ParsedDetails {
    /// Details whose contact values, those of [`Details::contact`], are parsed already.
    pub(crate) fn new(details: Details, reading: Reading, contact: Contact) -> Self {
        let contact = OnceLock::from(Box::new((reading, contact)));
        Self(Arc::new(Shared { details, contact }))
    }

    /// The contact values of the parties and the address. The first call parses and keeps them.
    pub(crate) fn values(&self, reading: &Reading) -> Cow<'_, Contact> {
        let parse = || Contact::read(&self.contact(), reading);
        let kept = self.0.contact.get_or_init(|| Box::new((*reading, parse())));
        match kept.0 == *reading {
            true => Cow::Borrowed(&kept.1),
            false => Cow::Owned(parse()),
        }
    }

    /// The details, to be changed: their contact values are parsed again when they are needed.
    pub fn make_mut(&mut self) -> &mut Details {
        let shared = Arc::make_mut(&mut self.0);
        shared.contact.take();
        &mut shared.details
    }

    /// The values of each party, out of those of all of them.
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

/// A copy is made to be changed, so that it does not keep the parsed values.
impl Clone for Shared {
    fn clone(&self) -> Self {
        Self { details: self.details.clone(), contact: OnceLock::new() }
    }
}

impl From<Details> for ParsedDetails {
    fn from(details: Details) -> Self {
        Self(Arc::new(Shared { details, contact: OnceLock::new() }))
    }
}

impl Deref for ParsedDetails {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0.details
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
