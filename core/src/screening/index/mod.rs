//! The index: finds in microseconds what comparing every flagged value would find.
//!
//! A value is *stored* under a few 64-bit keys; a *probe* looks up the keys of all values that a
//! value of a request could match. The candidates are compared in full, so keys affect only the
//! speed. `base` holds most values in flat memory, which is also the file; `delta` holds later
//! ones.

mod base;
mod bloom;
mod collection;
mod delta;
mod exact;
mod image;
mod key;
mod multimap;
mod name_entry;
mod probe;
mod record;
mod segment;
mod vocabulary;

pub(super) use base::{Base, BaseView};
pub use collection::Full;
pub(super) use collection::{Builder, Collection, copy};
pub(super) use delta::Delta;
pub use image::LoadError;
pub(super) use probe::{ProbeOptions, ProbeScratch};
pub(super) use record::Record;
pub(super) use segment::{Entry, Segment};
pub(super) use vocabulary::KeySink;
