//! Floor 7: the whole desk, for a host that wants all of it.

mod catalog;
mod follow;
mod open;
mod policy;
mod whole;

pub use catalog::{Command, Event, Query, QueryRefusal, Refusal, Told};
pub use policy::Policy;
pub use whole::Desk;
