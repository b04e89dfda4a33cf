//! A change of a field, for change logs (S0-2, S1-20).

use serde::{Deserialize, Serialize};

/// The value of a field before and after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Changed<T> {
    /// Value before the change.
    pub old: T,
    /// Value after the change.
    pub new: T,
}

impl<T: Clone + PartialEq> Changed<T> {
    /// The change to a new value; none if there is no new value or it is the same.
    pub fn between(old: &T, new: Option<&T>) -> Option<Self> {
        let new = new.filter(|new| *new != old)?;
        Some(Self { old: old.clone(), new: new.clone() })
    }

    /// Assigns the new value to `place`, if there is a change.
    pub fn put(change: &Option<Self>, place: &mut T) {
        if let Some(change) = change {
            place.clone_from(&change.new);
        }
    }
}
