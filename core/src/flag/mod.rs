//! Flags: state, commands, events and queries.
//!
//! A [`Flag`] contains copies of values ([`FlagItem`]); each matches until it is released. A flag
//! only warns: no code of this module refuses an appointment (M15). Each command has a file of its
//! own; [`Command`] lists the commands, [`FlagEvent`] the events.

mod command;
mod event;
mod exemption;
mod facts;
mod flag_list;
mod item;
mod lift;
mod matched;
pub mod query;
mod raise;
mod reason;
mod reinstate;
mod retention;
mod state;

pub use command::Command;
pub use event::{FlagChange, FlagEvent};
pub use exemption::{
    DecideMatch, Decisions, EarlierDecision, Exempt, Exemption, MatchDecision, Revocation,
    RevokeExemption, Verdict,
};
pub use facts::Facts;
pub use flag_list::FlagList;
pub use item::{
    AddItem, FlagItem, ItemStatus, ItemTurn, NewItem, ReinstateItem, ReleaseItem, flaggable,
};
pub use lift::Lift;
pub use matched::{Alert, MatchState, MatchedAppointment};
pub use query::{Answer, FlagLine, FlagStatus, FlaggedItem, ItemLine, Query};
pub use raise::{FlagSource, REVIEW_AFTER, Raise};
pub use reason::Reason;
pub use reinstate::Reinstate;
pub use retention::{DueKind, Erase, Retention, ReviewRetention};
pub use state::{Flag, Lifted};

/// Refusal of a command about a flag.
pub type Refusal = crate::base::Refusal<Reason>;

/// Result of a decision: the changes, or the reason of the refusal.
type Decided = Result<Vec<FlagChange>, Reason>;
