//! Moved, put off, cancelled, begun, completed.

mod reschedule;

pub use reschedule::{FrameChanged, FrameRecord, Reschedule};
