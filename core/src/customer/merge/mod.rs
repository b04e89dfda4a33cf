//! Merging customers: two records of one person.

mod choices;
mod conflict;
mod forgotten;
#[expect(clippy::module_inception, reason = "a command is in the file of its name")]
mod merge;
mod transfer;

pub use choices::{Choices, Kept};
pub use forgotten::MergeForgotten;
pub use merge::{Merge, Merged, MergedInto, Unmerge, Unmerged, UnmergedFrom};
pub use transfer::{Taken, TakenConsent};
