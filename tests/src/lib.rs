//! What the tests of the whole project share: its files, its source text, and a small door.

mod door;
mod files;
mod imports;
mod scenario;
mod source;

pub use door::answer;
pub use files::{files, root, shown};
pub use imports::{Import, imports};
pub use scenario::{Scenario, Step, scenarios};
pub use source::{Source, sources};
