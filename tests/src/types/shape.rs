//! Named types for all languages: objects, lists, words and unions.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// A named type with its comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Name in every language.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Shape of the type.
    pub shape: Shape,
}

/// Shape of a named type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// An object with these fields.
    Object(Vec<Field>),
    /// Another name for a type.
    Alias(Type),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Type of the field.
    pub holds: Type,
    /// Whether the field is required.
    pub required: bool,
}

/// The type of a field or an alias.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// True or false.
    Truth,
    /// Null.
    Null,
    /// One constant text.
    Word(String),
    /// A named type.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// An object with any keys.
    Map(Box<Type>),
    /// A union.
    OneOf(Vec<Type>),
    /// Any value.
    Anything,
}

impl Type {
    /// Parses a schema without fields.
    ///
    /// # Panics
    /// When it says something that none of our types has said so far.
    pub fn of(schema: &Value) -> Self {
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        if let Some(word) = schema.get("const").and_then(Value::as_str) {
            Self::Word(word.to_owned())
        } else if let Some(name) = reference(schema) {
            Self::Named(name.to_owned())
        } else if let Some(all) = list("oneOf").or_else(|| list("anyOf")) {
            Self::OneOf(all.iter().map(Self::of).collect())
        } else if let Some(words) = list("enum") {
            let words = words.iter().filter_map(Value::as_str);
            Self::OneOf(words.map(|word| Self::Word(word.to_owned())).collect())
        } else if let Some(kinds) = list("type") {
            let kinds = kinds.iter().filter_map(Value::as_str);
            Self::OneOf(kinds.map(|kind| Self::of_kind(kind, schema)).collect())
        } else if let Some(kind) = schema.get("type").and_then(Value::as_str) {
            Self::of_kind(kind, schema)
        } else {
            Self::Anything
        }
    }

    fn of_kind(kind: &str, schema: &Value) -> Self {
        match kind {
            "string" => Self::Text,
            "integer" => Self::Whole,
            "boolean" => Self::Truth,
            "null" => Self::Null,
            "array" => Self::List(Box::new(Self::of(&schema["items"]))),
            "object" => Self::Map(Box::new(Self::of(&schema["additionalProperties"]))),
            kind => panic!("give a rule for {kind} in {schema}"),
        }
    }

    /// Collects the named types in the type.
    pub fn names(&self, found: &mut BTreeSet<String>) {
        match self {
            Self::Named(name) => _ = found.insert(name.clone()),
            Self::List(inner) | Self::Map(inner) => inner.names(found),
            Self::OneOf(all) => all.iter().for_each(|one| one.names(found)),
            _ => {}
        }
    }
}

impl Definition {
    /// Parses a named schema. If it is a union of objects, each of them gets its own name.
    pub fn of(name: &str, schema: &Value) -> Vec<Self> {
        let define = |name: &str, doc: String, shape: Shape| Self { name: name.into(), doc, shape };
        let variants = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        let mut all = Vec::new();
        for variant in variants.filter(|variant| variant.get("properties").is_some()) {
            let mut fields = fields(variant);
            let word = fields.iter().find_map(|field| match &field.holds {
                Type::Word(word) => Some(word.as_str()),
                _ => None,
            });
            let name = named_for(name, word.unwrap_or_default());
            fields.extend(self::fields(schema));
            fields.sort_by_key(Field::rank);
            all.push(define(&name, doc(variant), Shape::Object(fields)));
        }
        let shape = if !all.is_empty() {
            let named = |one: &Self| Type::Named(one.name.clone());
            Shape::Alias(Type::OneOf(all.iter().map(named).collect()))
        } else if is_object(schema) {
            Shape::Object(fields(schema))
        } else {
            Shape::Alias(Type::of(schema))
        };
        all.push(define(name, doc(schema), shape));
        all
    }

    /// The named types that the definition uses.
    pub fn names(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        match &self.shape {
            Shape::Alias(alias) => alias.names(&mut found),
            Shape::Object(fields) => {
                fields.iter().for_each(|field| field.holds.names(&mut found));
            }
        }
        found
    }
}

impl Field {
    /// Sort rank: the tag of a union first, optional fields last.
    fn rank(&self) -> impl Ord + use<> {
        (!matches!(self.holds, Type::Word(_)), !self.required)
    }
}

/// The name that a schema refers to.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// `FlagRaise` for `flag.raise`; a word without a dot needs the name of its family before it.
pub(super) fn named_for(family: &str, word: &str) -> String {
    let parts = word.split(['.', '_']).map(|part| part[..1].to_uppercase() + &part[1..]);
    let name: String = parts.collect();
    if word.contains('.') { name } else { format!("{family}{name}") }
}

/// The comment of a schema, without the parts about Rust.
pub(super) fn doc(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let text = text.split("\n\n```").next().unwrap_or_default();
    let text = text.split("\n\n# ").next().unwrap_or_default();
    text.replace("[`", "`").replace("`]", "`")
}

/// A comment without code and links of Rust; the list of errors stays.
pub(super) fn plain(text: &str) -> String {
    let mut parts = text.split("```");
    let outside = parts.by_ref().step_by(2).map(str::trim_end).collect::<String>();
    let mut plain = String::new();
    let mut rest = outside.as_str();
    // A link is `[text](path)` or [`text`]; its text stays.
    while let Some(start) = rest.find('[') {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        let end = from.find(']').unwrap_or(from.len() - 1);
        let (text, behind) = (&from[1..end], &from[end + 1..]);
        let behind_link = behind.strip_prefix('(').and_then(|link| link.split_once(')'));
        let is_link = behind_link.is_some() || text.starts_with('`');
        plain.push_str(if is_link { text } else { &from[..=end] });
        rest = behind_link.map_or(behind, |(_, behind)| behind);
    }
    plain.push_str(rest);
    plain.replace("# Errors\n", "Refused:\n").trim_end().to_owned()
}

/// The fields of a schema, in the order of their names within their rank.
pub(super) fn fields(schema: &Value) -> Vec<Field> {
    let none = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
    let required = schema.get("required").and_then(Value::as_array);
    let is_required = |name: &str| {
        required.is_some_and(|names| names.iter().any(|required| required.as_str() == Some(name)))
    };
    let field = |(name, schema): (&String, &Value)| Field {
        name: name.clone(),
        doc: doc(schema),
        holds: Type::of(schema),
        required: is_required(name),
    };
    let mut fields: Vec<Field> = properties.iter().map(field).collect();
    fields.sort_by_key(Field::rank);
    fields
}

fn is_object(schema: &Value) -> bool {
    schema["type"] == "object" && !schema["additionalProperties"].is_object()
}
