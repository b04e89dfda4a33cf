//! Counts the work of a call: allocations, bytes, comparisons of ids and visits of records.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use frontdesk::base::counted;

thread_local! {
    static ALLOCATED: Cell<u64> = const { Cell::new(0) };
}

/// An allocation of this many bytes counts twice as much as an empty one.
const BYTES: u64 = 64;

/// An allocator that counts.
struct Counting;

fn count(bytes: usize) {
    // A thread that ends allocates without its counter.
    let _ = ALLOCATED.try_with(|all| all.set(all.get() + 1 + bytes as u64 / BYTES));
}

// An allocator needs `unsafe`; this one calls the allocator of the system.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller keeps the contract of `GlobalAlloc::alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has this layout and belongs to the caller, who frees it.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Not the bytes: a list that grows by one is copied rarely, and then all of it.
        count(0);
        // SAFETY: the block has this layout and belongs to the caller.
        unsafe { System.realloc(block, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The work on this thread during `call`.
pub(crate) fn work_of<T>(call: impl FnOnce() -> T) -> (u64, T) {
    let now = || ALLOCATED.get() + counted();
    let before = now();
    let done = call();
    (now() - before, done)
}
