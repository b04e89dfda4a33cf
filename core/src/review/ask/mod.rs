//! Asking: the sequence of asks, its link, and how the office holds and stops it.

mod exhausted;
mod hold;
mod record_link_opened;
mod retried;
mod sent;
mod sequence;
mod set_link;
mod stop;

pub use exhausted::Exhausted;
pub use hold::{Hold, Paused, Resume, Resumed};
pub use record_link_opened::{LinkOpened, RecordLinkOpened};
pub use retried::{AskRetried, RetriedAsk};
pub use sent::{AskSent, SentAsk};
pub use sequence::{Sequence, Sequences, SequencesError, Step};
pub use set_link::{LinkSet, SetLink};
pub use stop::{Stop, Stopped};
