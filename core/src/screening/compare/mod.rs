//! The four comparisons of values, one file for each kind.

mod address;
mod alignment;
mod email;
mod name;
mod phone;
mod tokens;

use super::Likeness;
use crate::contact::{Step, Value};

pub use address::by_address;
pub(crate) use address::{by_readings, raise_if_same_address};
pub(crate) use alignment::{SHORT_WORD, may_be_joined};
pub use email::by_email;
pub use name::by_name;
pub(crate) use name::{
    better, by_words, initialled, last_with_letters, may_be_same_text, raise_if_same_name,
};
pub use phone::by_phone;
pub use tokens::edits_between;
pub(crate) use tokens::{Pattern, allowed_edits, few_edits, may_be_edited};

/// Compares two values; `None` if they do not match or are of different kinds.
///
/// This is the definition of a match: the index finds exactly the same values, but faster.
pub fn compare(flagged: &Value, request: &Value) -> Option<Likeness> {
    match (flagged, request) {
        (Value::FullName(flagged), Value::FullName(request)) => by_name(flagged, request),
        (Value::Email(flagged), Value::Email(request)) => by_email(flagged, request),
        (Value::Address(flagged), Value::Address(request)) => by_address(flagged, request),
        (Value::Phone(flagged), Value::Phone(request)) => by_phone(flagged, request),
        _ => None,
    }
}

/// Explains a match: how both values were parsed and what they have in common.
pub fn steps(flagged: &Value, request: &Value, likeness: &Likeness) -> Vec<Step> {
    match (flagged, request) {
        (Value::FullName(flagged), Value::FullName(request)) => {
            name::steps(flagged, request, likeness)
        }
        (Value::Email(flagged), Value::Email(request)) => email::steps(flagged, request, likeness),
        (Value::Address(flagged), Value::Address(request)) => {
            address::steps(flagged, request, likeness)
        }
        (Value::Phone(flagged), Value::Phone(request)) => phone::steps(flagged, request, likeness),
        _ => Vec::new(),
    }
}
