//! What a field was, and what it is now: one entry of a change log (S0-2, S1-20).

use serde::{Deserialize, Serialize};

/// A field before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Changed<T> {
    /// What it was.
    pub old: T,
    /// What it is from now on.
    pub new: T,
}

impl<T: Clone + PartialEq> Changed<T> {
    /// The change of a field for which something new is given; none when it is that already.
    pub fn between(old: &T, new: Option<&T>) -> Option<Self> {
        let new = new.filter(|new| *new != old)?;
        Some(Self { old: old.clone(), new: new.clone() })
    }

    /// Puts the new value into its place.
    pub fn put(change: &Option<Self>, place: &mut T) {
        if let Some(change) = change {
            place.clone_from(&change.new);
        }
    }
}
