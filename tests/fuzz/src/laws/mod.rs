//! The laws that hold for every input, one file for each target.

mod desk;
mod door;
mod index;
mod log;
mod pair;
mod parsers;
mod policy;
mod sheet;
mod written;

pub use door::door;
pub use index::index;
pub use log::log;
pub use pair::pair;
pub use parsers::parsers;
pub use policy::policy;
pub use sheet::sheet;

/// The law of a target.
///
/// # Panics
/// When there is no target of that name.
pub fn of(name: &str) -> crate::Law {
    let target = crate::TARGETS.iter().find(|(target, _)| *target == name);
    target.expect("a target of that name").1
}
