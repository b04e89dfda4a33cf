//! A cache behind a shared reference; it makes answers faster and changes none.

use std::{
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A cache behind a mutex, so that rules which only read the desk can use it.
pub(super) struct Scratch<T>(Mutex<T>);

impl<T> Scratch<T> {
    /// Creates a mutex around a cache.
    pub(super) fn new(cache: T) -> Self {
        Self(Mutex::new(cache))
    }

    /// Locks the cache; a poisoned lock is used all the same.
    pub(super) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The cache without locking, through an exclusive reference.
    pub(super) fn get_mut(&mut self) -> &mut T {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> fmt::Debug for Scratch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scratch")
    }
}
