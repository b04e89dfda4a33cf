//! Time frames, zones and leads: instants are UTC, the zone says what day it is.

mod frame;
mod lead;
mod zone;

pub use frame::{TimeFrame, TimeFrameError};
pub use lead::{Lead, LeadError};
pub use zone::{Zone, ZoneError};
