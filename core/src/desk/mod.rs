//! Floor 7: the whole desk, for a host that wants all of it.

mod catalog;
mod desk;
mod policy;

pub use catalog::{Command, Event, Query, QueryRefusal, Refusal, Told};
pub use desk::Desk;
pub use policy::Policy;
