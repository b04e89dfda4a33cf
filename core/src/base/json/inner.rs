//! Access to the values of arrays and objects; errors get the path to the value.

use serde::de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, SeqAccess};
use serde_json::{Map, Value, map};

use super::{StrictJson, UnknownFields};
use crate::base::Malformed;

/// The values of an array.
pub(super) struct List<'de> {
    values: &'de [Value],
    next: usize,
    unknown: UnknownFields,
}

impl<'de> List<'de> {
    pub(super) fn of(values: &'de [Value], unknown: UnknownFields) -> Self {
        Self { values, next: 0, unknown }
    }
}

impl<'de> SeqAccess<'de> for List<'de> {
    type Error = Malformed;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Malformed> {
        let position = self.next;
        self.next += 1;
        let value = self.values.get(position);
        let read = value.map(|value| seed.deserialize(StrictJson { value, unknown: self.unknown }));
        read.transpose().map_err(|problem| problem.in_list(position))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len().saturating_sub(self.next))
    }
}

/// The fields of an object, identified by name.
pub(super) struct Fields<'de> {
    fields: map::Iter<'de>,
    at: Option<(&'de str, &'de Value)>,
    unknown: UnknownFields,
}

impl<'de> Fields<'de> {
    #[inline(never)]
    pub(super) fn of(fields: &'de Map<String, Value>, unknown: UnknownFields) -> Self {
        Self { fields: fields.iter(), at: None, unknown }
    }

    #[inline(never)]
    fn next_name(&mut self) -> Option<&'de str> {
        self.at = self.fields.next().map(|(name, value)| (name.as_str(), value));
        self.at.map(|(name, _)| name)
    }
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Malformed;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Malformed> {
        let name = self.next_name();
        name.map(|name| seed.deserialize(name.into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Malformed> {
        let (name, value) = self.at.take().ok_or_else(|| Malformed::custom("is missing"))?;
        let given = StrictJson { value, unknown: self.unknown };
        seed.deserialize(given).map_err(|problem| problem.in_field(name))
    }
}

/// Former names of fields, with the present ones: stored events and policies may still have them
/// (U-11).
const FORMER_NAMES: [(&str, &str); 4] = [
    ("vat_bp", "vat_basis_points"),
    ("rate_bp", "basis_points"),
    ("offer_bp", "offer_basis_points"),
    ("state", "status"),
];

/// The present name of a field that was renamed.
fn current_name(former: &str) -> Option<&'static str> {
    FORMER_NAMES.iter().find(|(name, _)| *name == former).map(|(_, present)| *present)
}

/// The fields of an object that is parsed into a struct, identified by their index among the names
/// of the struct.
pub(super) struct StructFields<'de> {
    fields: Fields<'de>,
    names: &'static [&'static str],
    unknown: UnknownFields,
}

impl<'de> StructFields<'de> {
    pub(super) fn of(
        fields: &'de Map<String, Value>,
        names: &'static [&'static str],
        unknown: UnknownFields,
    ) -> Self {
        let within = match unknown {
            UnknownFields::RefusedExceptTime => UnknownFields::Refused,
            of_all => of_all,
        };
        Self { fields: Fields::of(fields, within), names, unknown }
    }

    /// Index of the next field. An unknown field has the index after the last one, so that the type
    /// decides whether to ignore it, unless all unknown fields are ignored.
    #[inline(never)]
    fn next_index(&mut self) -> Option<u64> {
        loop {
            let name = self.fields.next_name()?;
            let position = |name| self.names.iter().position(|other| *other == name);
            let index = position(name).or_else(|| position(current_name(name)?));
            let is_ignored = match self.unknown {
                UnknownFields::Refused => false,
                UnknownFields::RefusedExceptTime => name == "at",
                UnknownFields::Ignored => true,
            };
            if index.is_some() || !is_ignored {
                return Some(index.unwrap_or(self.names.len()) as u64);
            }
        }
    }

    #[inline(never)]
    fn unknown(&self) -> Malformed {
        let name = self.fields.at.map_or("", |(name, _)| name);
        Malformed::unknown_field(name, self.names)
    }
}

impl<'de> MapAccess<'de> for StructFields<'de> {
    type Error = Malformed;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Malformed> {
        let Some(index) = self.next_index() else {
            return Ok(None);
        };
        let key = seed.deserialize(IntoDeserializer::<Malformed>::into_deserializer(index));
        key.map(Some).map_err(|_| self.unknown())
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Malformed> {
        self.fields.next_value_seed(seed)
    }
}
