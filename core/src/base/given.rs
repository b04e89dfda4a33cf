//! Reads our types from JSON, the same in every language, with errors that quote nothing.

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, EnumAccess, Error, IntoDeserializer, MapAccess,
        SeqAccess, Unexpected, VariantAccess, Visitor,
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Number, Value, map};

use super::Malformed;

/// The largest whole number that every language holds exactly: 2^53 - 1 (ECMA-262,
/// `Number.MAX_SAFE_INTEGER`). One beyond, and JavaScript may round it.
const LARGEST: i64 = (1 << 53) - 1;

/// A value as somebody gave it.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a>(pub(crate) &'a Value);

impl<'de> Deserializer<'de> for Given<'de> {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(is_so) => visitor.visit_bool(*is_so),
            Value::Number(number) => visit_number(number, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(values) => visitor.visit_seq(List { values, next: 0 }),
            Value::Object(fields) => visitor.visit_map(Fields { fields: fields.iter(), at: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            _ => self.deserialize_any(visitor),
        }
    }

    // What a type does not expect is not even tried: an object is never read from a list of its
    // fields, and each type costs a page less.

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::String(text) => visitor.visit_borrowed_str(text),
            other => Err(Malformed::invalid_type(found(other), &visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::Array(values) => visitor.visit_seq(List { values, next: 0 }),
            other => Err(Malformed::invalid_type(found(other), &visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        match self.0 {
            Value::Object(fields) => visitor.visit_map(Fields { fields: fields.iter(), at: None }),
            other => Err(Malformed::invalid_type(found(other), &visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct identifier ignored_any
    }
}

/// What stands where something else is expected.
fn found(value: &Value) -> Unexpected<'_> {
    match value {
        Value::Null => Unexpected::Unit,
        Value::Bool(is_so) => Unexpected::Bool(*is_so),
        Value::Number(number) => match number.as_f64().unwrap_or_default() {
            fraction if fraction.fract() != 0.0 => Unexpected::Float(fraction),
            whole => Unexpected::Signed(whole as i64),
        },
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    }
}

/// A whole number is one however it is written: `1.0` is `1` in JavaScript, so it is here.
fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Malformed> {
    let fraction = number.as_f64().unwrap_or(f64::INFINITY);
    if fraction.abs() > LARGEST as f64 {
        return Err(Malformed::new(format_args!("a number may not be beyond {LARGEST}")));
    }
    match number.as_i64().unwrap_or(fraction as i64) {
        whole if whole as f64 != fraction => visitor.visit_f64(fraction),
        whole if whole < 0 => visitor.visit_i64(whole),
        whole => visitor.visit_u64(whole.unsigned_abs()),
    }
}

struct List<'de> {
    values: &'de [Value],
    next: usize,
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
        let read = value.map(|value| seed.deserialize(Given(value)));
        read.transpose().map_err(|problem| problem.in_list(position))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len().saturating_sub(self.next))
    }
}

struct Fields<'de> {
    fields: map::Iter<'de>,
    at: Option<(&'de str, &'de Value)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Malformed;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Malformed> {
        let Some((name, value)) = self.fields.next() else {
            return Ok(None);
        };
        self.at = Some((name, value));
        seed.deserialize(name.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Malformed> {
        let (name, value) = self.at.take().ok_or_else(|| Malformed::custom("is missing"))?;
        seed.deserialize(Given(value)).map_err(|problem| problem.in_field(name))
    }
}

/// Reads an object of which a field has to be known before the others can be read.
///
/// What serde derives for such types copies all fields into a form of its own and reads each type
/// a second way; this copies them as JSON, and reads them as all others.
///
/// # Errors
/// Where it is not what it has to be, as `read` tells it.
pub(crate) fn from_fields<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(Map<String, Value>) -> Result<T, Malformed>,
) -> Result<T, D::Error> {
    read(Map::deserialize(deserializer)?).map_err(Error::custom)
}

/// Defines an enum that is written with its name in a field among the others.
macro_rules! named {
    (
        $tag:literal, $own:literal;
        $(#[doc = $doc:literal])*
        $(#[serde($($how:tt)*)])?
        pub enum $name:ident { $($variants:tt)* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = $tag $(, $($how)*)?)]
        pub enum $name { $($variants)* }

        /// The same, as it is read: the name first.
        #[derive(serde::Deserialize)]
        #[serde(remote = $own $(, $($how)*)?)]
        #[allow(dead_code)]
        enum ByName { $($variants)* }

        impl $name {
            pub(crate) fn read(
                mut fields: serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, crate::base::Malformed> {
                let name: String = crate::base::take(&mut fields, $tag)?;
                let fields = serde_json::Value::Object(fields);
                ByName::deserialize(crate::base::Named { tag: $tag, name: &name, fields: &fields })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::base::from_fields(from, Self::read)
            }
        }
    };
}
pub(crate) use named;

/// A name and the fields that belong to it: one line of a catalog.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    /// The field that holds the name, such as `do`.
    pub(crate) tag: &'static str,
    /// The name, such as `flag.raise`.
    pub(crate) name: &'a str,
    /// All other fields.
    pub(crate) fields: &'a Value,
}

impl<'de> Deserializer<'de> for Named<'de> {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

impl<'de> EnumAccess<'de> for Named<'de> {
    type Error = Malformed;
    type Variant = Given<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Given<'de>), Malformed> {
        let name = seed.deserialize(self.name.into_deserializer());
        let name = name.map_err(|problem: Malformed| problem.in_field(self.tag))?;
        Ok((name, Given(self.fields)))
    }
}

impl<'de> VariantAccess<'de> for Given<'de> {
    type Error = Malformed;

    fn unit_variant(self) -> Result<(), Malformed> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Malformed> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Malformed> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        self.deserialize_map(visitor)
    }
}

/// Takes a field out of an object.
pub(crate) fn take<T: DeserializeOwned>(
    fields: &mut Map<String, Value>,
    name: &'static str,
) -> Result<T, Malformed> {
    let value = fields.remove(name).ok_or_else(|| Malformed::missing_field(name))?;
    T::deserialize(Given(&value)).map_err(|problem| problem.in_field(name))
}
