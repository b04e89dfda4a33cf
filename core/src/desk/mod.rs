//! Floor 7: the whole desk, for a host that wants all of it.

mod access;
mod areas;
mod command;
mod compact;
mod decide;
mod done;
mod due_index;
mod effect;
mod open;
mod outcome;
mod policy;
pub mod query;
mod reaction;
mod rewrite;
mod scratch;
mod source;
mod warning;
mod whole;

pub use areas::{Answer, Command, Event, Query, Refusal};
pub use command::{DeskCommand, DeskRefusal, DeskRule, ReportDone};
pub use done::{DeskChange, DeskEvent};
pub use effect::{Effect, TechnicianNotice};
pub use outcome::Outcome;
pub use policy::Policy;
pub use query::{
    DeskAnswer, DeskQuery, DueNow, HistoryAnswer, Referral, ReferralsAnswer, Waiting, WorkLine,
};
pub use rewrite::rewritten;
pub use warning::Warning;
pub use whole::Desk;
