//! Updates a screener in place with the events of flags (S0-21).

use super::Screener;
use crate::{
    contact::WrittenValue,
    flag::{Exemption, Flag, FlagChange, FlagEvent, FlagList, Verdict},
    screening::Policy,
};

impl Screener {
    /// Builds a screener for all flags of a list, with released items and exemptions.
    pub fn of_flags(flags: &FlagList, policy: Policy) -> Self {
        let items = flags.iter().flat_map(|flag| {
            let items = flag.items.iter();
            items.map(|(id, item)| (flag.id.clone(), id.clone(), item.value.clone()))
        });
        let mut screener = Self::build(policy, items).screener;
        for flag in flags.iter() {
            screener.follow_state(flag);
        }
        screener
    }

    /// Applies an event of a flag. This costs microseconds, without a rebuild.
    ///
    /// Events are facts, so there are no errors: an item with an unreadable value matches nothing,
    /// and an unknown item is ignored.
    pub fn follow(&mut self, event: &FlagEvent) {
        let flag = &event.flag;
        match &event.change {
            FlagChange::Raised { items, .. } => {
                for item in items {
                    let _ = self.add(flag, &item.id, &item.value);
                }
            }
            FlagChange::ItemAdded { item } => {
                let _ = self.add(flag, &item.id, &item.value);
            }
            FlagChange::ItemReleased { item, .. } => {
                self.release(flag, item);
            }
            FlagChange::ItemReinstated { item } => {
                self.reinstate(flag, item);
            }
            FlagChange::Lifted { items, .. } => {
                for item in items {
                    self.release(flag, item);
                }
            }
            FlagChange::Reinstated { items } => {
                for item in items {
                    self.reinstate(flag, item);
                }
            }
            FlagChange::MatchDecided { made, values, .. } => {
                if made.verdict == Verdict::DifferentPerson {
                    for item in &made.items {
                        let exempt = (made.customer.clone(), flag.clone(), item.clone());
                        self.exempt.insert(exempt, values.clone());
                    }
                }
            }
            FlagChange::ExemptionRevoked { item, customer, .. } => {
                self.exempt.remove(&(customer.clone(), flag.clone(), item.clone()));
            }
            FlagChange::CustomerForgotten { customer } => {
                self.exempt.retain(|(exempt, ..), _| exempt != customer);
            }
            FlagChange::Erased {} => self.erase(flag),
            FlagChange::RetentionReviewed { .. }
            | FlagChange::Retained { .. }
            | FlagChange::Forgotten(_) => {}
        }
    }

    /// Applies the released items and the exemptions of a flag.
    fn follow_state(&mut self, flag: &Flag) {
        for (id, item) in &flag.items {
            if !item.is_active() {
                self.release(&flag.id, id);
            }
            for (customer, exemption) in &item.exemptions {
                if let Some(values) = in_force(exemption) {
                    let exempt = (customer.clone(), flag.id.clone(), id.clone());
                    self.exempt.insert(exempt, values);
                }
            }
        }
    }
}

fn in_force(exemption: &Exemption) -> Option<Vec<WrittenValue>> {
    exemption.revoked.is_none().then(|| exemption.values.clone())
}
