//! JSON that is deserialized in two steps.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};
use serde_json::Value;

use super::{StrictJson, UnknownFields, found, tagged::take_from};
use crate::base::Malformed;

/// JSON of which one field has to be read before the type of the rest is known. The rest is
/// deserialized as strictly as the surrounding JSON.
pub(crate) struct Json {
    value: Value,
    unknown: UnknownFields,
}

impl Json {
    /// The name by which [`StrictJson`] recognises this type, to pass on its [`UnknownFields`].
    pub(super) const NAME: &'static str = "frontdesk::Json";

    /// Treats the JSON as stored data: unknown fields are ignored (U-11).
    pub(crate) fn stored(self) -> Self {
        Self { unknown: UnknownFields::Ignored, ..self }
    }

    /// A deserializer for the value.
    pub(crate) fn strict(&self) -> StrictJson<'_> {
        StrictJson { value: &self.value, unknown: self.unknown }
    }

    /// Renames a field that has its former name.
    pub(crate) fn rename_field(&mut self, former: &str, name: &str) {
        if let Value::Object(fields) = &mut self.value
            && !fields.contains_key(name)
            && let Some(value) = fields.remove(former)
        {
            fields.insert(name.to_owned(), value);
        }
    }

    /// Removes a field from the object and parses it.
    ///
    /// # Errors
    /// [`Malformed`] if the value is not an object, or the field is missing or invalid.
    pub(crate) fn take_field<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
    ) -> Result<T, Malformed> {
        match &mut self.value {
            Value::Object(fields) => take_from(fields, name, self.unknown),
            other => Err(Malformed::invalid_type(found(other), &"an object")),
        }
    }

    /// Removes an optional field from the object and parses it.
    ///
    /// # Errors
    /// [`Malformed`] if the value is not an object, or the field is invalid.
    pub(crate) fn take_optional<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, Malformed> {
        match self.value.get(name) {
            Some(_) => self.take_field(name),
            None => Ok(None),
        }
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self { value, unknown: UnknownFields::Refused }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_newtype_struct(Self::NAME, JsonVisitor)
    }
}

/// [`StrictJson`] calls `visit_some` if unknown fields are ignored, else `visit_newtype_struct`.
struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        Value::deserialize(from).map(Json::from)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        self.visit_newtype_struct(from).map(Json::stored)
    }
}
