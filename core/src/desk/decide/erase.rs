//! The appointments of a customer who is archived (S1-25) or erased (S1-28).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    appointment::{Appointment, AppointmentEvent, CancelCause, PartyForgotten},
    base::{AppointmentId, Context, CustomerId, EventMeta, FieldErrors, FlagId, Remark},
    contact::WrittenContact,
    customer::{self, Customer, Erase},
    desk::{Command, Desk, Event, Warning, reaction::appointment_event},
    screening::{Evidence, Grade, Request},
};

/// The flags that may be about a customer before the erasure, in id order.
#[derive(Default)]
pub(in crate::desk) struct FlagsAbout {
    /// Flags that staff decided to be about the customer.
    decided: BTreeSet<FlagId>,
    /// Flags with a value equal to one of the customer.
    equal: BTreeSet<FlagId>,
}

impl Desk {
    /// The events of the appointments of an erased customer: open ones are cancelled, and each
    /// keeps only what bookkeeping needs.
    pub(super) fn appointments_erased(
        &self,
        erase: &Erase,
        context: &Context<'_, Customer>,
    ) -> Vec<AppointmentEvent> {
        let meta = EventMeta { at: context.now, by: context.by };
        let mut events = self.parties_forgotten(erase, &meta);
        // A merge moves appointments to the survivor, but a log of the host may lack these events.
        let parts = self.customers.with_merged(&erase.customer);
        for record in parts.iter().flat_map(|part| self.appointments.of_customer(&part.id)) {
            let cancelled = || cancellation(record, &meta, (CancelCause::Erasure, "erased"));
            let cancelled = record.status.is_open().then(cancelled);
            let mut last = record.clone();
            cancelled.iter().for_each(|event| last.apply(event));
            events.extend(cancelled);
            events
                .extend(last.erased(&meta).map(|erased| appointment_event(record, &meta, erased)));
        }
        events
    }

    /// The flags that may be about the customer whom the command erases.
    pub(in crate::desk) fn flags_about(&self, command: &Command) -> FlagsAbout {
        let erase = match command {
            Command::Customer(customer::Command::Erase(erase)) => erase,
            Command::Customer(customer::Command::ErasePerson(erase)) => {
                let equal = self.flags_with_value_of(&erase.customer, erase.contact());
                return FlagsAbout { equal, ..FlagsAbout::default() };
            }
            _ => return FlagsAbout::default(),
        };
        let parts = self.customers.with_merged(&erase.customer);
        let ids: BTreeSet<&CustomerId> = parts.iter().map(|part| &part.id).collect();
        let mentioned = ids.iter().flat_map(|id| self.flags_that_mention(id));
        let mentioned: BTreeSet<&FlagId> = mentioned.collect();
        let flags = mentioned.into_iter().filter_map(|flag| self.flags.get(flag));
        let decided = flags.filter(|flag| self.is_decided_to_be(flag, |of| ids.contains(of)));
        FlagsAbout {
            decided: decided.map(|flag| flag.id.clone()).collect(),
            equal: self.flags_with_equal_value(erase),
        }
    }

    /// The flags with a value equal to one of the customer.
    fn flags_with_equal_value(&self, erase: &Erase) -> BTreeSet<FlagId> {
        let contact = self.customers.written_contact(&erase.customer);
        self.flags_with_value_of(&erase.customer, contact)
    }

    fn flags_with_value_of(&self, of: &CustomerId, contact: WrittenContact) -> BTreeSet<FlagId> {
        let Ok(name) = AppointmentId::parse(of.as_str()) else {
            return BTreeSet::new();
        };
        let found = self.screener.screen(&Request::new(name, contact));
        let is_equal = |item: &Evidence| item.grade >= Grade::Equivalent;
        let equal = found.flags.into_iter().filter(|found| found.items.iter().any(is_equal));
        equal.map(|found| found.flag).collect()
    }

    /// The warning about those flags after the erasure. Flags of the customer that are retained on
    /// a legal ground are left out.
    pub(in crate::desk) fn still_flagged(
        &self,
        command: &Command,
        about: FlagsAbout,
    ) -> Option<Warning> {
        let customer = match command {
            Command::Customer(customer::Command::Erase(erase)) => &erase.customer,
            Command::Customer(customer::Command::ErasePerson(erase)) => &erase.customer,
            _ => return None,
        };
        let is_other =
            |flag: &FlagId| self.flags.get(flag).is_some_and(|flag| flag.retained.is_none());
        let decided: BTreeSet<FlagId> = about.decided.into_iter().filter(is_other).collect();
        let equal = about.equal.into_iter().filter(is_other);
        let flags: BTreeSet<FlagId> = equal.chain(decided.iter().cloned()).collect();
        let (flags, decided) = (Vec::from_iter(flags), Vec::from_iter(decided));
        let customer = customer.clone();
        (!flags.is_empty()).then_some(Warning::StillFlagged { customer, flags, decided })
    }

    /// The warnings of customers on record who have a value of an erased person without a record.
    pub(in crate::desk) fn on_record_with_values(
        &self,
        command: &Command,
        events: &[Event],
    ) -> Vec<Warning> {
        let Command::Customer(customer::Command::ErasePerson(erase)) = command else {
            return Vec::new();
        };
        if events.is_empty() {
            return Vec::new();
        }
        let reading = &self.policy().screening.reading;
        let keys = erase.keys(reading, &mut FieldErrors::default());
        let known = self.customers.with_keys(&keys).into_iter();
        let warning = |candidate: &CustomerId| {
            let (customer, candidate) = (erase.customer.clone(), candidate.clone());
            Warning::DuplicateCandidate { customer, candidate }
        };
        known.map(warning).collect()
    }

    /// Removes an erased person from the appointments of other customers, in id order.
    fn parties_forgotten(&self, erase: &Erase, meta: &EventMeta<'_>) -> Vec<AppointmentEvent> {
        let erased = self.customers.with_merged(&erase.customer);
        let ids: BTreeSet<&CustomerId> = erased.iter().map(|part| &part.id).collect();
        let is_own = |record: &Appointment| {
            record.customer.as_ref().is_some_and(|customer| ids.contains(customer))
        };
        let mut events: BTreeMap<(&AppointmentId, usize), AppointmentEvent> = BTreeMap::new();
        for (position, part) in erased.iter().enumerate() {
            let theirs = self.appointments.with_party(&part.id);
            for record in theirs.filter(|record| !is_own(record)) {
                let forgotten = PartyForgotten { customer: part.id.clone() };
                let event = appointment_event(record, meta, forgotten);
                events.insert((&record.id, position), event);
            }
        }
        events.into_values().collect()
    }
}

/// Cancels an appointment because its customer is archived or erased.
pub(super) fn cancellation(
    record: &Appointment,
    meta: &EventMeta<'_>,
    (cause, text): (CancelCause, &str),
) -> AppointmentEvent {
    let text = Remark::parse(&format!("the customer is {text}")).ok();
    appointment_event(record, meta, record.called_off(cause, meta.by, text))
}
