//! Texts of messages, ready to be sent: e-mails with subject, text and HTML, and text messages
//! with the number of their segments (S2-17 to S2-19, S2-23).
//!
//! The texts are written in Fluent (`data/en.ftl`, `data/nl.ftl`); a host can override any of them.
//! Names of days and months, and the order of dates, times and amounts, are part of these files, so
//! that all languages have the same texts byte for byte.

mod bound;
mod brand;
mod check;
mod data;
#[cfg(feature = "eml")]
mod eml;
mod format;
mod html;
mod parts;
mod problem;
mod render;
mod set;
mod sms;
mod syntax;

pub use brand::{Brand, Color, ColorError};
pub(crate) use check::MOST_SEGMENTS;
pub use check::{SegmentBounds, TemplateCheck};
pub use data::{Data, Datum, Values};
#[cfg(feature = "eml")]
pub use eml::{Envelope, EnvelopeError};
pub use problem::{TextProblem, TextProblemCode};
pub use render::{EmailText, Rendered, SmsText, render};
pub use set::{Ftl, FtlError, TextSet};
pub use sms::{CostlyCharacter, Encoding, Segments};
