//! Strict deserialization from JSON, alike in all languages; errors never quote values.

mod bounded;
mod inner;
mod malformed;
mod object;
mod tagged;
mod written;

use serde::{
    Deserializer,
    de::{Error, Expected, IntoDeserializer, Unexpected, Visitor},
    forward_to_deserialize_any,
};
use serde_json::{Number, Value};

use self::inner::{Fields, List, StructFields};
pub use self::malformed::Malformed;
pub(crate) use self::{
    bounded::{day_of_month, month, whole_number},
    object::Json,
    tagged::{Tagged, field_of, from_json, tagged, take_field},
    written::{outline, to_json},
};

/// The largest integer that all languages represent exactly: 2^53 - 1 (ECMA-262,
/// `Number.MAX_SAFE_INTEGER`). JavaScript may round larger ones.
const LARGEST: i64 = (1 << 53) - 1;

/// How fields that a type does not have are treated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnknownFields {
    /// As the type declares; the types of calls refuse them.
    Refused,
    /// The same, but `at`, the time of the call, is ignored where the type has no such field.
    RefusedExceptTime,
    /// Ignored at every depth, because a later version may have added them to stored data (U-11).
    Ignored,
}

/// A deserializer for a JSON value that does no conversions between types.
#[derive(Clone, Copy)]
pub(crate) struct StrictJson<'a> {
    value: &'a Value,
    unknown: UnknownFields,
}

impl<'a> StrictJson<'a> {
    /// A deserializer for a value of a call; unknown fields are refused.
    pub(crate) fn new(value: &'a Value) -> Self {
        Self { value, unknown: UnknownFields::Refused }
    }

    /// A deserializer for the fields of a query, which may have the time of the call, `at`, even if
    /// the query does not need it.
    pub(crate) fn of_query(value: &'a Value) -> Self {
        Self { value, unknown: UnknownFields::RefusedExceptTime }
    }
}

impl<'de> Deserializer<'de> for StrictJson<'de> {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => visit_number(number, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(values) => visitor.visit_seq(List::of(values, self.unknown)),
            Value::Object(fields) => visitor.visit_map(Fields::of(fields, self.unknown)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        match self.unknown {
            UnknownFields::Ignored if name == Json::NAME => visitor.visit_some(self),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        match self.value {
            Value::String(word) => {
                visitor.visit_enum(variant_index(word, words)?.into_deserializer())
            }
            Value::Number(number) if is_too_large(number) => Err(too_large()),
            other => Err(unexpected(other, &visitor)),
        }
    }

    // There are no fallbacks between JSON types, such as an array for a struct: that is stricter,
    // and the WASM code is smaller.

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.value {
            Value::String(text) => visitor.visit_borrowed_str(text),
            other => Err(unexpected(other, &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.value {
            Value::Array(values) => visitor.visit_seq(List::of(values, self.unknown)),
            other => Err(unexpected(other, &visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.value {
            Value::Object(fields) => visitor.visit_map(Fields::of(fields, self.unknown)),
            other => Err(unexpected(other, &visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        match self.value {
            Value::Object(fields) => {
                visitor.visit_map(StructFields::of(fields, names, self.unknown))
            }
            other => Err(unexpected(other, &visitor)),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

/// Index of a variant among the expected names. Types get the index instead of the name, so that
/// the comparison is not compiled for each type: the WASM code is smaller.
fn variant_index(word: &str, words: &'static [&'static str]) -> Result<u32, Malformed> {
    let index = words.iter().position(|other| *other == word);
    let index = index.and_then(|index| u32::try_from(index).ok());
    index.ok_or_else(|| Malformed::unknown_variant(word, words))
}

/// The error of a value of another type. Not inlined: each type has it.
#[cold]
#[inline(never)]
fn unexpected(value: &Value, expected: &dyn Expected) -> Malformed {
    Malformed::invalid_type(found(value), expected)
}

/// The unexpected value, for an error.
fn found(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(value) => Unexpected::Bool(*value),
        Value::Number(number) => match number.as_f64().unwrap_or_default() {
            fraction if fraction.fract() != 0.0 => Unexpected::Float(fraction),
            whole => Unexpected::Signed(whole as i64),
        },
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

fn is_too_large(number: &Number) -> bool {
    number.as_f64().unwrap_or(f64::INFINITY).abs() > LARGEST as f64
}

fn too_large() -> Malformed {
    Malformed::new(format_args!("a number may not be beyond {LARGEST}"))
}

/// Visits a number. A number without a fraction is an integer, even if written as `1.0`, as in
/// JavaScript.
fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Malformed> {
    if is_too_large(number) {
        return Err(too_large());
    }
    let fraction = number.as_f64().unwrap_or_default();
    match number.as_i64().unwrap_or(fraction as i64) {
        whole if whole as f64 != fraction => visitor.visit_f64(fraction),
        whole if whole < 0 => visitor.visit_i64(whole),
        whole => visitor.visit_u64(whole.unsigned_abs()),
    }
}
