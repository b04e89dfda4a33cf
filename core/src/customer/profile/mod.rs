//! Who somebody is and how they are reached.

mod create;
mod edit;
mod reach;

pub use create::{Create, Created};
pub use edit::{Edit, Edited};
pub use reach::{CustomerEmail, CustomerPhone, GivenPhone};
