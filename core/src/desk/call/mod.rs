//! What is checked of a call before its command is decided: its time, and its id.

mod clock;
mod command_ids;
mod refusal;

pub use clock::ClockPolicy;
pub(super) use command_ids::DoneCommands;
pub use command_ids::{CommandKey, DeskChange, DeskEvent};
pub use refusal::CallRefusal;
