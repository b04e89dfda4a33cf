//! Precision and recall.

use std::collections::BTreeSet;

use frontdesk_benches::table::{count, percent};

/// How a set of predicted pairs compares with the true ones.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rates {
    right: usize,
    predicted: usize,
    expected: usize,
}

impl Rates {
    /// Counts pairs that are in both sets.
    pub(crate) fn of<T: Ord>(predicted: &BTreeSet<T>, truth: &BTreeSet<T>) -> Self {
        Self {
            right: predicted.intersection(truth).count(),
            predicted: predicted.len(),
            expected: truth.len(),
        }
    }

    /// The figures as cells: precision, recall, F1, wrong, missed.
    pub(crate) fn cells(self) -> [String; 5] {
        let Self { right, predicted, expected } = self;
        let f1 = 2.0 * right as f64 / ((predicted + expected).max(1)) as f64;
        [
            percent(right, predicted),
            percent(right, expected),
            format!("{f1:.4}"),
            count(predicted - right),
            count(expected - right),
        ]
    }
}
