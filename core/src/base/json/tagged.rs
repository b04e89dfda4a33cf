//! Internally tagged enums: commands, queries, events.

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, EnumAccess, Error, IntoDeserializer, Unexpected,
        VariantAccess, Visitor,
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value};

use super::{Json, StrictJson, UnknownFields, variant_index};
use crate::base::Malformed;

/// Deserializes a type of which one field has to be read before the others.
///
/// The code that serde derives for such types buffers all fields in a private type and compiles a
/// second deserializer for each variant; this buffers them as JSON and uses the same deserializer.
///
/// # Errors
/// The error of `read`.
pub(crate) fn from_json<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(Json) -> Result<T, Malformed>,
) -> Result<T, D::Error> {
    read(Json::deserialize(deserializer)?).map_err(Error::custom)
}

/// Defines an internally tagged enum: name of the tag field, `or` its former name; `former` names
/// of variants are still read.
macro_rules! tagged {
    (
        $tag:literal $(or $old:literal)?, $own:literal
        $(, former $former:literal => $variant:literal)*;
        $(#[doc = $doc:literal])*
        $(#[serde($($how:tt)*)])?
        $(#[non_exhaustive $($nothing:tt)?])?
        pub enum $name:ident { $($variants:tt)* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = $tag $(, $($how)*)?)]
        $(#[non_exhaustive $($nothing)?])?
        pub enum $name { $($variants)* }

        /// The same enum, for deserializing the fields after the tag.
        #[derive(serde::Deserialize)]
        #[serde(remote = $own $(, $($how)*)?)]
        #[allow(dead_code)]
        enum ByName { $($variants)* }

        impl $name {
            pub(crate) fn read(
                mut fields: crate::base::Json,
            ) -> Result<Self, crate::base::Malformed> {
                $(fields.rename_field($old, $tag);)?
                let name: String = fields.take_field($tag)?;
                let fields = fields.strict();
                let name = match name.as_str() {
                    $($former => $variant,)*
                    name => name,
                };
                ByName::deserialize(crate::base::Tagged { tag: $tag, name, fields })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::base::from_json(from, Self::read)
            }
        }
    };
}
pub(crate) use tagged;

/// A deserializer for one variant: the name and the fields of an internally tagged enum.
#[derive(Clone, Copy)]
pub(crate) struct Tagged<'a> {
    /// Name of the tag field, such as `do`.
    pub(crate) tag: &'static str,
    /// Name of the variant, such as `flag.raise`.
    pub(crate) name: &'a str,
    /// The other fields of the object.
    pub(crate) fields: StrictJson<'a>,
}

impl<'de> Deserializer<'de> for Tagged<'de> {
    type Error = Malformed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Malformed> {
        Err(Malformed::invalid_type(Unexpected::Enum, &visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        let index =
            variant_index(self.name, names).map_err(|problem| problem.in_field(self.tag))?;
        visitor.visit_enum(Variant { index, fields: self.fields })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// One variant, by its index, and its fields.
struct Variant<'a> {
    index: u32,
    fields: StrictJson<'a>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Malformed;
    type Variant = StrictJson<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, StrictJson<'de>), Malformed> {
        let index = IntoDeserializer::<Malformed>::into_deserializer(self.index);
        Ok((seed.deserialize(index)?, self.fields))
    }
}

impl<'de> VariantAccess<'de> for StrictJson<'de> {
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
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Malformed> {
        self.deserialize_struct("", names, visitor)
    }
}

/// Removes a field from the object of a call and parses it.
pub(crate) fn take_field<T: DeserializeOwned>(
    fields: &mut Map<String, Value>,
    name: &'static str,
) -> Result<T, Malformed> {
    take_from(fields, name, UnknownFields::Refused)
}

/// Parses a field of the object of a call.
pub(crate) fn field_of<T: DeserializeOwned>(
    fields: &Map<String, Value>,
    name: &'static str,
) -> Result<T, Malformed> {
    let value = fields.get(name).ok_or_else(|| Malformed::missing_field(name))?;
    T::deserialize(StrictJson::new(value)).map_err(|problem| problem.in_field(name))
}

pub(super) fn take_from<T: DeserializeOwned>(
    fields: &mut Map<String, Value>,
    name: &'static str,
    unknown: UnknownFields,
) -> Result<T, Malformed> {
    let value = fields.remove(name).ok_or_else(|| Malformed::missing_field(name))?;
    T::deserialize(StrictJson { value: &value, unknown }).map_err(|problem| problem.in_field(name))
}
