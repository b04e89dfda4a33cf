//! `desk.referrals`: the customers whom a customer referred, and the rewards earned (S1-35).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Aggregate, CustomerId, Money, Private, QueryReason},
    customer::{Customer, CustomerStatus},
    desk::Desk,
};

/// Asks for the customers whom a customer referred, in id order, and the rewards earned.
///
/// A reward is earned with the first completed appointment of the new customer.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may ask, because the answer names other customers
/// 2. `not_enabled`: the policy does not reward referrals
/// 3. `customer_unknown`: there is no such customer, or they are erased
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskReferrals"))]
#[serde(deny_unknown_fields)]
pub struct Referrals {
    /// Id of the customer who referred others.
    pub customer: CustomerId,
}

/// The customers whom a customer referred, and the rewards earned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Referrals"))]
pub struct ReferralsAnswer {
    /// Customers who were referred, in id order.
    pub sent: Vec<Referral>,
    /// Number of rewards that are earned.
    pub earned: usize,
    /// Sum of the earned rewards, if the policy sets an amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub balance: Option<Money>,
}

/// A customer who was referred.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Referral {
    /// Id of the new customer.
    pub customer: CustomerId,
    /// Display name of the new customer; empty once they are erased.
    pub name: Private<String>,
    /// Time at which the reward was earned (UTC); absent while it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub earned_at: Option<DateTime<Utc>>,
}

impl Referrals {
    pub(crate) fn answer(&self, _: &Actor, desk: &Desk) -> Result<ReferralsAnswer, QueryReason> {
        let policy = desk.policy().customer.referrals;
        if !policy.enabled {
            return Err(QueryReason::NotEnabled("referrals are not rewarded"));
        }
        let record = desk.customers.get(&self.customer);
        if record.is_none_or(|record| record.record == CustomerStatus::Erased) {
            return Err(QueryReason::unknown(Customer::KIND, &self.customer));
        }
        let sent = desk.referred_by(&self.customer);
        let earned = sent.iter().filter(|one| one.earned_at.is_some()).count();
        let times = i64::try_from(earned).unwrap_or(i64::MAX);
        let worth = |reward: Money| Money::new(reward.minor.saturating_mul(times), reward.currency);
        Ok(ReferralsAnswer { sent, earned, balance: policy.reward.map(worth) })
    }
}

impl Desk {
    /// The customers whom a customer, or one merged into them, referred, in id order.
    fn referred_by(&self, referrer: &CustomerId) -> Vec<Referral> {
        let parts = self.customers.with_merged(referrer);
        let sent = parts.iter().flat_map(|part| self.customers.referred_by(&part.id));
        let sent = sent.filter_map(|id| self.customers.get(id));
        // A merged record counts once, as its survivor, and nobody refers themselves.
        let sent = sent.filter(|sent| sent.record != CustomerStatus::Merged);
        let sent = sent.filter(|sent| parts.iter().all(|part| part.id != sent.id));
        let mut sent: Vec<Referral> = sent.map(|sent| self.referral(sent)).collect();
        sent.sort_by(|a, b| a.customer.cmp(&b.customer));
        sent
    }

    fn referral(&self, sent: &Customer) -> Referral {
        let theirs = self.appointments.of_customer(&sent.id);
        let completed = theirs.filter_map(|record| Some(record.completion.as_ref()?.completed_at));
        Referral {
            customer: sent.id.clone(),
            name: Private::new(sent.display_name()),
            earned_at: completed.min(),
        }
    }
}
