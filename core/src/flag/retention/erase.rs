//! `flag.erase`: let nothing be left of a flag that is kept no longer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Context, CustomerId, Decide, FlagId, Forgotten, Remark},
    flag::{Flag, FlagChange, FlagEvent, FlagSource, Reason},
};

/// That a flag outlives the erasure of the person it was raised from, for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Retention {
    /// On what ground.
    pub ground: Remark,
    /// Until when; from then on the flag may be erased.
    pub until: DateTime<Utc>,
}

/// Erases a flag that was kept for a while after its person was erased, once that time is over.
///
/// All other flags are lifted, and stay on the list (S0-27).
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: an admin erases, or a timer
/// 2. `flag_unknown`
/// 3. `still_kept`: it is kept until later, or nobody has said until when
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// The flag.
    pub flag: FlagId,
}

impl Erase {
    /// A guard: the time for which it was kept is over.
    pub(in crate::flag) fn is_time(context: &Context<'_, Flag>, held: &Flag) -> Result<(), Reason> {
        match &held.retained {
            Some(retained) if retained.until <= context.now => Ok(()),
            _ => Err(Reason::StillKept { flag: held.id.clone() }),
        }
    }
}

impl Decide<Flag> for Erase {
    fn decide(&self, _: &Context<'_, Flag>, _: &Flag) -> Result<Vec<FlagChange>, Reason> {
        Ok(vec![FlagChange::Erased {}])
    }
}

impl Flag {
    /// Whether it speaks of a customer: a decision was made about them.
    pub fn speaks_of(&self, customer: &CustomerId) -> bool {
        self.decisions.values().any(|earlier| earlier.made.customer == *customer)
    }

    /// Keeps it for a while, without where it came from.
    pub(in crate::flag) fn retain(&mut self, ground: &Remark, until: DateTime<Utc>) {
        self.source = FlagSource::Hand {};
        self.review_due = until;
        self.retained = Some(Retention { ground: ground.clone(), until });
    }

    /// Forgets what was decided about a customer, and the values that were exempt.
    pub(in crate::flag) fn forget(&mut self, customer: &CustomerId) {
        self.decisions.retain(|_, earlier| earlier.made.customer != *customer);
        for item in self.items.values_mut() {
            item.exemptions.remove(customer);
        }
    }
}

impl FlagEvent {
    /// What is left of it when the flag is erased.
    pub fn forgotten(&self) -> Self {
        let change = match &self.change {
            FlagChange::Forgotten(_) | FlagChange::Erased {} => self.change.clone(),
            change => FlagChange::Forgotten(Forgotten::of(change)),
        };
        Self { change, ..self.clone() }
    }

    /// The same, without where the flag came from: its person is erased.
    pub fn detached(&self) -> Self {
        let mut event = self.clone();
        if let FlagChange::Raised { source, .. } = &mut event.change {
            *source = FlagSource::Hand {};
        }
        event
    }

    /// Whose values it holds, beside those that are flagged.
    pub fn speaks_of(&self) -> Option<&CustomerId> {
        match &self.change {
            FlagChange::MatchDecided { made, .. } => Some(&made.customer),
            FlagChange::ExemptionRevoked { customer, .. } => Some(customer),
            _ => None,
        }
    }
}
