//! Queries about flags.

mod details;
mod items;
mod list;

pub use details::Details;
pub use items::{FlaggedItem, Items};
pub use list::{FlagLine, FlagState, ItemLine, List};

use super::{Flag, FlagList};
use crate::base::{OFFICE, queries};

queries! {
    /// Queries about flags.
    pub enum Query, Answer<'a> from &'a FlagList;

    /// The list of all flags (S0-17).
    "flag.list" => List: Vec<FlagLine>, roles OFFICE, reasons [];
    /// One flag with its history (S0-24).
    "flag.details" => Details: &'a Flag, roles OFFICE, reasons [flag_unknown];
    /// The active items, with which requests are compared (U-12).
    "flag.items" => Items: Vec<FlaggedItem>, roles OFFICE, reasons [];
}
