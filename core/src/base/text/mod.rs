//! Texts of limited length, and types that are parsed from text.

mod from_text;
mod label;
mod limited;
mod remark;

pub(crate) use from_text::from_text;
pub use label::{Label, LabelError};
pub use remark::{Remark, RemarkError};
