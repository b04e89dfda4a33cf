//! Queries about review requests.

mod list;

pub use list::List;

use super::{ReviewRequest, ReviewRequests};
use crate::base::{OFFICE, queries};

queries! {
    /// Queries about review requests.
    pub enum Query, Answer<'a> from &'a ReviewRequests;

    /// The queue of review requests (S0-9).
    "review.list" => List: Vec<&'a ReviewRequest>, roles OFFICE, reasons [];
}
