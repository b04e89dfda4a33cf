//! Overlaps that a customer or technician causes: they are not warned of the appointments of others
//! (I-17), so the office hears about them on the work list.

use super::appointment_event;
use crate::{
    appointment::{Appointment, AppointmentEvent, DueKind, OverlapFound, Status},
    base::{AppointmentId, Due, EventMeta},
    desk::{Desk, warning_list::WarningList},
};

impl Desk {
    /// Records that an event which the office did not cause puts an appointment onto a time at
    /// which its technician is taken or, once it is scheduled, its customer. The office is warned
    /// of its own events.
    pub(super) fn overlap_found(&self, event: &AppointmentEvent) -> Option<AppointmentEvent> {
        let record = self.appointments.get(&event.appointment)?;
        if event.by.is_office() || !record.status.is_open() {
            return None;
        }
        let found = self.overlap_now(record);
        let known = record.overlap.as_ref().map(|known| &known.found);
        let is_new = !found.is_empty() && known != Some(&found);
        let meta = EventMeta { at: event.at, by: &event.by };
        is_new.then(|| appointment_event(record, &meta, found))
    }

    fn overlap_now(&self, record: &Appointment) -> OverlapFound {
        let most = |mut others: Vec<AppointmentId>| {
            others.truncate(WarningList::MOST_OF_A_KIND);
            others
        };
        let of_technician = most(self.overlaps_of_technician(record));
        let is_promised = record.status == Status::Scheduled;
        let of_customer = match is_promised {
            true => most(self.overlaps_of_customer(record)),
            false => Vec::new(),
        };
        let technician = record.dispatch.technician().filter(|_| !of_technician.is_empty());
        OverlapFound { technician: technician.cloned(), of_technician, of_customer }
    }

    /// The overlap of an appointment without the other appointments that were moved, closed or
    /// given to somebody else since it was found.
    pub(in crate::desk) fn overlap_left(&self, record: &Appointment) -> OverlapFound {
        let Some((overlap, frame)) = record.overlap.as_ref().zip(record.frame) else {
            return OverlapFound::default();
        };
        let found = &overlap.found;
        let technician = found.technician.clone();
        let technician = technician.filter(|of| record.dispatch.technician() == Some(of));
        let open = |id: &AppointmentId| {
            let other = self.appointments.get(id).filter(|other| other.status.is_open())?;
            other.frame.is_some_and(|own| own.overlaps(&frame)).then_some(other)
        };
        let left = |of: &[AppointmentId], is_same: &dyn Fn(&Appointment) -> bool| {
            let left = of.iter().filter(|id| open(id).is_some_and(is_same));
            left.cloned().collect()
        };
        let of_technician = left(&found.of_technician, &|other| {
            technician.is_some() && other.dispatch.technician() == technician.as_ref()
        });
        let of_customer = left(&found.of_customer, &|other| other.customer == record.customer);
        OverlapFound { technician, of_technician, of_customer }
    }

    /// Whether a due action is still needed: that for an overlap is not, once the overlap is gone.
    pub(in crate::desk) fn is_needed(&self, due: &Due) -> bool {
        let left = || {
            let id = due.subject.id_in::<Appointment>();
            let record = id.and_then(|id| self.appointments.get(&id));
            record.map(|record| self.overlap_left(record)).unwrap_or_default()
        };
        match due.kind.as_str().parse() {
            Ok(DueKind::TechnicianOverlap) => !left().of_technician.is_empty(),
            Ok(DueKind::CustomerOverlap) => !left().of_customer.is_empty(),
            _ => true,
        }
    }
}
