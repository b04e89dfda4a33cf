//! Reaction to the change of a flag: affected open appointments are screened again (S0-21).

use std::collections::BTreeSet;

use super::appointment_event;
use crate::{
    appointment::{Appointment, AppointmentEvent, MatchDecided, MatchState},
    base::{AppointmentId, CustomerId, EventMeta, FlagId, FlagItemId},
    contact::WrittenValue,
    desk::Desk,
    flag::{Exempt, FlagChange, FlagEvent, MatchDecision, Verdict},
};

impl Desk {
    /// Screens the open appointments that a change of a flag may affect (S0-21).
    pub(super) fn react_to_flag(&self, event: &FlagEvent) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: event.at, by: &event.by };
        let mut events = self.decided(event, &meta);
        // The appointments of a decided match are screened in reaction to these events.
        let decided: BTreeSet<_> = events.iter().map(|event| event.appointment.clone()).collect();
        let affected = self.affected_appointments(event).into_iter();
        for appointment in affected.filter(|id| !decided.contains(id)) {
            events.extend(self.screened(&appointment, None, &meta));
        }
        events
    }

    /// Closes the match on the appointment of a decision (S0-25). After `different_person`, matches
    /// of the customer that were confirmed are dismissed, too.
    fn decided(&self, event: &FlagEvent, meta: &EventMeta<'_>) -> Vec<AppointmentEvent> {
        let FlagChange::MatchDecided { decision, made, .. } = &event.change else {
            return Vec::new();
        };
        let decided = MatchDecided {
            flag: event.flag.clone(),
            decision: decision.clone(),
            verdict: made.verdict,
        };
        let state = |record: &Appointment| Some(record.matches.get(&event.flag)?.state);
        let record = made.appointment.as_ref().and_then(|id| self.appointments.get(id));
        let survivor = |customer: &CustomerId| self.customers.surviving_id(customer);
        let record = record.filter(|record| {
            let pair = record.customer.as_ref().zip(made.customer.as_ref());
            let is_theirs = pair.is_none_or(|(own, of)| survivor(own) == survivor(of));
            is_theirs && state(record) == Some(MatchState::Open)
        });
        let is_other = made.verdict == Verdict::DifferentPerson;
        let customer = made.customer.as_ref().filter(|_| is_other).and_then(survivor);
        let confirmed = customer.iter().flat_map(|customer| self.open_of(customer));
        let confirmed = confirmed.filter(|record| state(record) == Some(MatchState::Confirmed));
        let records = record.into_iter().chain(confirmed);
        records.map(|record| appointment_event(record, meta, decided.clone())).collect()
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
            return self.open_of(customer).map(|record| record.id.clone()).collect();
        }
        if let FlagChange::Erased {}
        | FlagChange::Retained { .. }
        | FlagChange::CustomerForgotten { .. } = &event.change
        {
            let matched = self.appointments.matched_by(&event.flag);
            let open = matched.filter(|record| record.status.is_open());
            return open.map(|record| record.id.clone()).collect();
        }
        let values = self.values_changed_by(event);
        if values.is_empty() {
            return BTreeSet::new();
        }
        // One item does not change whether the flag is lifted: it is about the same records.
        let mut affected = match &event.change {
            FlagChange::ItemAdded { .. }
            | FlagChange::ItemReleased { .. }
            | FlagChange::ItemReinstated { .. } => BTreeSet::new(),
            _ => self.open_of_subjects(&event.flag),
        };
        let mut open = self.open.lock();
        let index = open.up_to_date(&self.appointments, &self.customers);
        affected.extend(values.iter().flat_map(|value| index.affected_by(value)));
        affected
    }

    /// The open appointments of the customers that a flag may be about, in id order.
    fn open_of_subjects(&self, flag: &FlagId) -> BTreeSet<AppointmentId> {
        let subjects = self.subjects_of(flag).into_iter();
        let customers = subjects.filter_map(|subject| match subject {
            Exempt::Customer(customer) => self.customers.surviving_id(&customer),
            Exempt::Appointment(_) => None,
        });
        let customers: BTreeSet<CustomerId> = customers.collect();
        let open = customers.iter().flat_map(|customer| self.open_of(customer));
        open.map(|record| record.id.clone()).collect()
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
        let index = open.up_to_date(&self.appointments, &self.customers);
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
