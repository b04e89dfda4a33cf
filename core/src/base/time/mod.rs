//! Time frames, time zones and durations: instants are UTC, dates are local.

mod frame;
mod lead;
mod zone;

pub use frame::{TimeFrame, TimeFrameError};
pub use lead::{Lead, LeadError};
pub use zone::{Zone, ZoneError};
