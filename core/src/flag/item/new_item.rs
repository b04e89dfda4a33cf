//! An item to be flagged: its id and its value.

use serde::{Deserialize, Serialize};

use crate::{
    base::{FlagItemId, Malformed},
    contact::{ItemKind, Reading, Value, WrittenContact, WrittenValue},
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
#[serde(deny_unknown_fields)]
struct OnTheWire {
    id: FlagItemId,
    kind: ItemKind,
    value: serde_json::Value,
}

impl TryFrom<OnTheWire> for NewItem {
    type Error = Malformed;
    fn try_from(OnTheWire { id, kind, value }: OnTheWire) -> Result<Self, Malformed> {
        Ok(Self { id, value: WrittenValue::read(kind, &value)? })
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
