//! The life of a check-in around the answer of the customer (4.4.4).

mod prepare;
mod progress;

pub use prepare::{Prepare, Prepared};
pub use progress::{Closed, Invited, Replanned, Resumed};
