//! Queries about inquiries.

mod allowed_actions;
mod details;
mod list;
mod view;

pub use allowed_actions::AllowedActions;
pub use details::Details;
pub use list::{List, ListedInquiries};
pub use view::{InquiryLine, InquiryView, OwnInquiry, OwnInquiryReply};

use super::{Facts, Inquiries, Policy};
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, queries};

/// The data that queries about inquiries read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All inquiries of the business.
    pub inquiries: &'a Inquiries,
    /// The settings of the business.
    pub policy: &'a Policy,
    /// Facts from other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about inquiries.
    pub enum Query, Answer<'a> from Source<'a>;

    /// The inquiries that wait for an answer, or all (S2-22).
    "inquiry.list" => List: Vec<InquiryLine<'a>>, roles OFFICE, reasons [inquiry_unknown];
    /// One inquiry, with the fields that the actor may see.
    "inquiry.details" => Details: InquiryView<'a>, roles OFFICE_OR_CUSTOMER,
    reasons [inquiry_unknown];
    /// The commands that the actor may give about an inquiry now (S0-3).
    "inquiry.allowed_actions" => AllowedActions: Vec<&'static str>, roles OFFICE,
    reasons [inquiry_unknown];
}
