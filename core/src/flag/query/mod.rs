//! Queries about flags.

mod details;
mod items;
mod list;

pub use details::{Details, FlagWithMatches};
pub use items::{FlaggedItem, Items};
pub use list::{FlagLine, FlagStatus, ItemLine, List};

use super::{Facts, FlagList};
use crate::base::{OFFICE, queries};

/// The data that queries about flags read.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// All flags of the business.
    pub flags: &'a FlagList,
    /// Facts of other areas.
    pub facts: &'a (dyn Facts + 'static),
}

queries! {
    /// Queries about flags.
    pub enum Query, Answer<'a> from Source<'a>;

    /// The list of all flags (S0-17).
    "flag.list" => List: Vec<FlagLine>, roles OFFICE, reasons [];
    /// One flag with its history (S0-24).
    "flag.details" => Details: FlagWithMatches<'a>, roles OFFICE, reasons [flag_unknown];
    /// The active items, with which requests are compared (U-12).
    "flag.items" => Items: Vec<FlaggedItem>, roles OFFICE, reasons [];
}
