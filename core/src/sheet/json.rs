//! Reads the fields of JSON objects, nested ones included.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{RowError, column_names::ColumnNames, row_builder::RowBuilder};
use crate::{base::StrictJson, contact::WrittenContact};

/// Adds all fields of a line to a row.
///
/// # Errors
/// [`RowError`] if the line is not a JSON object, or a value is invalid.
pub(super) fn put_line(
    line: &[u8],
    names: &ColumnNames,
    builder: &mut RowBuilder,
) -> Result<(), RowError> {
    let value: Value =
        serde_json::from_slice(line).map_err(|error| RowError::Json { column: error.column() })?;
    match value {
        Value::Object(object) => put_object(&object, "", names, builder),
        _ => Err(RowError::NotAnObject),
    }
}

/// Adds the fields of an object; `parent` is the path to it.
fn put_object(
    object: &Map<String, Value>,
    parent: &str,
    names: &ColumnNames,
    builder: &mut RowBuilder,
) -> Result<(), RowError> {
    for (key, value) in object {
        if key == "contact" && value.is_object() {
            let whole = WrittenContact::deserialize(StrictJson::new(value));
            if let Ok(contact) = whole {
                builder.put_contact(contact);
                continue;
            }
        }
        put_value(value, key, parent, (names, builder))?;
    }
    Ok(())
}

fn put_value(
    value: &Value,
    key: &str,
    parent: &str,
    (names, builder): (&ColumnNames, &mut RowBuilder),
) -> Result<(), RowError> {
    let path = if parent.is_empty() { key.to_owned() } else { format!("{parent}.{key}") };
    let text = match value {
        Value::Object(object) => return put_object(object, &path, names, builder),
        Value::Array(values) => {
            for value in values {
                put_value(value, key, parent, (names, &mut *builder))?;
            }
            return Ok(());
        }
        Value::Null => return Ok(()),
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            // Data frames write the numbers of a column with missing values as 612345678.0.
            Some(whole) if number.is_f64() && whole.fract() == 0.0 => whole.to_string(),
            _ => number.to_string(),
        },
        Value::Bool(truth) => truth.to_string(),
    };
    // `contact.email` is found by its path, `visit.location.city` by its last name.
    match names.find(&path).or_else(|| names.find(key)) {
        Some(column) => builder.put(column, text.as_bytes()),
        None => Ok(()),
    }
}
