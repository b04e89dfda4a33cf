//! Merging customers: two records of one person.

mod choices;
mod clash;
mod forgotten;
mod join;
mod taken;

pub use choices::{Choices, Kept};
pub use forgotten::MergeForgotten;
pub(crate) use forgotten::Parts;
pub use join::{Merge, Merged, MergedInto, Unmerge, Unmerged, UnmergedFrom};
pub use taken::{Taken, TakenConsent};
