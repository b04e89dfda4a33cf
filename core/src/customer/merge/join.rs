//! `customer.merge`, `customer.unmerge`: two records of one person become one, and two again.
//!
//! Both customers have events of their own, so that either can be kept by itself.

use serde::{Deserialize, Serialize};

use super::{Choices, Taken};
use crate::{
    base::{Apply, Context, CustomerId, Decide, EventMeta},
    customer::{Customer, CustomerChange, Decided, Login, LoginState, Reason, Record},
};

/// Makes a customer part of another, who takes over what they do not have.
///
/// A block carries over, and of two wishes the stricter one; nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Merge {
    /// The customer who becomes part of the other.
    pub customer: CustomerId,
    /// The customer who stays.
    pub into: CustomerId,
    /// Whose value stays where only one can.
    #[serde(default)]
    pub choices: Choices,
}

/// Makes a customer one by themselves again; the other gives back what was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unmerge {
    /// The customer who became part of another.
    pub customer: CustomerId,
}

/// The customer is part of another from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergedInto {
    /// Of whom.
    pub into: CustomerId,
}

/// The customer has taken over what another one had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// From whom.
    pub from: CustomerId,
    /// What.
    pub taken: Taken,
}

/// The customer is one by themselves again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnmergedFrom {
    /// Of whom they were part.
    pub into: CustomerId,
}

/// The customer has given back what they had taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmerged {
    /// To whom.
    pub from: CustomerId,
}

impl Merge {
    /// What the customer who stays has to say to it.
    ///
    /// # Errors
    /// They are not in use, or know something else by an id of the other.
    pub fn survive(&self, of: &Customer, into: &Customer) -> Result<CustomerChange, Reason> {
        is_in_use(into)?;
        if of.clashes_with(into) {
            return Err(Reason::IdsClash);
        }
        let taken = Taken::between(of, into, self.choices);
        Ok(Merged { from: of.id.clone(), taken }.into())
    }
}

impl Unmerge {
    /// What the customer who stayed has to say to it.
    ///
    /// # Errors
    /// They are not in use.
    pub fn survive(&self, into: &Customer) -> Result<CustomerChange, Reason> {
        is_in_use(into)?;
        Ok(Unmerged { from: self.customer.clone() }.into())
    }
}

fn is_in_use(into: &Customer) -> Result<(), Reason> {
    match into.record {
        Record::Active => Ok(()),
        _ => Err(Reason::SurvivorNotActive { into: into.id.clone() }),
    }
}

impl Decide<Customer> for Merge {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        match &held.merged_into {
            _ if self.into == held.id => Err(Reason::SameCustomer),
            Some(into) if *into == self.into => Ok(Vec::new()),
            Some(into) => Err(Reason::MergedElsewhere { into: into.clone() }),
            None => Ok(vec![MergedInto { into: self.into.clone() }.into()]),
        }
    }
}

impl Apply<Customer> for MergedInto {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.record = Record::Merged;
        held.merged_into = Some(self.into.clone());
    }
}

impl Apply<Customer> for Merged {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        self.taken.put(held);
        held.merged.insert(self.from.clone(), self.taken.clone());
    }
}

impl Decide<Customer> for Unmerge {
    fn decide(&self, _: &Context<'_, Customer>, held: &Customer) -> Decided {
        let into = held.merged_into.clone();
        Ok(into.map(|into| UnmergedFrom { into }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for UnmergedFrom {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        held.record = Record::Active;
        held.merged_into = None;
        // The host has taken the credentials away when they became part of another.
        if held.login.state != LoginState::None {
            held.login = Login::new(LoginState::Unconfirmed);
        }
    }
}

impl Apply<Customer> for Unmerged {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Customer) {
        if let Some(taken) = held.merged.remove(&self.from) {
            let mut others = std::mem::take(&mut held.merged);
            others.values_mut().for_each(|other| other.rebase(&taken, held));
            held.merged = others;
            taken.give_back(held);
        }
    }
}
