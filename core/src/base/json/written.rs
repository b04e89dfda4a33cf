//! Serialization to a JSON value.
//!
//! The serializer of `serde_json` returns the value of each type, so each type is compiled with the
//! handling of these values. This one keeps the values that are not complete on a stack of its own:
//! a type only calls it, and the WASM code is smaller.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{
        self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
        SerializeTupleStruct, SerializeTupleVariant,
    },
};
use serde_json::{Map, Value};

/// Serializes a value to JSON. The types of this crate can always be serialized; another type that
/// cannot, such as a map with keys that are no text, is `null`.
pub(crate) fn to_json(value: &(impl Serialize + ?Sized)) -> Value {
    let mut writer = Writer::default();
    match value.serialize(&mut writer) {
        Ok(()) => writer.done,
        Err(NoJson) => Value::Null,
    }
}

/// Serializes the names of the fields of an object, and the value of the field `shown`: every other
/// value is `null`. The cost grows with the number of fields, not with their values.
pub(crate) fn outline(value: &(impl Serialize + ?Sized), shown: &'static str) -> Value {
    let mut writer = Writer { shown: Some(shown), ..Writer::default() };
    match value.serialize(&mut writer) {
        Ok(()) => writer.done,
        Err(NoJson) => Value::Null,
    }
}

/// The value cannot be represented in JSON.
#[derive(Debug, thiserror::Error)]
#[error("cannot be represented in JSON")]
struct NoJson;

impl ser::Error for NoJson {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<(), NoJson>;

/// An array or object whose end has not been reached.
enum Open {
    Array(Vec<Value>),
    /// The fields so far, and the name of the next one if it has been written.
    Object(Map<String, Value>, Option<String>),
}

/// The values that have been written.
#[derive(Default)]
struct Writer {
    open: Vec<Open>,
    done: Value,
    /// In an outline, the only field of the outermost object whose value is written.
    shown: Option<&'static str>,
}

impl Writer {
    /// Puts a value into the innermost array or object; in an object it is the next name if there
    /// is none yet.
    #[inline(never)]
    fn put(&mut self, value: Value) -> Written {
        match self.open.last_mut() {
            None => self.done = value,
            Some(Open::Array(values)) => values.push(value),
            Some(Open::Object(fields, name)) => match name.take() {
                Some(name) => _ = fields.insert(name, value),
                None => *name = Some(name_of(value)?),
            },
        }
        Ok(())
    }

    #[inline(never)]
    fn put_text(&mut self, text: &str) -> Written {
        self.put(text.into())
    }

    #[inline(never)]
    fn put_unsigned(&mut self, number: u64) -> Written {
        self.put(number.into())
    }

    #[inline(never)]
    fn put_signed(&mut self, number: i64) -> Written {
        self.put(number.into())
    }

    #[inline(never)]
    fn open_array(&mut self, length: Option<usize>) {
        self.open.push(Open::Array(Vec::with_capacity(length.unwrap_or_default())));
    }

    #[inline(never)]
    fn open_object(&mut self) {
        self.open.push(Open::Object(Map::new(), None));
    }

    /// Writes the name of the next field.
    #[inline(never)]
    fn name(&mut self, next: &str) {
        if let Some(Open::Object(_, name)) = self.open.last_mut() {
            *name = Some(next.to_owned());
        }
    }

    /// Whether the next value is left out, because only the name of its field is asked for.
    #[inline(never)]
    fn leaves_out(&self) -> bool {
        match (self.shown, self.open.as_slice()) {
            (Some(shown), [Open::Object(_, Some(name))]) => name != shown,
            _ => false,
        }
    }

    /// Ends the innermost array or object.
    #[inline(never)]
    fn close(&mut self) -> Written {
        match self.open.pop() {
            Some(Open::Array(values)) => self.put(Value::Array(values)),
            Some(Open::Object(fields, _)) => self.put(Value::Object(fields)),
            None => Ok(()),
        }
    }
}

/// The name of a field from the value that a key is serialized as.
fn name_of(value: Value) -> Result<String, NoJson> {
    match value {
        Value::String(name) => Ok(name),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(NoJson),
    }
}

macro_rules! numbers {
    ($put:ident as $wide:ty: $($method:ident $number:ty),*) => {
        $(fn $method(self, number: $number) -> Written {
            self.$put(<$wide>::from(number))
        })*
    };
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = NoJson;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Variant<'a>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Variant<'a>;

    numbers!(put_unsigned as u64: serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
        serialize_u64 u64);
    numbers!(put_signed as i64: serialize_i8 i8, serialize_i16 i16, serialize_i32 i32,
        serialize_i64 i64);

    fn serialize_bool(self, value: bool) -> Written {
        self.put(value.into())
    }

    fn serialize_f32(self, number: f32) -> Written {
        self.put(number.into())
    }

    fn serialize_f64(self, number: f64) -> Written {
        self.put(number.into())
    }

    fn serialize_char(self, value: char) -> Written {
        self.put(value.to_string().into())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.put_text(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        self.put(bytes.into())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, text: &T) -> Written {
        self.put(text.to_string().into())
    }

    fn serialize_none(self) -> Written {
        self.put(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.put(Value::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.put(Value::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.put_text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.open_object();
        self.name(variant);
        value.serialize(&mut *self)?;
        self.close()
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, NoJson> {
        self.open_array(length);
        Ok(self)
    }

    fn serialize_tuple(self, length: usize) -> Result<Self, NoJson> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Self, NoJson> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Variant<'a>, NoJson> {
        self.open_object();
        self.name(variant);
        self.open_array(Some(length));
        Ok(Variant(self))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, NoJson> {
        self.open_object();
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, NoJson> {
        self.open_object();
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Variant<'a>, NoJson> {
        self.open_object();
        self.name(variant);
        self.open_object();
        Ok(Variant(self))
    }
}

/// The content of a variant, within an object with the name of the variant.
struct Variant<'a>(&'a mut Writer);

macro_rules! elements {
    ($($of:ident $method:ident),*) => {
        $(impl $of for &mut Writer {
            type Ok = ();
            type Error = NoJson;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                self.close()
            }
        })*
    };
}

elements!(SerializeSeq serialize_element, SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field);

impl SerializeTupleVariant for Variant<'_> {
    type Ok = ();
    type Error = NoJson;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Written {
        self.0.close()?;
        self.0.close()
    }
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = NoJson;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        match self.leaves_out() {
            true => self.put(Value::Null),
            false => value.serialize(&mut **self),
        }
    }

    fn end(self) -> Written {
        self.close()
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = NoJson;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.name(name);
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        self.close()
    }
}

impl SerializeStructVariant for Variant<'_> {
    type Ok = ();
    type Error = NoJson;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
        self.0.name(name);
        value.serialize(&mut *self.0)
    }

    fn end(self) -> Written {
        self.0.close()?;
        self.0.close()
    }
}
