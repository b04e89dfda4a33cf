//! Floor 2: who is on the special list, what they are known by, and who decided so.
//!
//! A [`Flag`] holds copies of values ([`FlagItem`]); each matches until it is released. A flag
//! only warns: nothing here refuses an appointment (M15). Each command is one file named after
//! it; [`Command`] lists them all, and [`FlagEvent`] what may come of them.

mod command;
mod details;
mod event;
mod exemption;
mod flag_list;
mod item;
mod items;
mod lift;
mod list;
mod query;
mod raise;
mod reinstate;
mod review_retention;
mod state;

pub use command::{Command, Refusal};
pub use details::{Details, DetailsRefusal};
pub use event::{FlagChange, FlagEvent};
pub use exemption::{
    DecideMatch, DecideMatchRefusal, EarlierDecision, Exemption, MatchDecision, Revocation,
    RevokeExemption, RevokeExemptionRefusal, Verdict,
};
pub use flag_list::FlagList;
pub use item::{
    AddItem, AddItemRefusal, FlagItem, ItemState, ItemTurn, NewItem, ReinstateItem,
    ReinstateItemRefusal, ReleaseItem, ReleaseItemRefusal, flaggable,
};
pub use items::{FlaggedItem, Items, ItemsRefusal};
pub use lift::{Lift, LiftRefusal};
pub use list::{FlagLine, FlagState, ItemLine, List, ListRefusal};
pub use query::{Query, QueryRefusal, Told};
pub use raise::{FlagSource, REVIEW_AFTER, Raise, RaiseRefusal};
pub use reinstate::{Reinstate, ReinstateRefusal};
pub use review_retention::{ReviewRetention, ReviewRetentionRefusal};
pub use state::{Flag, Lifted};
