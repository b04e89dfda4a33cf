//! Numbers that choose from lists.

use proptest::prelude::*;
use serde_json::Value;

/// Numbers that choose from lists, one after another.
#[derive(Debug)]
pub(super) struct Dice(std::vec::IntoIter<usize>);

impl Dice {
    /// These numbers, and noughts after them.
    pub(super) fn of(numbers: Vec<usize>) -> Self {
        Self(numbers.into_iter())
    }

    /// The next number.
    pub(super) fn roll(&mut self) -> usize {
        self.0.next().unwrap_or_default()
    }

    /// One of some.
    pub(super) fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.roll() % of.len()].clone()
    }

    /// Yes or no.
    pub(super) fn yes(&mut self) -> bool {
        self.roll().is_multiple_of(2)
    }

    /// A value, or none.
    pub(super) fn maybe(&mut self, value: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.yes() { value(self) } else { Value::Null }
    }
}

/// As many numbers as a call needs.
pub(super) fn dice() -> impl Strategy<Value = Dice> {
    prop::collection::vec(0..1000_usize, 24).prop_map(|numbers| Dice(numbers.into_iter()))
}
