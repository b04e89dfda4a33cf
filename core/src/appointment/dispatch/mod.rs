//! Who goes, and which time frames are suggested (requirements 4.4.2, 4.4.3).

mod assign;
mod state;

pub use assign::{Assign, Assigned};
pub use state::{Assignment, Dispatch};
