//! Counts in tests how often each value is parsed.

use std::{cell::RefCell, collections::BTreeMap};

use super::ItemKind;

/// The number of calls of `parse`, by kind and text.
pub(crate) type Counts = BTreeMap<(ItemKind, String), usize>;

thread_local! {
    static COUNTS: RefCell<Option<Counts>> = const { RefCell::new(None) };
}

/// Counts one call of `parse`, if this thread counts.
pub(super) fn count(kind: ItemKind, text: &str) {
    COUNTS.with_borrow_mut(|counts| {
        if let Some(counts) = counts {
            *counts.entry((kind, text.to_owned())).or_default() += 1;
        }
    });
}

/// Runs `work` and returns the calls on this thread during it.
pub(crate) fn during<T>(work: impl FnOnce() -> T) -> (Counts, T) {
    COUNTS.set(Some(Counts::new()));
    let done = work();
    (COUNTS.take().unwrap_or_default(), done)
}
