//! Floor 3: is this request from somebody we flagged, and how do we know?
//!
//! [`compare`](compare::compare) says how alike two values are; [`alert`] what follows;
//! [`Screener`] answers for a whole list of flags.

pub mod compare;

mod alert;
mod evidence;
mod grade;
mod policy;
mod rule;
mod screener;

pub use alert::Alert;
pub use evidence::{Evidence, FlagFinding, Screening};
pub use grade::{Grade, Likeness};
pub use policy::{KindPolicy, Policy};
pub use rule::Rule;
pub use screener::{Request, Screener, Workspace};
