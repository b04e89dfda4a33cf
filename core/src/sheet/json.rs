//! Reads the cells of a JSON object, nested ones included.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{RowError, column_names::ColumnNames, row_builder::RowBuilder};
use crate::{base::StrictJson, contact::WrittenContact};

/// Puts all fields of a line into a filling.
///
/// # Errors
/// [`RowError`] when the line is no JSON object, or a value of it cannot be read.
pub(super) fn put_line(
    line: &[u8],
    names: &ColumnNames,
    filling: &mut RowBuilder,
) -> Result<(), RowError> {
    let value: Value =
        serde_json::from_slice(line).map_err(|error| RowError::Json { column: error.column() })?;
    match value {
        Value::Object(object) => put_object(&object, "", names, filling),
        _ => Err(RowError::NotAnObject),
    }
}

/// Puts the fields of an object; `above` is the path of names that leads to it.
fn put_object(
    object: &Map<String, Value>,
    above: &str,
    names: &ColumnNames,
    filling: &mut RowBuilder,
) -> Result<(), RowError> {
    for (key, value) in object {
        if key == "contact" && value.is_object() {
            let whole = WrittenContact::deserialize(StrictJson::new(value));
            if let Ok(contact) = whole {
                filling.put_contact(contact);
                continue;
            }
        }
        put_value(value, key, above, (names, filling))?;
    }
    Ok(())
}

fn put_value(
    value: &Value,
    key: &str,
    above: &str,
    (names, filling): (&ColumnNames, &mut RowBuilder),
) -> Result<(), RowError> {
    let path = if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
    let text = match value {
        Value::Object(object) => return put_object(object, &path, names, filling),
        Value::Array(values) => {
            for value in values {
                put_value(value, key, above, (names, &mut *filling))?;
            }
            return Ok(());
        }
        Value::Null => return Ok(()),
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            // A phone number in a column with missing values: 612345678.0.
            Some(whole) if number.is_f64() && whole.fract() == 0.0 => whole.to_string(),
            _ => number.to_string(),
        },
        Value::Bool(truth) => truth.to_string(),
    };
    // `contact.email` is known by its path, `visit.location.city` by its last name.
    match names.find(&path).or_else(|| names.find(key)) {
        Some(column) => filling.put(column, text.as_bytes()),
        None => Ok(()),
    }
}
