//! Random choices from a list of numbers.

use proptest::prelude::*;
use serde_json::Value;

/// A sequence of numbers that make random choices.
#[derive(Debug)]
pub(super) struct Dice(std::vec::IntoIter<usize>);

impl Dice {
    /// Uses these numbers, and zeros after them.
    pub(super) fn of(numbers: Vec<usize>) -> Self {
        Self(numbers.into_iter())
    }

    /// The next number.
    pub(super) fn roll(&mut self) -> usize {
        self.0.next().unwrap_or_default()
    }

    /// A random element.
    pub(super) fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.roll() % of.len()].clone()
    }

    /// True or false.
    pub(super) fn yes(&mut self) -> bool {
        self.roll().is_multiple_of(2)
    }

    /// A value, or none.
    pub(super) fn maybe(&mut self, value: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.yes() { value(self) } else { Value::Null }
    }
}

/// A strategy with enough numbers for a call.
pub(super) fn dice() -> impl Strategy<Value = Dice> {
    prop::collection::vec(0..1000_usize, 24).prop_map(|numbers| Dice(numbers.into_iter()))
}
