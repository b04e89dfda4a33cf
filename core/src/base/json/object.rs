//! JSON that is read in two steps.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};
use serde_json::Value;

use super::{StrictJson, UnknownFields, found, tagged::take_from};
use crate::base::Malformed;

/// JSON of which a part has to be known before the rest can be read. The rest is read as strictly
/// as all around it.
pub(crate) struct Json {
    value: Value,
    unknown: UnknownFields,
}

impl Json {
    /// By this name [`StrictJson`] knows the type, so that it can hand over how strictly it reads.
    pub(super) const NAME: &'static str = "frontdesk::Json";

    /// The same as stored data: fields that a later version has added are ignored (U-11).
    pub(crate) fn stored(self) -> Self {
        Self { unknown: UnknownFields::Ignored, ..self }
    }

    /// The value, to be read.
    pub(crate) fn strict(&self) -> StrictJson<'_> {
        StrictJson { value: &self.value, unknown: self.unknown }
    }

    /// Takes a field out of an object.
    ///
    /// # Errors
    /// [`Malformed`] where it is no object, or the field is missing or wrong.
    pub(crate) fn take_field<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
    ) -> Result<T, Malformed> {
        match &mut self.value {
            Value::Object(fields) => take_from(fields, name, self.unknown),
            other => Err(Malformed::invalid_type(found(other), &"an object")),
        }
    }

    /// Takes a field out of an object, if it is there and not null.
    ///
    /// # Errors
    /// As [`take_field`](Self::take_field).
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

/// Called by [`StrictJson`] in another way where unknown fields are ignored.
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
