//! Queries about the desk as a whole.

mod due;
mod export;
mod history;
mod referrals;
mod work_list;

pub use due::{Due, DueNow};
pub use export::{Assessment, Export, ExportAnswer};
pub use history::{History, HistoryAnswer};
pub use referrals::{Referral, Referrals, ReferralsAnswer};
pub use work_list::{Waiting, WorkLine, WorkList};

use super::Desk;
use crate::base::{OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, queries};

queries! {
    /// Queries about the desk as a whole.
    pub enum DeskQuery, DeskAnswer<'a> from &'a Desk;

    /// The actions that are due, and the time of the next query (I-13).
    "desk.due" => Due: DueNow, roles OFFICE_OR_SYSTEM, reasons [];
    /// Everything that waits for a member of staff (S0-30).
    "desk.work_list" => WorkList: Vec<WorkLine>, roles OFFICE, reasons [line_unknown];
    /// All appointments of a customer (S1-5).
    "desk.history" => History: HistoryAnswer<'a>, roles OFFICE_OR_CUSTOMER,
    reasons [customer_unknown];
    /// Everything that the desk has about a customer (S1-27).
    "desk.export" => Export: ExportAnswer<'a>, roles OFFICE, reasons [customer_unknown];
    /// The customers whom a customer has referred (S1-35).
    "desk.referrals" => Referrals: ReferralsAnswer, roles OFFICE,
    reasons [not_enabled, customer_unknown];
}
