//! The core for JavaScript. Arguments and answers are JSON text, which `js/` converts to values.
//!
//! With text, all languages have the same parser and the same errors, and a lone surrogate from
//! JavaScript is malformed instead of silently replaced.

#[cfg(feature = "desk")]
mod desk;
#[cfg(feature = "screening")]
mod screener;
#[cfg(feature = "screening")]
mod sheet;
