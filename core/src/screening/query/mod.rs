//! Queries about requests: screening and its explanation.

mod explain;
mod screen;

pub use explain::Explain;
pub use screen::Screen;

use super::{Explanation, Screener, Screening};
use crate::base::{OFFICE, queries};

queries! {
    /// Queries of screening.
    pub enum Query, Answer from &Screener;

    /// The flagged items that a request matches (S0-22).
    "screening.screen" => Screen: Screening, roles OFFICE, reasons [];
    /// The flagged items that a request matches, with all steps of parsing and comparing (S0-22).
    "screening.explain" => Explain: Explanation, roles OFFICE, reasons [];
}
