//! What a business may set about customers.

use serde::{Deserialize, Serialize};

use crate::contact::Reading;

/// What a business may set about customers; whatever is left out is as usual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CustomerPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// How phone numbers and e-mail addresses are read: at a desk as its screening reads them.
    #[serde(skip)]
    pub reading: Reading,
    /// Whether another e-mail address makes the login unconfirmed again (S1-7).
    pub confirm_new_email: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { reading: Reading::default(), confirm_new_email: true }
    }
}
