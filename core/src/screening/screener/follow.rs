//! Updates a screener in place with the events of flags (S0-21).

use super::Screener;
use crate::{
    base::{FlagId, FlagItemId},
    contact::WrittenValue,
    flag::{Exempt, Flag, FlagChange, FlagEvent, FlagList, MatchDecision, Verdict},
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
                for item in &made.items {
                    self.decided((flag, item), made, values);
                }
            }
            FlagChange::ExemptionRevoked { item, customer, appointment, .. } => {
                if let Some(exempt) = Exempt::of(customer.as_ref(), appointment.as_ref()) {
                    self.exemptions.end((flag, item), &exempt);
                }
            }
            FlagChange::CustomerForgotten { customer, appointments } => {
                self.exemptions.forget(flag, customer, appointments);
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
            let customers = item.exemptions.iter();
            let customers = customers.map(|(of, known)| (Exempt::Customer(of.clone()), known));
            let appointments = item.appointment_exemptions.iter();
            let appointments =
                appointments.map(|(of, known)| (Exempt::Appointment(of.clone()), known));
            for (exempt, exemption) in customers.chain(appointments) {
                if exemption.revoked.is_none() {
                    self.exemptions.begin((&flag.id, id), exempt, &exemption.values);
                }
            }
        }
    }

    /// Begins or ends the exemption of a decision; it replaces earlier ones, as in the flag.
    fn decided(
        &mut self,
        item: (&FlagId, &FlagItemId),
        made: &MatchDecision,
        values: &[WrittenValue],
    ) {
        let Some(exempt) = made.exempt() else {
            return;
        };
        self.exemptions.end(item, &exempt);
        if let Some(appointment) = &made.appointment {
            self.exemptions.end(item, &Exempt::Appointment(appointment.clone()));
        }
        if made.verdict == Verdict::DifferentPerson {
            self.exemptions.begin(item, exempt, values);
        }
    }
}
