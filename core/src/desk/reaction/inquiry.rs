//! Reactions of inquiries: the erasure of the person who asked.

use std::collections::BTreeSet;

use crate::{
    base::{AppointmentId, CustomerId, EventMeta},
    desk::{Desk, Event},
    inquiry::{Erased, Inquiry, InquiryEvent},
};

impl Desk {
    /// The inquiries of a customer, of those merged into them, and of the bookers of their
    /// appointments, by time of the receipt, then by id.
    pub(in crate::desk) fn inquiries_of(&self, customer: &CustomerId) -> Vec<&Inquiry> {
        let ids: BTreeSet<CustomerId> = self.ids_of(customer).into_iter().collect();
        let own = ids.iter().flat_map(|id| self.inquiries.of_customer(id));
        let records = ids.iter().flat_map(|id| self.appointments.of_customer(id));
        let about = records.flat_map(|record| self.inquiries.of_appointment(&record.id));
        let about = about.filter(|inquiry| inquiry.is_of_booker());
        let mut all: Vec<&Inquiry> = own.chain(about).collect();
        all.sort_unstable_by_key(|inquiry| (inquiry.received_at, &inquiry.inquiry));
        all.dedup_by_key(|inquiry| &inquiry.inquiry);
        all
    }

    /// The inquiries of an erased customer.
    pub(super) fn inquiries_of_erased(
        &self,
        customer: &CustomerId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let theirs = self.inquiries.of_customer(customer).filter(|known| known.is_known());
        theirs.map(|inquiry| inquiry_erased(inquiry, meta)).collect()
    }

    /// The inquiries about an appointment whose booker was erased. Those of other persons are kept.
    pub(super) fn inquiries_about_erased(
        &self,
        appointment: &AppointmentId,
        meta: &EventMeta<'_>,
    ) -> Vec<Event> {
        let about = self.inquiries.of_appointment(appointment);
        let theirs = about.filter(|known| known.is_of_booker() && known.is_known());
        theirs.map(|inquiry| inquiry_erased(inquiry, meta)).collect()
    }
}

/// The event of an inquiry whose sender is erased.
pub(in crate::desk) fn inquiry_erased(inquiry: &Inquiry, meta: &EventMeta<'_>) -> Event {
    let (at, by, inquiry) = (meta.at, meta.by.clone(), inquiry.inquiry.clone());
    InquiryEvent { at, by, number: None, inquiry, change: Erased {}.into() }.into()
}
