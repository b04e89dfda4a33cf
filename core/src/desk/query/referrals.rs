//! `desk.referrals`: whom a customer has sent, and what they are owed for it (S1-35).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, Aggregate, CustomerId, Money, Private, QueryReason},
    customer::{Customer, CustomerStatus},
    desk::Desk,
};

/// Asks whom a customer has sent, in id order, and what they are owed for it.
///
/// A reward is earned with the first appointment of the new customer that is completed.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: it tells of other customers
/// 2. `not_enabled`
/// 3. `customer_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskReferrals"))]
#[serde(deny_unknown_fields)]
pub struct Referrals {
    /// The customer.
    pub customer: CustomerId,
}

/// Whom a customer has sent, and what they are owed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Referrals"))]
pub struct ReferralsAnswer {
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
    /// Whom a customer has sent, or those who became part of them, in id order.
    fn referred_by(&self, referrer: &CustomerId) -> Vec<Referral> {
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
        let completed = theirs.filter_map(|record| Some(record.completion.as_ref()?.completed_at));
        Referral {
            customer: sent.id.clone(),
            name: Private::new(sent.display_name()),
            earned_at: completed.min(),
        }
    }
}
