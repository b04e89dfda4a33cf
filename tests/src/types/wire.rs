//! Everything that goes through the door, as one JSON Schema, from those that the types derive.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::{
    base::{Actor, CommandId},
    desk, door,
};
use schemars::{Schema, generate::SchemaSettings};
use serde_json::{Value, json};

use super::shape::{Definition, Type, named_for, reference};

/// What somebody who writes a host may want to name.
const ROOTS: [&str; 5] = ["Answer", "Call", "FlaggedItem", "Policy", "Request"];

/// Everything that goes through the door.
#[derive(Debug)]
pub struct Wire {
    definitions: BTreeMap<String, Value>,
    tellings: BTreeMap<String, Value>,
}

impl Wire {
    /// Reads the types.
    ///
    /// # Panics
    /// When a type is not what the door expects it to be.
    pub fn read() -> Self {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let commands = desk::Command::schemas(&mut generator);
        let queries = desk::Query::schemas(&mut generator);
        let _ = generator.subschema_for::<Actor>();
        let _ = generator.subschema_for::<desk::Policy>();
        let _ = generator.subschema_for::<door::Malformed>();
        let events = desk::Event::schemas(&mut generator);
        let events: Vec<Value> = events.into_iter().map(Schema::to_value).collect();
        let _ = generator.subschema_for::<CommandId>();
        let _ = generator.subschema_for::<desk::Effect>();
        let _ = generator.subschema_for::<desk::Warning>();
        let definitions = generator.take_definitions(true).into_iter().collect();
        let mut wire = Self { definitions, tellings: BTreeMap::new() };

        let commands = commands.into_iter().flat_map(catalog);
        let does: Vec<Value> = commands.map(|one| wire.call("do", &one)).collect();
        let mut asks = Vec::new();
        for (questions, answers) in queries {
            for (question, told) in catalog(questions).into_iter().zip(catalog(answers)) {
                asks.push(wire.call("ask", &question));
                wire.tellings.insert(named(&question).0.to_owned(), told);
            }
        }
        wire.define("Command", json!({ "description": "Something to be done.", "oneOf": does }));
        wire.define("Query", json!({ "description": "Something to be told.", "oneOf": asks }));
        wire.put_named_in_place();
        wire.define(
            "Event",
            json!({ "description": "Something that has happened.", "oneOf": events }),
        );
        wire.define_calls();
        wire.define_answers();
        wire.forget_what_nobody_needs();
        wire
    }

    /// The JSON Schema of calls, answers, events and policy.
    ///
    /// # Panics
    /// Never: a schema is JSON.
    pub fn schema(&self) -> String {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "frontdesk",
            "$comment": concat!("version ", env!("CARGO_PKG_VERSION")),
            "$defs": self.definitions,
        });
        serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n"
    }

    /// All named types, in the order of their names.
    pub fn types(&self) -> Vec<Definition> {
        let all = self.definitions.iter();
        all.flat_map(|(name, schema)| Definition::of(name, schema)).collect()
    }

    /// What each question is answered by.
    pub fn tellings(&self) -> impl Iterator<Item = (&str, Type)> {
        self.tellings.iter().map(|(name, schema)| (name.as_str(), Type::of(schema)))
    }

    /// Makes an object of a line of a catalog: its name, who and when, and its own fields.
    fn call(&mut self, tag: &str, line: &Value) -> Value {
        let (wire_name, mut fields) = named(line);
        while let Some(definition) = reference(fields).and_then(|name| self.definitions.get(name)) {
            fields = definition;
        }
        let mut call = fields.clone();
        let add = |call: &mut Value, name: &str, schema: Value| {
            call["properties"][name] = schema;
            let required = call["required"].as_array_mut().map(std::mem::take).unwrap_or_default();
            call["required"] = [vec![json!(name)], required].concat().into();
        };
        add(&mut call, "by", described("Who.", &refer("Actor")));
        if tag == "do" {
            add(
                &mut call,
                "at",
                json!({ "description": "When.", "type": "string", "format": "date-time" }),
            );
            call["properties"]["command_id"] = described(
                "Names the call, so that giving it again is harmless.",
                &refer("CommandId"),
            );
        }
        add(&mut call, tag, json!({ "const": wire_name, "type": "string" }));
        self.define(&named_for("", wire_name), call)
    }

    /// What an event says, or a view shows, stands in a type of its own, which the variant with its
    /// name takes the fields from.
    fn put_named_in_place(&mut self) {
        let types = self.definitions.clone();
        for schema in self.definitions.values_mut() {
            let variants = schema.get_mut("oneOf").and_then(Value::as_array_mut);
            for variant in variants.into_iter().flatten() {
                let named = reference(variant).and_then(|name| types.get(name)).cloned();
                let Some(named) = named.filter(|_| variant["properties"].is_object()) else {
                    continue;
                };
                take_fields(variant, &named);
            }
        }
    }

    fn define_calls(&mut self) {
        let events = json!({ "type": "array", "items": refer("Event"),
                             "description": "In the order in which they happened." });
        let apply =
            object("Events of the host's own log, to be taken in.", &[("apply", events.clone())]);
        self.define("Apply", apply);
        let rewrite = object(
            "Events of the host's own log, to be told again without what was erased.",
            &[("rewrite", events)],
        );
        self.define("Rewrite", rewrite);
        let yes = json!({ "description": "Always `true`.", "type": "boolean" });
        let doc = "Memory is to let go of those who were erased.";
        self.define("Compact", object(doc, &[("compact", yes.clone())]));
        let doc = "The whole desk is to be written as one text, to be stored.";
        self.define("TakeSnapshot", object(doc, &[("snapshot", yes)]));
        let text = json!({ "description": "The text of a snapshot, unchanged.", "type": "string" });
        let doc = "The desk is to be as it was when the snapshot was taken.";
        self.define("RestoreSnapshot", object(doc, &[("restore", text)]));
        let all =
            ["Command", "Query", "Apply", "Rewrite", "Compact", "TakeSnapshot", "RestoreSnapshot"];
        let all = all.map(refer);
        self.define(
            "Call",
            json!({ "description": "What can be said to the desk.", "oneOf": all }),
        );
    }

    fn define_answers(&mut self) {
        let words: Vec<String> = door::codes().collect();
        let code =
            json!({ "description": "Why the desk may refuse.", "type": "string", "enum": words });
        self.define("RefusalCode", code);
        let text = |doc: &str| json!({ "description": doc, "type": "string" });
        let with = json!({ "description": "The fields that say more.", "type": "object",
                           "additionalProperties": true });
        let mut refusal = object(
            "Why the desk does not do it.",
            &[
                ("code", described("The reason; it never changes.", &refer("RefusalCode"))),
                ("text", text("The reason, for people.")),
                ("with", with),
            ],
        );
        refusal["required"] = json!(["code", "text"]);
        self.define("Refusal", refusal);
        let mut told: Vec<Value> = self.tellings.values().cloned().collect();
        told.dedup();
        self.define(
            "Telling",
            json!({ "description": "What a question is answered by.", "anyOf": told }),
        );
        let yes = json!({ "description": "Always `true`.", "type": "boolean" });
        let count = json!({ "description": "How many.", "type": "integer" });
        let doc = "What has happened by it: to be stored. Empty when it was so already.";
        let events = json!({ "type": "array", "items": refer("Event"), "description": doc });
        let doc = "The events without what was erased: as many, in the same order.";
        let kept = json!({ "type": "array", "items": refer("Event"), "description": doc });
        let snapshot = text("The desk as text. It has personal data: store it as the log.");
        let counts = json!({ "description": "Number of records in each area.", "type": "object",
                             "additionalProperties": { "type": "integer" } });
        let answers = [
            ("Done", "done", "The command is accepted.", events),
            ("Told", "told", "The question is answered.", refer("Telling")),
            ("Applied", "applied", "The events are taken in.", count),
            ("Rewritten", "rewritten", "What the host keeps instead.", kept),
            ("Compacted", "compacted", "Nothing of those who were erased is in memory.", yes),
            ("Snapshot", "snapshot", "The whole desk.", snapshot),
            ("SnapshotRestored", "restored", "The desk is as it was.", counts),
            (
                "Refused",
                "refused",
                "The desk understood, and says no. Nothing has changed.",
                refer("Refusal"),
            ),
            (
                "NotUnderstood",
                "malformed",
                "The call could not be read. Nothing has changed.",
                refer("Malformed"),
            ),
        ];
        let all: Vec<Value> = answers
            .into_iter()
            .map(|(name, field, doc, holds)| self.define(name, object(doc, &[(field, holds)])))
            .collect();
        let list = |of: &str, doc: &str| json!({ "type": "array", "items": refer(of), "description": doc });
        let done = self.definitions.entry("Done".to_owned()).or_default();
        done["properties"]["effects"] =
            list("Effect", "What the host has to do; left out if empty.");
        done["properties"]["warnings"] =
            list("Warning", "What whoever gave the command should know; left out if empty.");
        self.define("Answer", json!({ "description": "What the desk says.", "oneOf": all }));
    }

    fn define(&mut self, name: &str, schema: Value) -> Value {
        self.definitions.insert(name.to_owned(), schema);
        refer(name)
    }

    fn forget_what_nobody_needs(&mut self) {
        let mut wanted = BTreeSet::new();
        let mut ahead: Vec<String> = ROOTS.map(str::to_owned).to_vec();
        while let Some(name) = ahead.pop() {
            let schema = self.definitions.get(&name);
            if wanted.insert(name) {
                collect(schema.unwrap_or(&Value::Null), &mut ahead);
            }
        }
        self.definitions.retain(|name, _| wanted.contains(name));
    }
}

/// Gives a variant the fields of the type that it refers to.
fn take_fields(variant: &mut Value, named: &Value) {
    let (Some(own), Some(fields)) = (variant.as_object_mut(), named["properties"].as_object())
    else {
        return;
    };
    own.remove("$ref");
    for (name, field) in fields {
        own["properties"][name] = field.clone();
    }
    let required = named["required"].as_array().into_iter().flatten().cloned();
    let all = own["required"].as_array_mut().map(std::mem::take).unwrap_or_default();
    own["required"] = all.into_iter().chain(required).collect();
}

/// The lines of a catalog: the variants of an enum.
fn catalog(schema: Schema) -> Vec<Value> {
    let schema = schema.to_value();
    let variants = schema.get("oneOf").or_else(|| schema.get("anyOf"));
    variants.and_then(Value::as_array).cloned().expect("an enum")
}

/// The name of a line of a catalog, and what stands behind it.
fn named(line: &Value) -> (&str, &Value) {
    let properties = line["properties"].as_object();
    let (name, fields) = properties.and_then(|all| all.iter().next()).expect("a name");
    (name, fields)
}

/// All names that a schema refers to.
fn collect(schema: &Value, names: &mut Vec<String>) {
    names.extend(reference(schema).map(str::to_owned));
    match schema {
        Value::Array(all) => all.iter().for_each(|one| collect(one, names)),
        Value::Object(all) => all.values().for_each(|one| collect(one, names)),
        _ => {}
    }
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn described(doc: &str, schema: &Value) -> Value {
    let mut schema = schema.clone();
    schema["description"] = json!(doc);
    schema
}

fn object(doc: &str, fields: &[(&str, Value)]) -> Value {
    let properties: BTreeMap<&str, &Value> =
        fields.iter().map(|(name, one)| (*name, one)).collect();
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    json!({ "description": doc, "type": "object", "properties": properties, "required": required,
            "additionalProperties": false })
}
