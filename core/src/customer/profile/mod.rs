//! Who somebody is.

mod create;
mod edit;

pub use create::{Create, Created};
pub use edit::{Edit, Edited};
