//! Queries about the desk as a whole.

mod catalog;
mod contact_log;
mod due;
mod events;
mod explain_message;
mod export;
mod history;
mod policy;
mod referrals;
mod waits;
mod work_list;

pub use catalog::{Catalog, CatalogAnswer};
pub use contact_log::{
    Contact, ContactChannel, ContactDirection, ContactLine, ContactLog, MessageStatus,
};
pub use due::{Due, DueLine, DueNow};
pub use events::Events;
pub use explain_message::ExplainMessage;
pub use export::{Assessment, CheckInRecord, Export, ExportAnswer};
pub use history::{History, HistoryAnswer};
pub use policy::Policy;
pub use referrals::{Referral, Referrals, ReferralsAnswer};
pub use work_list::{Waiting, WorkLine, WorkList};

use super::{Desk, Event};
use crate::base::{ADMIN, EVERYBODY, OFFICE, OFFICE_OR_CUSTOMER, OFFICE_OR_SYSTEM, queries};
use crate::message::Explanation;

queries! {
    /// Queries about the desk as a whole.
    pub enum DeskQuery, DeskAnswer<'a> from &'a Desk;

    /// All commands and queries, each with an example.
    "desk.catalog" => Catalog: CatalogAnswer, roles EVERYBODY, reasons [];
    /// The settings of the business.
    "desk.policy" => Policy: &'a super::Policy, roles OFFICE, reasons [];
    /// The actions that are due, and the time of the next query (I-13).
    "desk.due" => Due: DueNow, roles OFFICE_OR_SYSTEM, reasons [line_unknown];
    /// Why a message about an appointment is sent, or not (S1-16).
    "desk.explain_message" => ExplainMessage: Explanation, roles OFFICE,
    reasons [appointment_unknown];
    /// The latest events, if the desk keeps them (I-22).
    "desk.events" => Events: Vec<&'a Event>, roles ADMIN, reasons [not_enabled, event_unknown];
    /// Everything that waits for a member of staff (S0-30).
    "desk.work_list" => WorkList: Vec<WorkLine>, roles OFFICE, reasons [line_unknown];
    /// All appointments of a customer (S1-5).
    "desk.history" => History: HistoryAnswer<'a>, roles OFFICE_OR_CUSTOMER,
    reasons [customer_unknown];
    /// Everything that the desk has about a customer (S1-27).
    "desk.export" => Export: ExportAnswer<'a>, roles OFFICE, reasons [customer_unknown];
    /// All contact with a customer, in and out (S2-10).
    "desk.contact_log" => ContactLog: Vec<ContactLine<'a>>, roles OFFICE,
    reasons [invalid, customer_unknown, appointment_unknown, entry_unknown];
    /// The customers whom a customer has referred (S1-35).
    "desk.referrals" => Referrals: ReferralsAnswer, roles OFFICE,
    reasons [not_enabled, customer_unknown];
}
