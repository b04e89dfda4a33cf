//! Collections: of the entries of a record, and of records that are serialized as lists.

mod sorted_map;
mod stored;

pub use sorted_map::{Entries, SortedMap};
pub(crate) use stored::stored_as_list;
