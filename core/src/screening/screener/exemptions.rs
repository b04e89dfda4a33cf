//! The exemptions of a screener, by item: their look-up costs the same however many an item has.

use std::collections::BTreeMap;

use crate::{
    base::{AppointmentId, CustomerId, FlagId, FlagItemId},
    contact::{ItemKind, Value, WrittenValue},
    flag::Exempt,
    screening::Request,
};

/// A value as written, without case and surrounding white space.
type Text = (ItemKind, String);

/// The values that are exempt from the items of flags (S0-25).
#[derive(Clone, Default)]
pub(super) struct Exemptions {
    of_flags: BTreeMap<FlagId, BTreeMap<FlagItemId, OfItem>>,
}

/// The values that are exempt from one item.
#[derive(Clone, Default)]
struct OfItem {
    customers: BTreeMap<CustomerId, Vec<Text>>,
    /// Those of appointments that had no customer when they were decided.
    appointments: BTreeMap<AppointmentId, Vec<Text>>,
    /// The values of these appointments, each with its number of occurrences.
    texts: BTreeMap<Text, usize>,
}

impl Exemptions {
    /// Whether an exemption covers the value of a request: one of the customer or of those merged
    /// into them, or one of the appointment. One of an appointment without a customer covers all
    /// appointments without a customer.
    pub(super) fn cover(&self, (flag, item): (&str, &str), value: &Value, of: &Request) -> bool {
        if self.of_flags.is_empty() {
            return false;
        }
        let (Ok(flag), Ok(item)) = (FlagId::parse(flag), FlagItemId::parse(item)) else {
            return false;
        };
        let Some(known) = self.of_flags.get(&flag).and_then(|items| items.get(&item)) else {
            return false;
        };
        let text = (value.kind(), value.raw().to_lowercase());
        let customers = of.customer.iter().chain(&of.merged);
        let values = customers.filter_map(|customer| known.customers.get(customer));
        let own = known.appointments.get(&of.appointment);
        values.chain(own).flatten().any(|exempt| *exempt == text)
            || (of.customer.is_none() && known.texts.contains_key(&text))
    }

    /// Adds the exemption of a customer or appointment, or replaces it.
    pub(super) fn begin(
        &mut self,
        (flag, item): (&FlagId, &FlagItemId),
        exempt: Exempt,
        values: &[WrittenValue],
    ) {
        let text = |value: &WrittenValue| (value.kind(), value.line().to_lowercase());
        let texts: Vec<Text> = values.iter().map(text).collect();
        let items = self.of_flags.entry(flag.clone()).or_default();
        let known = items.entry(item.clone()).or_default();
        known.remove(&exempt);
        match exempt {
            Exempt::Customer(id) => _ = known.customers.insert(id, texts),
            Exempt::Appointment(id) => {
                texts.iter().for_each(|text| *known.texts.entry(text.clone()).or_default() += 1);
                known.appointments.insert(id, texts);
            }
        }
    }

    /// Removes the exemption of a customer or appointment.
    pub(super) fn end(&mut self, (flag, item): (&FlagId, &FlagItemId), exempt: &Exempt) {
        let Some(items) = self.of_flags.get_mut(flag) else {
            return;
        };
        let Some(known) = items.get_mut(item) else {
            return;
        };
        known.remove(exempt);
        if known.customers.is_empty() && known.appointments.is_empty() {
            items.remove(item);
        }
        if items.is_empty() {
            self.of_flags.remove(flag);
        }
    }

    /// Removes the exemptions of a customer and of some appointments from the items of a flag.
    pub(super) fn forget(
        &mut self,
        flag: &FlagId,
        customer: &CustomerId,
        appointments: &[AppointmentId],
    ) {
        let items = self.of_flags.get(flag).into_iter().flat_map(BTreeMap::keys);
        for item in items.cloned().collect::<Vec<_>>() {
            self.end((flag, &item), &Exempt::Customer(customer.clone()));
            for appointment in appointments {
                self.end((flag, &item), &Exempt::Appointment(appointment.clone()));
            }
        }
    }

    /// Removes all exemptions from the items of a flag.
    pub(super) fn erase(&mut self, flag: &FlagId) {
        self.of_flags.remove(flag);
    }
}

impl OfItem {
    fn remove(&mut self, exempt: &Exempt) {
        let appointment = match exempt {
            Exempt::Customer(id) => {
                self.customers.remove(id);
                return;
            }
            Exempt::Appointment(id) => id,
        };
        for text in self.appointments.remove(appointment).into_iter().flatten() {
            if let Some(count) = self.texts.get_mut(&text) {
                *count -= 1;
                if *count == 0 {
                    self.texts.remove(&text);
                }
            }
        }
    }
}
