//! Floor 2: who comes, how they are reached, what they like, and what they owe.
//!
//! A [`Customer`] is a value with commands and events of its own; [`Customers`] are all of them.
//! Each command is one file named after it, with what it does to the state beside it;
//! [`Command`] lists them all, and [`CustomerChange`] what may come of them.

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
pub(crate) use keys::{key_of_email, key_of_phone};
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

/// Why a command about a customer is refused.
pub type Refusal = crate::base::Refusal<Reason>;

/// What a command comes to: what happens, or what stands in its way.
type Decided = Result<Vec<CustomerChange>, Reason>;
