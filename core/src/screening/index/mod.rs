//! Finds in microseconds what the comparisons would find by looking at every flagged value.
//!
//! A value is *stored* under a few 64-bit keys; a request's value *asks* for the keys of all
//! values it could match. What comes back is compared in full, so keys decide the speed and the
//! comparisons the answer. `base` holds most values in flat memory that is also the file;
//! `delta` holds those added since.

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
