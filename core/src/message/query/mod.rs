//! Queries about messages.

mod check_template;
mod render;

pub use check_template::CheckTemplate;
pub use render::Render;

use super::text::{Rendered, TemplateCheck};
use crate::base::{OFFICE_OR_SYSTEM, queries};

/// What the queries read: nothing of the desk.
#[derive(Debug, Clone, Copy)]
pub struct Source;

queries! {
    /// Queries about messages.
    pub enum Query, Answer from Source;

    /// The texts of a message, ready to be sent (S2-18).
    "message.render" => Render: Rendered, roles OFFICE_OR_SYSTEM, reasons [invalid];
    /// The problems of texts that a host wants to save (S2-18).
    "message.check_template" => CheckTemplate: TemplateCheck, roles OFFICE_OR_SYSTEM, reasons [];
}
