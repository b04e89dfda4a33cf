//! All areas together: decides commands, answers queries, and says what is due.

mod access;
mod areas;
mod call;
mod command;
mod compact;
mod decide;
mod effect;
mod facts;
mod index;
mod outcome;
mod policy;
pub mod query;
mod reaction;
mod review_facts;
mod schedules;
mod scratch;
mod source;
mod state;
mod storage;
mod warning;
mod warning_list;

pub use areas::{Answer, Command, Event, Query, Refusal};
pub use call::{CallRefusal, ClockPolicy, CommandKey, DeskChange, DeskEvent};
pub use command::{DeskCommand, DeskRefusal, DeskRule, ReportDone, RetryMessage, ScreenAgain};
pub use effect::{Effect, TechnicianNotice};
pub use outcome::Outcome;
pub(crate) use outcome::is_restricted;
pub use policy::Policy;
pub use query::{
    CatalogAnswer, DeskAnswer, DeskQuery, DueLine, DueNow, HistoryAnswer, Referral,
    ReferralsAnswer, Waiting, WorkLine, WorkList,
};
pub use state::Desk;
pub use storage::{Applied, LogError, LogPolicy, SnapshotError, rewritten};
pub use warning::Warning;
