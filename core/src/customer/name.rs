//! The name of a customer, with its match keys.

use std::{
    fmt,
    ops::Deref,
    sync::{Arc, OnceLock},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    base::FieldErrors,
    contact::{ParseOptions, PersonName, WrittenName},
};

/// The name of a customer as written, with the match keys parsed from it (R-25).
///
/// A name is parsed once, by the command that gives it or at the first look-up; no policy changes
/// how. Only the written name counts as content: the keys are neither compared nor stored.
///
/// ```
/// use frontdesk::{contact::WrittenName, customer::CustomerName};
/// let name = CustomerName::from(WrittenName::full("Lisa Jansen"));
/// assert_eq!(name.line(), "Lisa Jansen");
/// ```
#[derive(Clone, Default)]
pub struct CustomerName {
    written: WrittenName,
    keys: OnceLock<Arc<[String]>>,
}

impl CustomerName {
    /// Parses a name; records the error if it is invalid.
    pub(super) fn parse(
        written: &WrittenName,
        options: &ParseOptions,
        errors: &mut FieldErrors,
    ) -> Option<Self> {
        let name = errors.check("name", PersonName::parse(written, options))?;
        Some(Self::parsed(written.clone(), &name))
    }

    /// A name that is parsed already.
    pub(crate) fn parsed(written: WrittenName, name: &PersonName) -> Self {
        Self { written, keys: OnceLock::from(name_keys(name)) }
    }

    /// The match keys, in order; none if the name is invalid.
    pub(super) fn keys(&self) -> &[String] {
        self.keys.get_or_init(|| {
            let name = PersonName::parse(&self.written, &ParseOptions::default());
            name.as_ref().map_or_else(|_| Arc::default(), name_keys)
        })
    }
}

/// Match keys of a name: the words of each of its forms, sorted. Two names are equivalent when they
/// share a key (R-25).
pub(super) fn name_keys(name: &PersonName) -> Arc<[String]> {
    let sorted = |form: String| {
        let mut words: Vec<&str> = form.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    let mut keys: Vec<String> = name.readings().into_iter().map(sorted).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into()
}

impl From<WrittenName> for CustomerName {
    fn from(written: WrittenName) -> Self {
        Self { written, keys: OnceLock::new() }
    }
}

impl Deref for CustomerName {
    type Target = WrittenName;

    fn deref(&self) -> &WrittenName {
        &self.written
    }
}

impl fmt::Debug for CustomerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        WrittenName::fmt(self, f)
    }
}

impl PartialEq for CustomerName {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for CustomerName {}

impl Serialize for CustomerName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CustomerName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        WrittenName::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CustomerName {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        WrittenName::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        WrittenName::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        WrittenName::json_schema(generator)
    }

    fn inline_schema() -> bool {
        WrittenName::inline_schema()
    }
}
