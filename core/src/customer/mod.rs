//! Customers: state, commands, events and queries.
//!
//! A [`Customer`] is one aggregate; [`Customers`] contains all customers and their indexes. Each
//! command has a file of its own, with its events and how they change the state; [`Command`] lists
//! the commands, [`CustomerChange`] the events.

mod annotation;
mod command;
mod contact_details;
mod customers;
mod event;
mod facts;
mod index;
mod language;
mod lifecycle;
mod login;
mod match_keys;
mod merge;
mod name;
mod payment;
mod policy;
mod preference;
mod profile;
pub mod query;
mod reason;
mod recognition;
mod source;
mod state;

use annotation::tag_key;
pub use annotation::*;
pub use command::Command;
pub use contact_details::*;
pub use customers::Customers;
pub use event::{CustomerChange, CustomerEvent};
pub use facts::Facts;
pub use language::{Language, LanguageError};
pub use lifecycle::*;
pub use login::*;
pub use match_keys::{email_key, phone_key};
pub(crate) use match_keys::{key_of_email, key_of_phone};
pub use merge::*;
pub use name::CustomerName;
pub use payment::*;
pub use policy::{Policy, ReferralPolicy};
pub use preference::*;
pub use profile::*;
pub use query::{
    Answer, CustomerLine, DuplicatesLine, OfficeProfile, OwnPhone, OwnProfile, Query, ShownProfile,
    TechnicianView,
};
pub use reason::Reason;
pub use recognition::{DuplicateCandidate, PersonKeys, Recognised, Recognition, Shared, Visitor};
pub use source::Source;
pub use state::{Customer, CustomerStatus};

/// Refusal of a command about a customer.
pub type Refusal = crate::base::Refusal<Reason>;

/// Result of a decision: the changes, or the reason of the refusal.
type Decided = Result<Vec<CustomerChange>, Reason>;
