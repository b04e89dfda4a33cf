//! The subcommands, one file each.

pub(crate) mod calls;
mod catalog;
pub(crate) mod completions;
pub(crate) mod demo;
pub(crate) mod explain;
pub(crate) mod index;
mod list;
mod paths;
pub(crate) mod screen;
