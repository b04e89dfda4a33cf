//! `desk.referrals`: whom a customer has sent, and what they are owed for it (S1-35).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::{Actor, CustomerId, Money, Private},
    customer::{Customer, CustomerStatus},
    desk::Desk,
};

/// Asks whom a customer has sent, in id order, and what they are owed for it.
///
/// A reward is earned with the first appointment of the new customer that is completed.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](AskReferralsRefusal::Forbidden): it tells of other customers
/// 2. [`NotEnabled`](AskReferralsRefusal::NotEnabled)
/// 3. [`CustomerUnknown`](AskReferralsRefusal::CustomerUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskReferrals {
    /// The customer.
    pub customer: CustomerId,
}

/// Whom a customer has sent, and what they are owed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Referrals {
    /// Those who were sent.
    pub sent: Vec<Referral>,
    /// How many rewards are earned.
    pub earned: usize,
    /// What the earned ones are worth together, if they are money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub balance: Option<Money>,
}

/// Somebody who was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Referral {
    /// The new customer.
    pub customer: CustomerId,
    /// What they are called; empty once they are erased.
    pub name: Private<String>,
    /// Since when the reward is earned; nothing as long as it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub earned_at: Option<DateTime<Utc>>,
}

/// Why it is not told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "desk.referrals.")]
#[serde(untagged)]
pub enum AskReferralsRefusal {
    /// Only the office sees it.
    #[error("not permitted")]
    Forbidden,
    /// The business rewards nobody for sending others.
    #[error("referrals are not rewarded")]
    NotEnabled,
    /// There is no such customer.
    #[error("there is no customer `{customer}`")]
    CustomerUnknown {
        /// The id that was given.
        customer: CustomerId,
    },
}

impl AskReferrals {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`AskReferrals`].
    pub fn ask(&self, by: &Actor, desk: &Desk) -> Result<Referrals, AskReferralsRefusal> {
        let policy = desk.policy().customer.referrals;
        if !by.is_office() {
            return Err(AskReferralsRefusal::Forbidden);
        }
        if !policy.enabled {
            return Err(AskReferralsRefusal::NotEnabled);
        }
        let held = desk.customers.get(&self.customer);
        if held.is_none_or(|held| held.record == CustomerStatus::Erased) {
            return Err(AskReferralsRefusal::CustomerUnknown { customer: self.customer.clone() });
        }
        let sent = desk.sent_by(&self.customer);
        let earned = sent.iter().filter(|one| one.earned_at.is_some()).count();
        let times = i64::try_from(earned).unwrap_or(i64::MAX);
        let worth = |reward: Money| Money::new(reward.minor.saturating_mul(times), reward.currency);
        Ok(Referrals { sent, earned, balance: policy.reward.map(worth) })
    }
}

impl Desk {
    /// Whom a customer has sent, or those who became part of them, in id order.
    fn sent_by(&self, referrer: &CustomerId) -> Vec<Referral> {
        let parts = self.customers.with_merged(referrer);
        let sent = parts.iter().flat_map(|part| self.customers.referred_by(&part.id));
        let sent = sent.filter_map(|id| self.customers.get(id));
        // Nobody is sent twice, or by themselves.
        let sent = sent.filter(|sent| sent.record != CustomerStatus::Merged);
        let sent = sent.filter(|sent| parts.iter().all(|part| part.id != sent.id));
        let mut sent: Vec<Referral> = sent.map(|sent| self.referral(sent)).collect();
        sent.sort_by(|a, b| a.customer.cmp(&b.customer));
        sent
    }

    fn referral(&self, sent: &Customer) -> Referral {
        let theirs = self.appointments.of_customer(&sent.id);
        let completed = theirs.filter_map(|held| Some(held.completion.as_ref()?.completed_at));
        Referral {
            customer: sent.id.clone(),
            name: Private::new(sent.display_name()),
            earned_at: completed.min(),
        }
    }
}
