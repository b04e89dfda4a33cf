//! Asked for, looked at, accepted or declined.

mod accept;
mod flag_match;
mod request;

pub use accept::{Accept, Scheduled};
pub use flag_match::{FlagMatch, MatchCleared, MatchDecided, MatchOpened, MatchState, MatchedItem};
pub use request::{Origin, Request, Requested};
