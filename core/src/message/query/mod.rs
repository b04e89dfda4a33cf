//! Queries about messages.

#[cfg(feature = "texts")]
mod check_template;
#[cfg(not(feature = "texts"))]
mod none;
#[cfg(feature = "texts")]
mod render;

#[cfg(feature = "texts")]
pub use check_template::CheckTemplate;
#[cfg(not(feature = "texts"))]
pub use none::{Answer, Query};
#[cfg(feature = "texts")]
pub use render::Render;

#[cfg(feature = "texts")]
use super::text::{Rendered, TemplateCheck};
#[cfg(feature = "texts")]
use crate::base::{OFFICE_OR_SYSTEM, queries};

/// What the queries read: nothing of the desk.
#[derive(Debug, Clone, Copy)]
pub struct Source;

#[cfg(feature = "texts")]
queries! {
    /// Queries about messages.
    pub enum Query, Answer from Source;

    /// The texts of a message, ready to be sent (S2-18).
    "message.render" => Render: Rendered, roles OFFICE_OR_SYSTEM, reasons [invalid];
    /// The problems of texts that a host wants to save (S2-18).
    "message.check_template" => CheckTemplate: TemplateCheck, roles OFFICE_OR_SYSTEM, reasons [];
}
