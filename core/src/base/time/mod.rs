//! Time frames, time zones and durations: instants are UTC, dates are local.

mod frame;
mod instant;
mod lead;
mod zone;
mod zone_table;

pub use frame::{FrameLimitError, TimeFrame, TimeFrameError};
pub(crate) use instant::{Instant, instant, optional_instant};
pub use lead::{Lead, LeadError};
pub use zone::{Zone, ZoneError};
