//! The decisions of a flag, and an index of those that count.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Deref,
};

use serde::{Deserialize, Serialize, Serializer};

use super::{EarlierDecision, Exempt};
use crate::base::{AppointmentId, DecisionId};

/// All decisions of a flag by id, with an index of those that no later one replaces.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "BTreeMap<DecisionId, EarlierDecision>"))]
#[serde(from = "BTreeMap<DecisionId, EarlierDecision>")]
pub struct Decisions {
    all: BTreeMap<DecisionId, EarlierDecision>,
    /// Ids of those that are not replaced, by the customer or appointment that they are about.
    current: BTreeMap<Option<Exempt>, BTreeSet<DecisionId>>,
}

impl Decisions {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The decisions about a customer or an appointment that no later one replaces.
    pub(crate) fn about(&self, about: Exempt) -> impl Iterator<Item = &EarlierDecision> {
        let ids = self.current.get(&Some(about)).into_iter().flatten();
        ids.filter_map(|id| self.all.get(id))
    }

    /// The same for all appointments that were decided without a customer and fulfil a condition.
    pub(super) fn about_appointments(
        &self,
        is_wanted: impl Fn(&AppointmentId) -> bool,
    ) -> impl Iterator<Item = &EarlierDecision> {
        // Appointments come last in the order of `Exempt`.
        let about = self.current.iter().rev().map_while(|(about, ids)| match about {
            Some(Exempt::Appointment(id)) => Some((id, ids)),
            _ => None,
        });
        let wanted = about.filter(move |(id, _)| is_wanted(id));
        wanted.flat_map(|(_, ids)| ids.iter().filter_map(|id| self.all.get(id)))
    }

    /// Marks the decisions about a customer or an appointment as replaced that fulfil a condition.
    pub(super) fn replace(
        &mut self,
        about: &Option<Exempt>,
        is_replaced: impl Fn(&EarlierDecision) -> bool,
    ) {
        let Some(ids) = self.current.get_mut(about) else { return };
        ids.retain(|id| {
            let known = self.all.get_mut(id).filter(|known| is_replaced(known));
            known.map(|known| known.replaced = true).is_none()
        });
        if ids.is_empty() {
            self.current.remove(about);
        }
    }

    /// Adds a decision.
    pub(super) fn insert(&mut self, id: DecisionId, decision: EarlierDecision) {
        let about = decision.made.exempt();
        let is_current = !decision.replaced;
        if let Some(before) = self.all.insert(id.clone(), decision) {
            self.forget(&id, &before);
        }
        if is_current {
            self.current.entry(about).or_default().insert(id);
        }
    }

    /// Removes the decisions that do not fulfil a condition.
    pub(in crate::flag) fn retain(&mut self, is_kept: impl Fn(&EarlierDecision) -> bool) {
        let all = std::mem::take(&mut self.all);
        *self = Self::from_iter(all.into_iter().filter(|(_, known)| is_kept(known)));
    }

    fn forget(&mut self, id: &DecisionId, decision: &EarlierDecision) {
        let about = decision.made.exempt();
        if let Some(ids) = self.current.get_mut(&about) {
            ids.remove(id);
            if ids.is_empty() {
                self.current.remove(&about);
            }
        }
    }
}

impl FromIterator<(DecisionId, EarlierDecision)> for Decisions {
    fn from_iter<I: IntoIterator<Item = (DecisionId, EarlierDecision)>>(all: I) -> Self {
        let mut decisions = Self::default();
        all.into_iter().for_each(|(id, decision)| decisions.insert(id, decision));
        decisions
    }
}

impl From<BTreeMap<DecisionId, EarlierDecision>> for Decisions {
    fn from(all: BTreeMap<DecisionId, EarlierDecision>) -> Self {
        all.into_iter().collect()
    }
}

impl Serialize for Decisions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.all.serialize(to)
    }
}

impl Deref for Decisions {
    type Target = BTreeMap<DecisionId, EarlierDecision>;
    fn deref(&self) -> &Self::Target {
        &self.all
    }
}
