//! Mutations of lines of JSON: calls, events, policies.

use serde_json::{Map, Value};

use super::{Dice, Usual, put};

/// Mutates lines of JSON, and the values in them.
pub fn calls(data: &mut [u8], (size, most): (usize, usize), seed: u32, usual: Usual) -> usize {
    let mut dice = Dice::new(seed);
    if size == 0 || dice.roll(5) == 0 {
        return usual(data, size, most);
    }
    let text = String::from_utf8_lossy(&data[..size]).into_owned();
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for _ in 0..=dice.roll(3) {
        let (at, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
        match dice.roll(10) {
            0 => lines.insert(at, lines[other].clone()),
            1 if lines.len() > 1 => drop(lines.remove(at)),
            2 => lines.swap(at, other),
            _ => lines[at] = twisted(&lines[at], &lines[other], &mut dice),
        }
    }
    put(data, most, lines.join("\n").as_bytes())
}

/// A line of JSON with one value replaced, often by a value of another line.
fn twisted(line: &str, other: &str, dice: &mut Dice) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(line) else { return line.to_owned() };
    let other: Value = serde_json::from_str(other).unwrap_or_default();
    let places = places(&value);
    let place = dice.one(&places).cloned().unwrap_or_default();
    let from = self::places(&other);
    let same: Vec<&String> = from.iter().filter(|from| key(from) == key(&place)).collect();
    let same = dice.one(&same).map(|from| from.as_str());
    let any = dice.one(&from).map(String::as_str);
    let donor = |from: Option<&str>| from.and_then(|from| other.pointer(from)).cloned();
    if let Some(node) = value.pointer_mut(&place) {
        match dice.roll(8) {
            0..3 => *node = donor(same.or(any)).unwrap_or_default(),
            3 => *node = donor(any).unwrap_or_default(),
            4 => shrink_or_grow(node, &other, dice),
            _ => *node = changed(node, dice),
        }
    }
    value.to_string()
}

/// Removes an element of a list or object, inserts one, or doubles one.
fn shrink_or_grow(node: &mut Value, other: &Value, dice: &mut Dice) {
    match node {
        Value::Array(items) if !items.is_empty() => match dice.roll(2) {
            0 => items.push(items[dice.roll(items.len())].clone()),
            _ => drop(items.remove(dice.roll(items.len()))),
        },
        Value::Object(fields) => {
            let (mine, none) = (keys(fields), Map::new());
            let theirs = other.as_object().unwrap_or(&none);
            match (dice.roll(2), dice.one(&mine), dice.one(&keys(theirs))) {
                (0, Some(key), _) => drop(fields.remove(key)),
                (_, _, Some(key)) => drop(fields.insert(key.clone(), theirs[key].clone())),
                _ => {}
            }
        }
        _ => {}
    }
}

fn keys(fields: &Map<String, Value>) -> Vec<String> {
    fields.keys().cloned().collect()
}

/// Another value of the same type, sometimes of another type.
fn changed(node: &Value, dice: &mut Dice) -> Value {
    const NUMBERS: [i64; 10] =
        [0, 1, -1, 99, 850, 65_536, 100_000, 5_270_400, 4_294_967_295, 9_007_199_254_740_991];
    match node {
        Value::String(text) if dice.roll(3) == 0 => Value::from(format!("{text}{}", dice.word())),
        Value::String(_) => Value::from(dice.word()),
        Value::Number(number) => match (dice.roll(3), number.as_i64()) {
            (0, Some(number)) => Value::from(number.wrapping_add(dice.roll(5) as i64 - 2)),
            (1, _) => Value::from(0.5),
            _ => Value::from(NUMBERS[dice.roll(NUMBERS.len())]),
        },
        Value::Bool(yes) => Value::from(!yes),
        _ => Value::Null,
    }
}

/// The paths of all values within a value, as JSON pointers.
fn places(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in below {
        found.extend(places(value).into_iter().map(|place| format!("/{key}{place}")));
    }
    found
}

/// The last part of a path.
fn key(place: &str) -> &str {
    place.rsplit('/').next().unwrap_or_default()
}
