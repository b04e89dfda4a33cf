//! Profile of a customer: name, language, e-mail addresses, referrer.

mod create;
mod edit;
mod limit;
mod set_referrer;

pub use create::{Create, Created};
pub use edit::{Edit, Edited};
pub use set_referrer::{ReferrerSet, SetReferrer};
