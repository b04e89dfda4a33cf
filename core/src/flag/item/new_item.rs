//! A new item of a flag.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{FlagItemId, Json, Malformed},
    contact::{ItemKind, ParseOptions, Value, WrittenContact, WrittenValue},
};

/// A new item of a flag: `{"id": "i1", "kind": "email", "value": "jan@dorpspost.nl"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(!try_from))]
#[serde(try_from = "OnTheWire")]
pub struct NewItem {
    /// Id of the item, unique within the flag.
    pub id: FlagItemId,
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
}

/// The fields on the wire; an unknown field is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnTheWire {
    id: FlagItemId,
    kind: ItemKind,
    value: Json,
}

impl TryFrom<OnTheWire> for NewItem {
    type Error = Malformed;
    fn try_from(OnTheWire { id, kind, value }: OnTheWire) -> Result<Self, Malformed> {
        Ok(Self { id, value: WrittenValue::read(kind, &value)? })
    }
}

/// The values of a contact that can be flagged: each distinct valid value (S0-16).
///
/// Names come first, then e-mail addresses, addresses and phone numbers; of several spellings of
/// one value the first.
/// Invalid values are left out.
///
/// ```
/// use frontdesk::{contact::{ParseOptions, WrittenContact}, flag::flaggable};
/// let contact = WrittenContact {
///     emails: vec!["jan@dorpspost.nl".into(), " ".into()],
///     ..WrittenContact::default()
/// };
/// assert_eq!(flaggable(&contact, &ParseOptions::default()).len(), 1);
/// ```
pub fn flaggable(contact: &WrittenContact, reading: &ParseOptions) -> Vec<WrittenValue> {
    let names = contact.names.iter().cloned().map(WrittenValue::FullName);
    let emails = contact.emails.iter().cloned().map(WrittenValue::Email);
    let addresses = (contact.addresses.iter().cloned()).map(WrittenValue::Address);
    let phones = contact.phones.iter().cloned().map(WrittenValue::Phone);
    let (mut values, mut forms) = (Vec::new(), BTreeSet::new());
    for value in names.chain(emails).chain(addresses).chain(phones) {
        let parsed = Value::read(&value, reading);
        if parsed.is_ok_and(|parsed| forms.insert((parsed.kind(), parsed.forms()))) {
            values.push(value);
        }
    }
    values
}
