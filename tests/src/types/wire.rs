//! All calls and answers as one JSON Schema, from the schemas that the types derive.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk::{
    base::{Actor, CommandId},
    desk, door,
};
use schemars::{Schema, generate::SchemaSettings};
use serde_json::{Value, json};

use super::shape::{Definition, Type, named_for, plain, reference};
use crate::examples;

/// Names of the root types for hosts.
const ROOTS: [&str; 5] = ["Answer", "Call", "FlaggedItem", "Policy", "Request"];

/// The same of who only screens.
const SCREENING: [&str; 6] =
    ["Explanation", "FlaggedItem", "NotUnderstood", "Request", "Screening", "ScreeningPolicy"];

/// Everything that goes through the door.
#[derive(Debug)]
pub struct Wire {
    definitions: BTreeMap<String, Value>,
    tellings: BTreeMap<String, Value>,
    examples: BTreeMap<String, Value>,
}

impl Wire {
    /// Collects the types.
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
        let mut wire = Self { definitions, tellings: BTreeMap::new(), examples: examples() };

        let commands = commands.into_iter().flat_map(catalog);
        let does: Vec<Value> = commands.map(|one| wire.call("do", &one)).collect();
        let mut asks = Vec::new();
        for (queries_of, answers) in queries {
            for (query, answer) in catalog(queries_of).into_iter().zip(catalog(answers)) {
                asks.push(wire.call("ask", &query));
                wire.tellings.insert(named(&query).0.to_owned(), answer);
            }
        }
        wire.define("Command", json!({ "description": "A command of any area.", "oneOf": does }));
        wire.define("Query", json!({ "description": "A query about any area.", "oneOf": asks }));
        wire.inline_variants();
        wire.define("Event", json!({ "description": "An event of any area.", "oneOf": events }));
        wire.define_calls();
        wire.define_answers();
        let used = wire.used_by(&ROOTS);
        wire.definitions.retain(|name, _| used.contains(name));
        wire.definitions.values_mut().for_each(without_rust);
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
    ///
    /// # Panics
    /// If two types have one name: other languages name a type once.
    pub fn types(&self) -> Vec<Definition> {
        let all = self.definitions.iter();
        let all: Vec<_> = all.flat_map(|(name, one)| Definition::of(name, one)).collect();
        let mut names = BTreeSet::new();
        for Definition { name, .. } in &all {
            assert!(names.insert(name), "{name} names two types");
        }
        all
    }

    /// The named types of screening alone, in the order of their names.
    pub fn screening_types(&self) -> Vec<Definition> {
        let used = self.used_by(&SCREENING);
        let all = self.definitions.iter().filter(|(name, _)| used.contains(*name));
        all.flat_map(|(name, schema)| Definition::of(name, schema)).collect()
    }

    /// The answer of each query.
    pub fn tellings(&self) -> impl Iterator<Item = (&str, Type)> {
        self.tellings.iter().map(|(name, schema)| (name.as_str(), Type::of(schema)))
    }

    /// Makes an object for a line of a catalog: its name, actor, time and fields.
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
        add(&mut call, "by", described("Actor of the call.", &refer("Actor")));
        if tag == "do" {
            add(
                &mut call,
                "at",
                json!({ "description": "Time of the command (UTC).", "type": "string", "format": "date-time" }),
            );
            call["properties"]["command_id"] = described(
                "Idempotency key: a command that is repeated with it is not done again.",
                &refer("CommandId"),
            );
        }
        if tag == "ask" && call["properties"].get("at").is_none() {
            let text = "Time of the query (UTC). The answer does not depend on it.";
            call["properties"]["at"] =
                json!({ "description": text, "type": "string", "format": "date-time" });
        }
        if let Some(example) = self.examples.get(wire_name) {
            call["examples"] = json!([example]);
        }
        add(&mut call, tag, json!({ "const": wire_name, "type": "string" }));
        self.define(&named_for("", wire_name), call)
    }

    /// Puts the fields of the type that a variant refers to into the variant.
    fn inline_variants(&mut self) {
        let types = self.definitions.clone();
        for schema in self.definitions.values_mut() {
            let variants = schema.get_mut("oneOf").and_then(Value::as_array_mut);
            for variant in variants.into_iter().flatten() {
                let name = reference(variant).filter(|_| variant["properties"].is_object());
                let Some(named) = name.and_then(|name| types.get(name)) else {
                    continue;
                };
                take_fields(variant, named);
            }
        }
    }

    fn define_calls(&mut self) {
        let events = json!({ "type": "array", "items": refer("Event"),
                             "description": "Events in the order in which they happened." });
        let apply = object("Applies events of the host's own log.", &[("apply", events.clone())]);
        self.define("Apply", apply);
        let rewrite =
            object("Returns a log without the values of erased persons.", &[("rewrite", events)]);
        self.define("Rewrite", rewrite);
        let yes = json!({ "description": "Always `true`.", "type": "boolean" });
        let doc = "Removes the values of erased persons from memory.";
        self.define("Compact", object(doc, &[("compact", yes.clone())]));
        let doc = "Returns the state of the desk as one text, to be stored.";
        self.define("TakeSnapshot", object(doc, &[("snapshot", yes)]));
        let text = json!({ "description": "The text of a snapshot, unchanged.", "type": "string" });
        let doc = "Replaces the state of the desk by that of a snapshot.";
        self.define("RestoreSnapshot", object(doc, &[("restore", text)]));
        let all =
            ["Command", "Query", "Apply", "Rewrite", "Compact", "TakeSnapshot", "RestoreSnapshot"];
        let all = all.map(refer);
        self.define("Call", json!({ "description": "A call of the desk.", "oneOf": all }));
    }

    fn define_answers(&mut self) {
        let words: Vec<String> = door::codes().collect();
        let code = json!({ "description": "Code of a refusal, as `area.verb.reason`.", "type": "string", "enum": words });
        self.define("RefusalCode", code);
        let text = |doc: &str| json!({ "description": doc, "type": "string" });
        let with = json!({ "description": "Details of the refusal; its fields depend on the code.", "type": "object",
                           "additionalProperties": true });
        let mut refusal = object(
            "The refusal of a command or query.",
            &[
                ("code", described("Code of the reason; it never changes.", &refer("RefusalCode"))),
                ("text", text("Reason as an English sentence.")),
                ("with", with),
            ],
        );
        refusal["required"] = json!(["code", "text"]);
        self.define("Refusal", refusal);
        let mut answers: Vec<Value> = self.tellings.values().cloned().collect();
        answers.dedup();
        self.define(
            "Telling",
            json!({ "description": "The answer to a query.", "anyOf": answers }),
        );
        let yes = json!({ "description": "Always `true`.", "type": "boolean" });
        let count =
            json!({ "description": "Number of events that were applied.", "type": "integer" });
        let doc = "Events that the caller may be shown, in order; those to store, unless `stored` is there. Empty if the command changes nothing.";
        let events = json!({ "type": "array", "items": refer("Event"), "description": doc });
        let doc = "Events without erased values: the same number, in the same order.";
        let kept = json!({ "type": "array", "items": refer("Event"), "description": doc });
        let snapshot =
            text("State of the desk as text. It has personal data: store it as safely as the log.");
        let counts = json!({ "description": "Number of records in each area.", "type": "object",
                             "additionalProperties": { "type": "integer" } });
        let answers = [
            ("Done", "done", "The command is accepted.", events),
            ("Told", "told", "The query is answered.", refer("Telling")),
            ("Applied", "applied", "The events are applied.", count),
            ("Rewritten", "rewritten", "The log that the host stores in place of its own.", kept),
            ("Compacted", "compacted", "No value of an erased person is in memory.", yes),
            ("Snapshot", "snapshot", "A snapshot of the desk.", snapshot),
            ("SnapshotRestored", "restored", "The desk has the state of the snapshot.", counts),
            ("Refused", "refused", "The call is refused. Nothing has changed.", refer("Refusal")),
            (
                "NotUnderstood",
                "malformed",
                "The call could not be parsed. Nothing has changed.",
                refer("Malformed"),
            ),
        ];
        let all: Vec<Value> = answers
            .into_iter()
            .map(|(name, field, doc, holds)| self.define(name, object(doc, &[(field, holds)])))
            .collect();
        let list = |of: &str, doc: &str| json!({ "type": "array", "items": refer(of), "description": doc });
        let done = self.definitions.entry("Done".to_owned()).or_default();
        done["properties"]["stored"] = list(
            "Event",
            "All events, for the host to store and to show to nobody; left out if `done` has them.",
        );
        done["properties"]["effects"] =
            list("Effect", "Effects that the host carries out; left out if empty.");
        done["properties"]["warnings"] =
            list("Warning", "Warnings for the actor who gave the command; left out if empty.");
        let number = |doc: &str| json!({ "description": doc, "type": "integer", "minimum": 1 });
        let applied = self.definitions.entry("Applied".to_owned()).or_default();
        applied["properties"]["repeated"] = number(
            "Number of events that were skipped, because they were applied before; left out if none.",
        );
        let snapshot = self.definitions.entry("Snapshot".to_owned()).or_default();
        snapshot["properties"]["number"] =
            number("Number of the last event in the snapshot; left out if nothing has happened.");
        self.define("Answer", json!({ "description": "The answer to a call.", "oneOf": all }));
    }

    fn define(&mut self, name: &str, schema: Value) -> Value {
        self.definitions.insert(name.to_owned(), schema);
        refer(name)
    }

    /// Names of these types and of all types that they refer to.
    fn used_by(&self, roots: &[&str]) -> BTreeSet<String> {
        let mut used = BTreeSet::new();
        let mut ahead: Vec<String> = roots.iter().map(|name| (*name).to_owned()).collect();
        while let Some(name) = ahead.pop() {
            let schema = self.definitions.get(&name);
            if used.insert(name) {
                collect(schema.unwrap_or(&Value::Null), &mut ahead);
            }
        }
        used
    }
}

/// Removes code and links of Rust from the texts of a schema.
fn without_rust(schema: &mut Value) {
    match schema {
        Value::Array(all) => all.iter_mut().for_each(without_rust),
        Value::Object(fields) => {
            if let Some(Value::String(text)) = fields.get_mut("description") {
                *text = plain(text);
            }
            fields.values_mut().for_each(without_rust);
        }
        _ => {}
    }
}

/// Gives a variant the fields of the type that it refers to.
fn take_fields(variant: &mut Value, named: &Value) {
    let Some(own) = variant.as_object_mut().filter(|_| named["type"] == "object") else {
        return;
    };
    own.remove("$ref");
    for (name, field) in named["properties"].as_object().into_iter().flatten() {
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

/// The name of a line of a catalog, and its schema.
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
