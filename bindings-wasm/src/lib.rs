//! The core for JavaScript: JSON text in and out, which `js/` turns into values.
//!
//! Text keeps the three languages alike: what cannot be read is told by the same reader, and
//! half a character from JavaScript is malformed instead of silently replaced.

mod desk;
mod screener;
mod sheet;
