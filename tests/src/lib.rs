//! Shared by the tests of the whole project: files, source text, scenarios, random calls.

mod agree;
mod answer;
mod examples;
mod files;
mod imports;
pub mod random;
mod rows;
mod scenario;
mod source;
mod transcript;
pub mod types;

pub use agree::agree;
pub use answer::stored_events;
pub use examples::{example_lines, examples};
pub use files::{files, root, shown};
pub use imports::{Import, imports};
pub use random::random_scenarios;
pub use rows::{Row, ids, ids_of_name, rows};
pub use scenario::{Scenario, Step, scenarios};
pub use source::{Source, sources};
pub use transcript::{Transcript, transcripts};
