//! Two records of one person.

mod choices;
mod clash;
mod join;
mod taken;

pub use choices::{Choices, Kept};
pub use join::{Merge, MergeForgotten, Merged, MergedInto, Unmerge, Unmerged, UnmergedFrom};
pub use taken::{Taken, TakenConsent};
