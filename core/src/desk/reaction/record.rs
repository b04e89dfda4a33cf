//! Reaction to the change of a customer's record: its open appointments are screened again (S0-21).

use crate::{
    appointment::{AppointmentChange, AppointmentEvent, CustomerChanged},
    base::{AppointmentId, CustomerId, EventMeta},
    customer::{CustomerChange, CustomerEvent},
    desk::{Desk, Event},
};

impl Desk {
    /// Screens the open appointments of a customer whose contact values changed; not those that a
    /// later event requests. A merge and its undoing screen those of both customers by themselves.
    pub(super) fn record_changed(
        &self,
        event: &CustomerEvent,
        later: &[Event],
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        if !changes_values(&event.change) || moves_values(&event.change) {
            return Vec::new();
        }
        let requested = later.iter().find_map(|event| match event {
            Event::Appointment(event) => {
                let is_request = matches!(event.change, AppointmentChange::Requested(_));
                is_request.then_some(&event.appointment)
            }
            _ => None,
        });
        self.screened_of(&self.ids_of(&event.customer), requested, meta)
    }

    /// Screens the other open appointments of both customers if a flag was raised from the
    /// appointment whose customer changed.
    pub(super) fn flagged_customer_changed(
        &self,
        appointment: &AppointmentId,
        changed: &CustomerChanged,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        if self.flag_index.of_appointment(appointment).is_empty() {
            return Vec::new();
        }
        let both: Vec<CustomerId> = changed.old.iter().chain([&changed.new]).cloned().collect();
        self.screened_of(&both, Some(appointment), meta)
    }

    fn screened_of(
        &self,
        customers: &[CustomerId],
        besides: Option<&AppointmentId>,
        meta: &EventMeta<'_>,
    ) -> Vec<AppointmentEvent> {
        let open = customers.iter().flat_map(|customer| self.open_of(customer));
        let others = open.filter(|record| besides != Some(&record.id));
        others.flat_map(|record| self.screened(&record.id, None, meta)).collect()
    }

    /// Marks the open appointments of a changed record, to be indexed again.
    pub(in crate::desk) fn note_record(&mut self, event: &CustomerEvent) {
        if changes_values(&event.change) && self.open.get_mut().is_built() {
            let ids = self.ids_of(&event.customer);
            let theirs = ids.iter().flat_map(|id| self.appointments.of_customer(id));
            self.open.get_mut().note_all(theirs);
        }
    }
}

/// Whether an event changes the contact values of a record, its own or those merged into it.
fn changes_values(change: &CustomerChange) -> bool {
    match change {
        CustomerChange::Edited(edited) => {
            edited.name.is_some() || edited.preferred_name.is_some() || edited.emails.is_some()
        }
        CustomerChange::Created(_)
        | CustomerChange::AddressAdded(_)
        | CustomerChange::AddressEdited(_)
        | CustomerChange::AddressRemoved(_)
        | CustomerChange::PhoneAdded(_)
        | CustomerChange::PhoneEdited(_)
        | CustomerChange::PhoneRemoved(_)
        | CustomerChange::MergeForgotten(_)
        | CustomerChange::Erased(_) => true,
        change => moves_values(change),
    }
}

/// Whether an event moves values between two records.
fn moves_values(change: &CustomerChange) -> bool {
    matches!(
        change,
        CustomerChange::Merged(_)
            | CustomerChange::MergedInto(_)
            | CustomerChange::Unmerged(_)
            | CustomerChange::UnmergedFrom(_)
    )
}
