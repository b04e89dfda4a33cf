//! Messages to customers: which there are, when each is due, and what it says (S2-10 to S2-24).
//!
//! A message is never queued. It is computed from the present state of its record, and reported
//! once under its key.

mod kind;
pub mod query;
pub mod text;
mod variables;

pub use kind::MessageKind;
pub use query::{Answer, Query};
pub use variables::{Variable, VariableType};
