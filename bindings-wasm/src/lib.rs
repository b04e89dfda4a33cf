//! The core for JavaScript: JSON text in and out, which `js/` turns into values.
//!
//! Text keeps the three languages alike: what cannot be read is told by the same reader, and
//! half a character from JavaScript is malformed instead of silently replaced.

#[cfg(feature = "desk")]
mod desk;
#[cfg(feature = "screening")]
mod screener;
#[cfg(feature = "screening")]
mod sheet;
