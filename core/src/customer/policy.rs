//! Settings of the business for customers.

use serde::{Deserialize, Serialize};

use crate::{base::Money, contact::ParseOptions};

/// Rewards for customers who refer others (S1-35); off by default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReferralPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct ReferralPolicy {
    /// Whether referrals are rewarded.
    pub enabled: bool,
    /// Amount of one reward; missing if the reward is not money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward: Option<Money>,
}

/// Settings of the business for customers; a missing setting has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CustomerPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Parse options of phone numbers and e-mail addresses; a desk uses those of its screening.
    #[serde(skip)]
    pub reading: ParseOptions,
    /// Whether a change of the first e-mail address makes the login unconfirmed (S1-7); default
    /// true.
    pub confirm_new_email: bool,
    /// Rewards for referrals.
    pub referrals: ReferralPolicy,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            reading: ParseOptions::default(),
            confirm_new_email: true,
            referrals: ReferralPolicy::default(),
        }
    }
}
