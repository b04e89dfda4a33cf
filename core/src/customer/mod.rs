//! Floor 2: who comes, how they are reached, what they like, and what they owe.
//!
//! A [`Customer`] is a value with commands and events of its own; [`Customers`] are all of them.
//! Each command is one file named after it, with what it does to the state beside it;
//! [`Command`] lists them all, and [`CustomerChange`] what may come of them.

mod command;
mod customers;
mod event;
mod keys;
mod policy;
mod profile;
mod reason;
mod record;
mod state;

pub use command::Command;
pub use customers::Customers;
pub use event::{CustomerChange, CustomerEvent};
pub use keys::{email_key, phone_key};
pub use policy::Policy;
pub use profile::{Create, Created, CustomerEmail, CustomerPhone, Edit, Edited, GivenPhone};
pub use reason::Reason;
pub use record::{Block, BlockState, Blocked, Unblock, Unblocked};
pub use state::{Customer, Record};

/// Why a command about a customer is refused.
pub type Refusal = crate::base::Refusal<Reason>;
