//! Counts comparisons of ids and visits of records, with the feature `count-work`: a test sees with
//! it how the work of a call grows, without a clock.

#[cfg(feature = "count-work")]
use std::cell::Cell;

#[cfg(feature = "count-work")]
thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

/// Counts one comparison or visit on this thread; does nothing without the feature.
#[inline]
pub(crate) fn count() {
    #[cfg(feature = "count-work")]
    COUNT.set(COUNT.get().wrapping_add(1));
}

/// The number of comparisons and visits on this thread so far.
#[cfg(feature = "count-work")]
#[must_use]
pub fn counted() -> u64 {
    COUNT.get()
}

/// Counts each record that an iterator visits.
pub(crate) fn visits<T>(records: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    records.inspect(|_| count())
}
