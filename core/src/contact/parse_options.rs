//! Options for parsing written values.

use serde::{Deserialize, Serialize};

use crate::base::Region;

/// Options for parsing written values. A saved index contains them, because they affect keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ParseOptions {
    /// Country of phone numbers and addresses that name none (ISO 3166-1 alpha-2, R-23).
    pub default_region: Option<Region>,
    /// Whether to apply the rules of e-mail providers, such as ignored dots at Gmail or
    /// `googlemail.com` for `gmail.com`.
    pub gmail_aliases: bool,
    /// Whether to drop a tag after `+` in the local part of an e-mail address.
    pub plus_tags: bool,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self { default_region: None, gmail_aliases: true, plus_tags: true }
    }
}
