//! Queries about requests: screening and its explanation.

mod explain;
mod screen;
mod source;

pub use explain::Explain;
pub use screen::Screen;
pub use source::{Facts, Record, Source};

use super::{Explanation, Screening};
use crate::base::{OFFICE, queries};

queries! {
    /// Queries of screening.
    pub enum Query, Answer from Source<'_>;

    /// The flagged items that a request matches (S0-22).
    "screening.screen" => Screen: Screening, roles OFFICE, reasons [];
    /// The flagged items that a request matches, with all steps of parsing and comparing (S0-22).
    "screening.explain" => Explain: Explanation, roles OFFICE, reasons [];
}
