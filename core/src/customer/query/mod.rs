//! Queries about customers, and what each role may see.

mod allowed_actions;
mod duplicates;
mod list;
mod office_profile;
mod own_profile;
mod profile;
mod technician_view;

pub use allowed_actions::AllowedActions;
pub use duplicates::{Duplicates, DuplicatesLine};
pub use list::{CustomerLine, List, ListedRecord, TagFilter};
pub use office_profile::OfficeProfile;
pub use own_profile::OwnProfile;
pub use profile::{Profile, ShownProfile};
pub use technician_view::{OwnPhone, TechnicianView};

use super::{Customers, Facts, Policy};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, queries};

/// The data that queries about customers read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All customers of the business.
    pub customers: &'a Customers,
    /// The settings of the business.
    pub policy: &'a Policy,
    /// Facts of other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about customers.
    pub enum Query, Answer<'a> from Source<'a>;

    /// All customers (S1-1).
    "customer.list" => List: Vec<CustomerLine<'a>>, roles OFFICE, reasons [];
    /// One customer, with the fields that the actor may see (S1-4).
    "customer.profile" => Profile: ShownProfile<'a>, roles OFFICE_OR_CUSTOMER,
    reasons [customer_unknown];
    /// The commands that the actor may give about a customer (S1-3).
    "customer.allowed_actions" => AllowedActions: Vec<&'static str>, roles OFFICE_OR_CUSTOMER,
    reasons [customer_unknown];
    /// Customers who may be the same person (S2-1).
    "customer.duplicates" => Duplicates: Vec<DuplicatesLine>, roles OFFICE,
    reasons [customer_unknown];
}
