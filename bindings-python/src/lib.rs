//! The native part of the Python package `frontdesk`, for Arrow columns and JSON text.
//!
//! It converts values; every rule is in the Rust library.

mod answers;
mod cells;
mod desk;
mod failure;
mod list;
mod reading;
mod screener;
mod slices;
mod stream;
mod table;

use pyo3::prelude::*;

/// The native part of the package, written in Rust.
#[pymodule]
mod _frontdesk {
    #[pymodule_export]
    use super::desk::Desk;
    #[pymodule_export]
    use super::list::Problem;
    #[pymodule_export]
    use super::reading::Reading;
    #[pymodule_export]
    use super::screener::Screener;
    #[pymodule_export]
    use super::stream::Stream;
    #[pymodule_export]
    use super::table::Table;
}
