//! Profile of a customer: name, language, e-mail addresses.

mod create;
mod edit;

pub use create::{Create, Created};
pub use edit::{Edit, Edited};
