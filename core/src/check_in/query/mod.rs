//! Queries about check-ins.

mod allowed_actions;
mod begin_handling;
mod explain;
mod page;
mod page_parts;

pub use allowed_actions::AllowedActions;
pub use begin_handling::{BeginHandling, WorkItemDraft};
pub use explain::{Explain, Explained, NotInvited};
pub use page::{Page, PageAnswer};
pub use page_parts::{PageAgreement, PageDraft, PageLine, PageRemark, PageService};

use super::{CheckIns, Facts, Policy};
use crate::base::{EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, queries};

/// The data that queries about check-ins read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All check-ins of the business.
    pub check_ins: &'a CheckIns,
    /// The settings of the business.
    pub policy: &'a Policy,
    /// Facts from other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about check-ins.
    pub enum Query, Answer<'a> from Source<'a>;

    /// The page behind the link, for the customer (S3-4).
    "check_in.page" => Page: Box<PageAnswer<'a>>, roles OFFICE_OR_CUSTOMER,
    reasons [check_in_unknown];
    /// The commands that the actor may give about a check-in now (S0-3).
    "check_in.allowed_actions" => AllowedActions: Vec<&'static str>, roles EVERYBODY,
    reasons [check_in_unknown];
    /// Where the check-in is, and what prevents the invitation.
    "check_in.explain" => Explain: Explained, roles OFFICE, reasons [appointment_unknown];
    /// The work item that an item becomes, to be confirmed or cancelled (S3-37, S3-39).
    "check_in.begin_handling" => BeginHandling: WorkItemDraft, roles OFFICE,
    reasons [check_in_unknown, item_unknown];
}
