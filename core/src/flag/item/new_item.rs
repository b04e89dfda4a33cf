//! An item to be flagged: its id and its value.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::IgnoredAny};

use crate::{
    base::FlagItemId,
    contact::{Reading, Value, WrittenContact, WrittenValue},
};

/// An item to be flagged: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(!try_from))]
#[serde(try_from = "OnTheWire")]
pub struct NewItem {
    /// Names the item within its flag.
    pub id: FlagItemId,
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
}

/// What is read: a field that means nothing here is an error.
#[derive(Deserialize)]
struct OnTheWire {
    id: FlagItemId,
    #[serde(flatten)]
    value: WrittenValue,
    #[serde(flatten)]
    rest: BTreeMap<String, IgnoredAny>,
}

impl TryFrom<OnTheWire> for NewItem {
    type Error = &'static str;
    fn try_from(OnTheWire { id, value, rest }: OnTheWire) -> Result<Self, &'static str> {
        match rest.is_empty() {
            true => Ok(Self { id, value }),
            false => Err("an item has `id`, `kind` and `value` alone"),
        }
    }
}

/// What of a contact can be flagged: each distinct value that can be read (S0-16).
///
/// Names first, then e-mail addresses, addresses and phone numbers, each as often as it is
/// written differently. A missing or unreadable value gives none.
///
/// ```
/// use frontdesk::{base::Private, contact::{Reading, WrittenContact}, flag::flaggable};
/// let contact = WrittenContact {
///     emails: vec![Private::new("jan@dorpspost.nl".to_owned()), Private::new(" ".to_owned())],
///     ..WrittenContact::default()
/// };
/// assert_eq!(flaggable(&contact, &Reading::default()).len(), 1);
/// ```
pub fn flaggable(contact: &WrittenContact, reading: &Reading) -> Vec<WrittenValue> {
    let names = contact.names.iter().cloned().map(WrittenValue::FullName);
    let emails = contact.emails.iter().cloned().map(WrittenValue::Email);
    let addresses = (contact.addresses.iter().cloned()).map(WrittenValue::Address);
    let phones = contact.phones.iter().cloned().map(WrittenValue::Phone);
    let mut values = Vec::new();
    for value in names.chain(emails).chain(addresses).chain(phones) {
        if !values.contains(&value) && Value::read(&value, reading).is_ok() {
            values.push(value);
        }
    }
    values
}
