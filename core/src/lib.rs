//! Frontdesk: the judgement of a front desk, as a library.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

pub mod base;
pub mod contact;
pub mod flag;
pub mod screening;
