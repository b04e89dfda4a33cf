//! How written values are read.

use serde::{Deserialize, Serialize};

use crate::base::Region;

/// How written values are read. A saved index remembers it: another reading gives other keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ParseOptions {
    /// The country of a phone number or address that names none.
    pub default_region: Option<Region>,
    /// Whether providers' own rules hold: dots at Gmail, `googlemail.com`, and their like.
    pub gmail_aliases: bool,
    /// Whether a tag behind `+` in an e-mail address is dropped.
    pub plus_tags: bool,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self { default_region: None, gmail_aliases: true, plus_tags: true }
    }
}
