//! Customers: state, commands, events and queries.
//!
//! A [`Customer`] is one aggregate; [`Customers`] are all of them, with their indexes. Each command
//! is one file named after it, with its event and what that does to the state; [`Command`] lists
//! the commands, [`CustomerChange`] the events.

mod annotation;
mod command;
mod customers;
mod event;
mod facts;
mod found_by;
mod keys;
mod language;
mod login;
mod merge;
mod payment;
mod policy;
mod preference;
mod profile;
mod reach;
mod reason;
mod recognition;
mod record;
mod source;
mod state;
mod view;

use annotation::tag_key;
pub use annotation::*;
pub use command::Command;
pub use customers::Customers;
pub use event::{CustomerChange, CustomerEvent};
pub use facts::Facts;
pub use keys::{email_key, phone_key};
pub use language::{Language, LanguageProblem};
pub use login::*;
pub use merge::*;
pub use payment::*;
pub use policy::{Policy, ReferralPolicy};
pub use preference::*;
pub use profile::{Create, Created, Edit, Edited};
pub use reach::*;
pub use reason::Reason;
pub use recognition::{DuplicateCandidate, Recognised, Recognition, Shared, Visitor};
pub use record::*;
pub use source::Source;
pub use state::{Customer, Record};
pub use view::*;

/// Refusal of a command about a customer.
pub type Refusal = crate::base::Refusal<Reason>;

/// Result of a decision: the changes, or the reason of the refusal.
type Decided = Result<Vec<CustomerChange>, Reason>;
