//! Queries about review requests and reviews.

mod allowed_actions;
mod explain;
mod list;
mod published;
mod statement;
mod what_if;

pub use allowed_actions::AllowedActions;
pub use explain::{Explain, Explanation};
pub use list::List;
pub use published::{Published, PublishedLabel, PublishedReview, PublishedSet, SelectionRule};
pub use statement::{Statement, StatementLanguage, StatementText};
pub use what_if::{Difference, WhatIf};

use super::{Facts, Policy, ReviewRequest, ReviewRequests};
use crate::base::{EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, queries};

/// The data that queries about review requests read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All review requests of the business.
    pub requests: &'a ReviewRequests,
    /// The settings of the business.
    pub policy: &'a Policy,
    /// Facts from other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about review requests.
    pub enum Query, Answer<'a> from Source<'a>;

    /// The queue of review requests (S0-9).
    "review.list" => List: Vec<&'a ReviewRequest>, roles OFFICE, reasons [appointment_unknown];
    /// The commands that the actor may give about a review request now (S0-3).
    "review.allowed_actions" => AllowedActions: Vec<&'static str>, roles EVERYBODY,
    reasons [review_unknown];
    /// Whether, when or why not the customer of an appointment is asked for a review.
    "review.explain" => Explain: Explanation, roles OFFICE, reasons [appointment_unknown];
    /// The appointments about which another policy would ask, or would not.
    "review.what_if" => WhatIf: Vec<Difference>, roles OFFICE, reasons [appointment_unknown];
    /// The published reviews, and whether they are all or a selection (S2-32).
    "review.published_set" => Published: PublishedSet<'a>, roles OFFICE_OR_CUSTOMER,
    reasons [appointment_unknown];
    /// The statement of the business about its reviews: who is asked, and what is published.
    "review.statement" => Statement: StatementText, roles EVERYBODY, reasons [];
}
