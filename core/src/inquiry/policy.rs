//! Settings of the business for inquiries.

use serde::{Deserialize, Serialize};

use crate::{base::Lead, contact::ParseOptions};

/// Settings of the business for inquiries; a missing setting has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "InquiryPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Time after the receipt by which an inquiry is to be answered (ISO 8601 duration; S2-22).
    /// Days are those of UTC.
    pub answer_within: Lead,
    /// How phones and e-mail addresses are parsed; the desk takes it from screening.
    #[serde(skip)]
    pub reading: ParseOptions,
}

impl Default for Policy {
    fn default() -> Self {
        Self { answer_within: Lead::hours(24), reading: ParseOptions::default() }
    }
}
