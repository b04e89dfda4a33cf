//! `customer.merge`, `customer.unmerge`: merge two customers, and undo it.
//!
//! Each of the two customers gets an event of its own, so that each can be stored separately.

use serde::{Deserialize, Serialize};

use super::{Choices, Taken};
use crate::{
    base::{Apply, Command, Context, CustomerId, EventMeta, FieldErrors},
    customer::{
        Customer, CustomerChange, CustomerPhone, CustomerStatus, Decided, Login, LoginState, Reason,
    },
};

/// Merges a customer into another one, the survivor, who takes over the values that the survivor
/// does not have.
///
/// A block is taken over, and so is an objection to messages. The merge can be undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Merge {
    /// Id of the customer to be merged.
    pub customer: CustomerId,
    /// Id of the survivor.
    pub into: CustomerId,
    /// Which value is kept for fields that have only one.
    #[serde(default)]
    pub choices: Choices,
}

/// Undoes a merge; the survivor gives back what was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unmerge {
    /// Id of the merged customer.
    pub customer: CustomerId,
}

/// The customer was merged into another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergedInto {
    /// Id of the survivor.
    pub into: CustomerId,
}

/// The survivor took over the values of a merged customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// Id of the merged customer.
    pub from: CustomerId,
    /// The values that the survivor took over.
    pub taken: Taken,
}

/// The customer was separated from the survivor of the merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnmergedFrom {
    /// Id of the survivor.
    pub into: CustomerId,
}

/// The survivor gave back the values of a customer who is no longer merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmerged {
    /// Id of the customer who was merged.
    pub from: CustomerId,
}

impl Merge {
    /// The event of the survivor of a merge.
    ///
    /// # Errors
    /// The survivor is not active, has a different entry with an id of the merged customer, or
    /// would have too many entries.
    pub(in crate::customer) fn merged_event(
        &self,
        of: &Customer,
        into: &Customer,
    ) -> Result<CustomerChange, Reason> {
        require_active(into)?;
        if of.conflicts_with(into) {
            return Err(Reason::IdsClash);
        }
        let taken = Taken::between(of, into, self.choices);
        taken.require_room(into)?;
        Ok(Merged { from: of.id.clone(), taken }.into())
    }
}

impl Unmerge {
    /// The event of the survivor of a merge.
    ///
    /// # Errors
    /// The survivor is not active.
    pub(in crate::customer) fn unmerged_event(
        &self,
        into: &Customer,
    ) -> Result<CustomerChange, Reason> {
        require_active(into)?;
        Ok(Unmerged { from: self.customer.clone() }.into())
    }
}

fn require_active(into: &Customer) -> Result<(), Reason> {
    match into.record {
        CustomerStatus::Active => Ok(()),
        _ => Err(Reason::SurvivorNotActive { into: into.id.clone() }),
    }
}

impl Command<Customer> for Merge {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        match &customer.merged_into {
            _ if self.into == customer.id => Err(Reason::SameCustomer),
            Some(into) if *into == self.into => Ok(Vec::new()),
            Some(into) => Err(Reason::MergedElsewhere { into: into.clone() }),
            None => Ok(vec![MergedInto { into: self.into.clone() }.into()]),
        }
    }
}

impl Apply<Customer> for MergedInto {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = CustomerStatus::Merged;
        customer.merged_into = Some(self.into.clone());
    }
}

impl Apply<Customer> for Merged {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        self.taken.put(customer);
        customer.merged.insert(self.from.clone(), self.taken.clone());
    }
}

impl Unmerge {
    /// A guard: the survivor is active.
    pub(in crate::customer) fn is_possible(
        context: &Context<'_, Customer>,
        customer: &Customer,
    ) -> Result<(), Reason> {
        let into = customer.merged_into.as_ref();
        let status = into.and_then(|into| Some((into, context.facts.customer_status(into)?)));
        match status {
            Some((into, status)) if status != CustomerStatus::Active => {
                Err(Reason::SurvivorNotActive { into: into.clone() })
            }
            _ => Ok(()),
        }
    }
}

impl Command<Customer> for Unmerge {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, Customer>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, Customer>, customer: &Customer) -> Decided {
        let into = customer.merged_into.clone();
        Ok(into.map(|into| UnmergedFrom { into }.into()).into_iter().collect())
    }
}

impl Apply<Customer> for UnmergedFrom {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        customer.record = CustomerStatus::Active;
        customer.merged_into = None;
        // The host removed the credentials when the customer was merged.
        if customer.login.state != LoginState::None {
            customer.login = Login::new(LoginState::Unconfirmed);
        }
    }
}

impl Apply<Customer> for Unmerged {
    fn apply(&self, _: &EventMeta<'_>, customer: &mut Customer) {
        if let Some(taken) = customer.merged.remove(&self.from) {
            let mut others = std::mem::take(&mut customer.merged);
            others.values_mut().for_each(|other| other.rebase(&taken, customer));
            customer.merged = others;
            taken.give_back(customer);
        }
    }
}

impl Customer {
    /// Whether a merge into this customer only adds e-mail addresses and phones to its index keys.
    pub(in crate::customer) fn only_adds_values(&self, merged: &Merged) -> bool {
        let is_new = !self.merged.contains_key(&merged.from) && self.merged_into.is_none();
        let mut phones = merged.taken.phones.keys();
        is_new && merged.taken.keeps_names() && phones.all(|id| !self.phones.contains_key(id))
    }

    /// Whether the undoing of a merge into this customer only removes e-mail addresses and phones
    /// that were taken over from its index keys.
    pub(in crate::customer) fn only_loses_values(&self, unmerged: &Unmerged) -> bool {
        let Some(taken) = self.merged.get(&unmerged.from) else {
            return false;
        };
        let mut phones = taken.phones.iter();
        let is_unchanged = |id, taken: &CustomerPhone| {
            self.phones.get(id).is_none_or(|known| known.key == taken.key)
        };
        self.merged_into.is_none()
            && taken.keeps_names()
            && phones.all(|(id, phone)| is_unchanged(id, phone))
    }
}
