//! Decisions about matches, and the exemptions they create.

mod decide_match;
mod revoke_exemption;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use decide_match::DecideMatch;
pub use revoke_exemption::RevokeExemption;

use super::{Flag, FlagEvent};
use crate::{
    base::{Actor, AppointmentId, CustomerId, DecisionId, FlagItemId, Remark},
    contact::WrittenValue,
};

/// Verdict on a matching customer (S0-25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The customer is the flagged person, even if the name differs.
    SamePerson,
    /// The customer is another person with the same name, e-mail address, address or phone.
    DifferentPerson,
}

/// Decision of staff about a matching customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchDecision {
    /// Ids of the items that matched.
    pub items: Vec<FlagItemId>,
    /// Id of the customer who matched.
    pub customer: CustomerId,
    /// Id of the appointment that matched, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
    /// Whether the customer is the flagged person.
    pub verdict: Verdict,
    /// Note of staff about the decision.
    pub note: Remark,
}

/// A decision with its time and actor (S0-24).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EarlierDecision {
    /// Time of the decision (UTC).
    pub at: DateTime<Utc>,
    /// The actor who decided.
    pub by: Actor,
    /// The decision: verdict, customer and items.
    #[serde(flatten)]
    pub made: MatchDecision,
}

/// Exemption of a customer who is not the flagged person (S0-25).
///
/// It covers only the values that the customer had at the time of the decision: later values of the
/// customer and later items of the flag are compared as usual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exemption {
    /// Id of the decision that created it.
    pub decision: DecisionId,
    /// Values of the customer at the time of the decision, of the item's kind; empty once revoked.
    pub values: Vec<WrittenValue>,
    /// The revocation, if the exemption is revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Revocation>,
}

/// Revocation of an exemption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revocation {
    /// Time of the revocation (UTC).
    pub at: DateTime<Utc>,
    /// The actor who revoked the exemption.
    pub by: Actor,
    /// Reason given by staff.
    pub reason: Remark,
}

impl Exemption {
    /// Whether the exemption covers a value, compared as written.
    pub fn covers(&self, value: &WrittenValue) -> bool {
        self.revoked.is_none() && self.values.iter().any(|exempt| exempt.is_written_as(value))
    }

    /// Revokes the exemption and deletes the customer's values.
    pub(super) fn revoke(&mut self, event: &FlagEvent, reason: &Remark) {
        self.values.clear();
        self.revoked =
            Some(Revocation { at: event.at, by: event.by.clone(), reason: reason.clone() });
    }
}

impl Flag {
    /// Stores a decision. It replaces earlier exemptions of the customer from the same items.
    pub(super) fn record_decision(
        &mut self,
        decision: &DecisionId,
        made: &MatchDecision,
        values: &[WrittenValue],
        event: &FlagEvent,
    ) {
        for item in &made.items {
            let Some(item) = self.items.get_mut(item) else {
                continue;
            };
            item.exemptions.remove(&made.customer);
            if made.verdict == Verdict::DifferentPerson {
                let kind = item.kind();
                let same_kind = values.iter().filter(|value| value.kind() == kind);
                let exemption = Exemption {
                    decision: decision.clone(),
                    values: same_kind.cloned().collect(),
                    revoked: None,
                };
                item.exemptions.insert(made.customer.clone(), exemption);
            }
        }
        let (at, by, made) = (event.at, event.by.clone(), made.clone());
        let earlier = EarlierDecision { at, by, made };
        self.decisions.insert(decision.clone(), earlier);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        base::{ActorId, Context, FlagId, NoFacts, Role},
        contact::{ParseOptions, WrittenAddress},
        flag::{Command, FlagSource, NewItem, Raise},
    };

    fn address(text: &str) -> WrittenValue {
        WrittenValue::Address(WrittenAddress::free(text))
    }

    /// S0-25; also shows that a flag can be used without the list.
    #[test]
    fn s0_25_an_exemption_holds_for_one_customer_and_the_values_of_that_time() {
        let now = DateTime::UNIX_EPOCH;
        let (id, role) = (ActorId::parse("u1").unwrap(), Role::Staff);
        let (by, reading) = (Actor::new(role, id), ParseOptions::default());
        let (flag, item) = (FlagId::parse("f1").unwrap(), FlagItemId::parse("i1").unwrap());
        let home = address("Dorpsstraat 5, 1234 AB Dorp");
        let raise = Raise {
            flag: flag.clone(),
            reason: "did not pay".into(),
            source: FlagSource::Hand {},
            items: vec![NewItem { id: item.clone(), value: home.clone() }],
            review_due: None,
        };
        let context = Context::<Flag> { now, by: &by, policy: &reading, facts: &NoFacts };
        let event = |change| FlagEvent { at: now, by: by.clone(), flag: flag.clone(), change };
        let [raised] =
            Command::Raise(Box::new(raise)).decide(&context, None).unwrap().try_into().unwrap();
        let mut state = Flag::from_event(&event(raised)).unwrap();
        let [tenant, stranger] = ["c9", "c8"].map(|id| CustomerId::parse(id).unwrap());
        let decide = DecideMatch {
            flag: flag.clone(),
            decision: DecisionId::parse("d1").unwrap(),
            items: vec![item.clone()],
            customer: tenant.clone(),
            appointment: None,
            verdict: Verdict::DifferentPerson,
            note: "a new tenant".into(),
            values: vec![home.clone()],
        };
        let decide = Command::DecideMatch(Box::new(decide));
        for change in decide.decide(&context, Some(&state)).unwrap() {
            state.apply(&event(change));
        }
        assert!(state.exempts(&item, &tenant, &home));
        assert!(!state.exempts(&item, &tenant, &address("Dorpsstraat 5, 1234AB Dorp")));
        assert!(!state.exempts(&item, &stranger, &home));
    }
}
