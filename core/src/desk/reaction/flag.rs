//! Reaction to the change of a flag: affected open appointments are screened again (S0-21).

use std::collections::BTreeSet;

use super::appointment_event;
use crate::{
    appointment::{AppointmentEvent, MatchDecided, MatchState},
    base::{AppointmentId, CustomerId, EventMeta, FlagItemId},
    contact::WrittenValue,
    desk::Desk,
    flag::{FlagChange, FlagEvent, MatchDecision},
};

impl Desk {
    /// Screens the open appointments that a change of a flag may affect (S0-21).
    pub(super) fn react_to_flag(&self, event: &FlagEvent) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: event.at, by: &event.by };
        let mut events: Vec<AppointmentEvent> = self.decided(event, &meta).into_iter().collect();
        // The appointment of a decided match is screened in reaction to that event.
        let decided = events.first().map(|event| event.appointment.clone());
        let affected = self.affected_appointments(event).into_iter();
        for appointment in affected.filter(|id| Some(id) != decided.as_ref()) {
            events.extend(self.screened(&appointment, None, &meta));
        }
        events
    }

    /// Closes a match on its appointment when it was decided (S0-25).
    fn decided(&self, event: &FlagEvent, meta: &EventMeta<'_>) -> Option<AppointmentEvent> {
        let FlagChange::MatchDecided { decision, made, .. } = &event.change else {
            return None;
        };
        let decided = MatchDecided {
            flag: event.flag.clone(),
            decision: decision.clone(),
            verdict: made.verdict,
        };
        let record = made.appointment.as_ref().and_then(|id| self.appointments.get(id));
        let survivor = |customer: &CustomerId| self.customers.surviving_id(customer);
        let record = record.filter(|record| {
            let pair = record.customer.as_ref().zip(made.customer.as_ref());
            let is_theirs = pair.is_none_or(|(own, of)| survivor(own) == survivor(of));
            let found = record.matches.get(&event.flag);
            is_theirs && found.is_some_and(|found| found.state == MatchState::Open)
        });
        record.map(|record| appointment_event(record, meta, decided))
    }

    /// The open appointments that a change of a flag may affect, in id order.
    fn affected_appointments(&self, event: &FlagEvent) -> BTreeSet<AppointmentId> {
        if let FlagChange::MatchDecided { made: MatchDecision { customer, .. }, .. }
        | FlagChange::ExemptionRevoked { customer, .. } = &event.change
        {
            let Some(customer) = customer else {
                return self.affected_without_customer(event);
            };
            let customer = self.customers.survivor(customer).map_or(customer, |record| &record.id);
            let theirs = self.appointments.of_customer(customer);
            return theirs
                .filter(|record| record.status.is_open())
                .map(|record| record.id.clone())
                .collect();
        }
        if event.change == (FlagChange::Erased {}) {
            let matched = self.appointments.matched_by(&event.flag);
            let open = matched.filter(|record| record.status.is_open());
            return open.map(|record| record.id.clone()).collect();
        }
        let values = self.values_changed_by(event);
        if values.is_empty() {
            return BTreeSet::new();
        }
        let mut open = self.open.lock();
        let index = open.up_to_date(&self.appointments);
        values.iter().flat_map(|value| index.affected_by(value)).collect()
    }

    /// The open appointments without a customer that a decision about such an appointment may
    /// affect, and the appointment itself, in id order.
    fn affected_without_customer(&self, event: &FlagEvent) -> BTreeSet<AppointmentId> {
        let (items, own) = match &event.change {
            FlagChange::MatchDecided { made, .. } => (made.items.as_slice(), &made.appointment),
            FlagChange::ExemptionRevoked { item, appointment, .. } => {
                (std::slice::from_ref(item), appointment)
            }
            _ => return BTreeSet::new(),
        };
        let flag = self.flags.get(&event.flag);
        let values = items.iter().filter_map(|item| Some(&flag?.items.get(item)?.value));
        let mut open = self.open.lock();
        let index = open.up_to_date(&self.appointments);
        let mut affected: BTreeSet<AppointmentId> =
            values.flat_map(|value| index.affected_by(value)).collect();
        let customer = |id: &AppointmentId| self.appointments.get(id)?.customer.as_ref();
        affected.retain(|id| own.as_ref() == Some(id) || customer(id).is_none());
        affected
    }

    /// The values of the items that an event activates or deactivates.
    fn values_changed_by(&self, event: &FlagEvent) -> Vec<WrittenValue> {
        let items: Vec<&FlagItemId> = match &event.change {
            FlagChange::Raised { items, .. } => items.iter().map(|item| &item.id).collect(),
            FlagChange::ItemAdded { item } => vec![&item.id],
            FlagChange::ItemReleased { item, .. } | FlagChange::ItemReinstated { item } => {
                vec![item]
            }
            FlagChange::Lifted { items, .. } | FlagChange::Reinstated { items } => {
                items.iter().collect()
            }
            FlagChange::RetentionReviewed { .. }
            | FlagChange::Retained { .. }
            | FlagChange::CustomerForgotten { .. }
            | FlagChange::Erased {}
            | FlagChange::Forgotten(_)
            | FlagChange::MatchDecided { .. }
            | FlagChange::ExemptionRevoked { .. } => Vec::new(),
        };
        let flag = self.flags.get(&event.flag);
        let value = |item| Some(flag?.items.get(item)?.value.clone());
        items.into_iter().filter_map(value).collect()
    }
}
