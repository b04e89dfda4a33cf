//! Decisions about matches, and the exemptions they create.

mod decide_match;
mod decisions;
mod revoke_exemption;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use decide_match::DecideMatch;
pub use decisions::Decisions;
pub use revoke_exemption::RevokeExemption;

use super::{Flag, FlagEvent, FlagItem, FlagSource};
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

/// Holder of an exemption: a customer, or an appointment without one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Exempt {
    /// The customer with this id.
    Customer(CustomerId),
    /// The appointment with this id, which had no customer when it was decided.
    Appointment(AppointmentId),
}

impl std::fmt::Display for Exempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Customer(id) => write!(f, "customer `{id}`"),
            Self::Appointment(id) => write!(f, "appointment `{id}`"),
        }
    }
}

impl Exempt {
    /// The customer if there is one, else the appointment.
    pub(crate) fn of(
        customer: Option<&CustomerId>,
        appointment: Option<&AppointmentId>,
    ) -> Option<Self> {
        let appointment = || appointment.cloned().map(Self::Appointment);
        customer.cloned().map(Self::Customer).or_else(appointment)
    }
}

/// Decision of staff about a matching customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchDecision {
    /// Ids of the items that matched.
    pub items: Vec<FlagItemId>,
    /// Id of the customer who matched; absent if the appointment had no customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<CustomerId>,
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
    /// Whether a later decision about the same customer or appointment replaces it, or the
    /// exemption that it created is revoked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replaced: bool,
    /// The decision: verdict, customer and items.
    #[serde(flatten)]
    pub made: MatchDecision,
}

/// Exemption of a customer who is not the flagged person (S0-25), or of an appointment without a
/// customer.
///
/// It covers only the values of the time of the decision: later values and later items of the flag
/// are compared as usual.
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

impl MatchDecision {
    /// The holder of the exemption that the decision creates or ends.
    pub(crate) fn exempt(&self) -> Option<Exempt> {
        Exempt::of(self.customer.as_ref(), self.appointment.as_ref())
    }
}

impl FlagItem {
    /// The exemption of a customer or appointment, revoked or not.
    pub fn exemption(&self, exempt: &Exempt) -> Option<&Exemption> {
        match exempt {
            Exempt::Customer(id) => self.exemptions.get(id),
            Exempt::Appointment(id) => self.appointment_exemptions.get(id),
        }
    }

    /// The same, to be changed.
    pub(super) fn exemption_mut(&mut self, exempt: &Exempt) -> Option<&mut Exemption> {
        match exempt {
            Exempt::Customer(id) => self.exemptions.get_mut(id),
            Exempt::Appointment(id) => self.appointment_exemptions.get_mut(id),
        }
    }

    fn insert_exemption(&mut self, exempt: Exempt, exemption: Exemption) {
        match exempt {
            Exempt::Customer(id) => self.exemptions.insert(id, exemption),
            Exempt::Appointment(id) => self.appointment_exemptions.insert(id, exemption),
        };
    }

    fn remove_exemption(&mut self, exempt: &Exempt) {
        match exempt {
            Exempt::Customer(id) => self.exemptions.remove(id),
            Exempt::Appointment(id) => self.appointment_exemptions.remove(id),
        };
    }
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
    /// Stores a decision. It replaces earlier ones about the customer, and their exemptions from
    /// the same items.
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
            let Some(exempt) = made.exempt() else {
                continue;
            };
            item.remove_exemption(&exempt);
            // The decision about the customer replaces the earlier one about their appointment.
            made.appointment.as_ref().map(|id| item.appointment_exemptions.remove(id));
            if made.verdict == Verdict::DifferentPerson {
                let kind = item.kind();
                let same_kind = values.iter().filter(|value| value.kind() == kind);
                let exemption = Exemption {
                    decision: decision.clone(),
                    values: same_kind.cloned().collect(),
                    revoked: None,
                };
                item.insert_exemption(exempt, exemption);
            }
        }
        self.decisions.replace(&made.exempt(), |_| true);
        if let Some(appointment) = made.appointment.clone().map(Exempt::Appointment) {
            self.decisions.replace(&Some(appointment), |_| true);
        }
        let (at, by, made) = (event.at, event.by.clone(), made.clone());
        let earlier = EarlierDecision { at, by, replaced: false, made };
        self.decisions.insert(decision.clone(), earlier);
    }

    /// Ends the decision that a customer or appointment is another person, once no exemption of it
    /// is in force.
    pub(super) fn end_exempting_decision(&mut self, exempt: &Exempt) {
        let mut exemptions = self.items.values().filter_map(|item| item.exemption(exempt));
        if exemptions.any(|exemption| exemption.revoked.is_none()) {
            return;
        }
        let is_ended = |known: &EarlierDecision| known.made.verdict == Verdict::DifferentPerson;
        self.decisions.replace(&Some(exempt.clone()), is_ended);
    }

    /// The latest verdict about a person with these ids; `is_theirs` says whether the customer of
    /// an appointment has one of the ids. Of two verdicts of the same time, about records that were
    /// merged later, `same_person` counts.
    pub(crate) fn verdict_on(
        &self,
        ids: &[CustomerId],
        is_theirs: impl Fn(&AppointmentId) -> bool,
    ) -> Option<Verdict> {
        let about = ids.iter().flat_map(|id| self.decisions.about(Exempt::Customer(id.clone())));
        let current = about.chain(self.decisions.about_appointments(is_theirs));
        let rank = |known: &&EarlierDecision| (known.at, known.made.verdict == Verdict::SamePerson);
        current.max_by_key(rank).map(|known| known.made.verdict)
    }

    /// The customers and appointments that the flag was raised from or has decisions about.
    pub(crate) fn subjects(&self) -> BTreeSet<Exempt> {
        let source = match self.source.clone() {
            FlagSource::Customer { customer } => Some(Exempt::Customer(customer)),
            FlagSource::Appointment { appointment } => Some(Exempt::Appointment(appointment)),
            FlagSource::Hand {} => None,
        };
        let decided = self.decisions.values().filter_map(|known| known.made.exempt());
        source.into_iter().chain(decided).collect()
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
        let event = |change| {
            let (by, flag) = (by.clone(), flag.clone());
            FlagEvent { at: now, by, number: None, flag, change }
        };
        let [raised] =
            Command::Raise(Box::new(raise)).decide(&context, None).unwrap().try_into().unwrap();
        let mut state = Flag::from_event(&event(raised)).unwrap();
        let [tenant, stranger] = ["c9", "c8"].map(|id| CustomerId::parse(id).unwrap());
        let decide = DecideMatch {
            flag: flag.clone(),
            decision: DecisionId::parse("d1").unwrap(),
            items: vec![item.clone()],
            customer: Some(tenant.clone()),
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
