//! Floor 7: the whole desk, for a host that wants all of it.

mod access;
mod catalog;
mod command;
mod compact;
mod decide;
mod done;
mod due_index;
mod effect;
mod open;
mod outcome;
mod policy;
mod question;
mod reaction;
mod rewrite;
mod scratch;
mod warning;
mod whole;

pub use catalog::{Command, Event, Query, QueryRefusal, Refusal, Told};
pub use command::{DeskCommand, DeskRefusal, ReportDone, ReportDoneRefusal};
pub use done::{DeskChange, DeskEvent};
pub use effect::{Effect, TechnicianNotice};
pub use outcome::Outcome;
pub use policy::Policy;
pub use question::{
    AskDue, AskDueRefusal, AskHistory, AskHistoryRefusal, AskReferrals, AskReferralsRefusal,
    AskWorkList, AskWorkListRefusal, DeskQuery, DeskQueryRefusal, DeskTold, DueNow, History,
    Referral, Referrals, Waiting, WorkLine,
};
pub use rewrite::rewritten;
pub use warning::Warning;
pub use whole::Desk;
