//! What a business may set about customers.

use serde::{Deserialize, Serialize};

use crate::{base::Money, contact::Reading};

/// Whether customers who send others are rewarded, and how (S1-35); off unless it is turned on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReferralPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct ReferralPolicy {
    /// Whether it is on.
    pub enabled: bool,
    /// What one reward is worth; none if it is no money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward: Option<Money>,
}

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
    /// Whether customers who send others are rewarded.
    pub referrals: ReferralPolicy,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            reading: Reading::default(),
            confirm_new_email: true,
            referrals: ReferralPolicy::default(),
        }
    }
}
