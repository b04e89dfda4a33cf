//! Parsing any text never panics, and a parsed value is identical to itself.

use frontdesk::{
    contact::Value,
    screening::{Grade, compare},
};

use super::written::{self, Way};

/// Checks an input: two bytes choose the form and the region, the third is for
/// [`pair`](super::pair); the rest is the text.
pub fn parsers(data: &[u8]) {
    let [way, region, _, text @ ..] = data else { return };
    let text = String::from_utf8_lossy(text);
    let (way, policy) = (Way::of(*way), written::policy(*region));
    let written = way.written(&text);
    let Ok(value) = Value::read(&written, &policy.reading) else { return };
    assert!(!value.forms().is_empty(), "{way:?} {text:?} was read, but in no form");
    let likeness = compare::compare(&value, &value);
    let Some(likeness) = likeness else { panic!("{way:?} {text:?} is nothing like itself") };
    assert!(likeness.grade >= Grade::Equivalent, "{way:?} {text:?} is to itself {likeness:?}");
    compare::steps(&value, &value, &likeness);
}
