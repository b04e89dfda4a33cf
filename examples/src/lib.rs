//! Shared parts; and the example of the README, run as a test.

pub mod mail_day;
pub mod mail_host;

/// The README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
