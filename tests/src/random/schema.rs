//! Random calls made from the JSON Schema alone: names and types are right, values are random.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::dice::Dice;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let path = crate::root().join("core/calls.schema.json");
    let text = std::fs::read_to_string(path).expect("the schema is there");
    serde_json::from_str(&text).expect("and is JSON")
});

/// Texts: few ids, so that they interact, and some unexpected ones.
const TEXTS: [&str; 24] = [
    "a1",
    "a1",
    "a2",
    "c1",
    "c1",
    "c2",
    "f1",
    "i1",
    "t1",
    "u1",
    "s1",
    "x1",
    "k1",
    "n1",
    "EUR",
    "NL",
    "Europe/Amsterdam",
    "PT24H",
    "auto_cancel:appointment:a1:0:1",
    "jan@dorpspost.nl",
    "+31612345678",
    "",
    "\u{0}",
    "Dženana",
];

/// Largest depth of a value.
const DEEPEST: usize = 12;

/// Any call whose fields have the types of the schema.
pub fn call() -> impl Strategy<Value = Value> {
    prop::collection::vec(0..1000_usize, 300).prop_map(|numbers| {
        let mut dice = Dice::of(numbers);
        value(&json!({ "$ref": "#/$defs/Call" }), &mut dice, 0)
    })
}

fn value(shape: &Value, dice: &mut Dice, depth: usize) -> Value {
    let one_of = shape.get("oneOf").or_else(|| shape.get("anyOf")).and_then(Value::as_array);
    if depth > DEEPEST {
        return Value::Null;
    }
    if let Some(reference) = shape.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return value(&SCHEMA["$defs"][name], dice, depth + 1);
    }
    if let Some(constant) = shape.get("const") {
        return constant.clone();
    }
    if let Some(shapes) = one_of {
        return value(&dice.one(shapes), dice, depth + 1);
    }
    let kind = match shape.get("type") {
        Some(Value::Array(kinds)) => dice.one(kinds),
        Some(kind) => kind.clone(),
        None => json!("object"),
    };
    match kind.as_str().unwrap_or_default() {
        "object" => Value::Object(fields(shape, dice, depth)),
        "array" => {
            let many = dice.roll() % 3;
            (0..many).map(|_| value(&shape["items"], dice, depth + 1)).collect()
        }
        "string" => json!(text(shape, dice)),
        "integer" => json!(dice.one(&[0_i64, 1, 2, 5, 1500, 10_001, -1, i64::MAX])),
        "boolean" => json!(dice.yes()),
        _ => Value::Null,
    }
}

fn fields(shape: &Value, dice: &mut Dice, depth: usize) -> Map<String, Value> {
    let required = shape.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut made = Map::new();
    for (name, shape) in shape.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if required.contains(&json!(name)) || dice.roll().is_multiple_of(4) {
            made.insert(name.clone(), value(shape, dice, depth + 1));
        }
    }
    made
}

fn text(shape: &Value, dice: &mut Dice) -> String {
    let days = ["1970-01-01", "1970-01-04", "1970-02-04", "9999-12-31", "-262143-01-01"];
    match shape.get("format").and_then(Value::as_str) {
        Some("date-time") => {
            let known = if dice.roll().is_multiple_of(20) { days.len() } else { 3 };
            let day = dice.one(&days[..known]);
            format!("{day}T{:02}:00:00Z", dice.one(&[0, 9, 11, 12, 23]))
        }
        Some("date") => dice.one(&days).to_owned(),
        _ => dice.one(&TEXTS).to_owned(),
    }
}
