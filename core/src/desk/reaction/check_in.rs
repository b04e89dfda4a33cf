//! Reactions about online check-ins: they follow the appointment, and items become work items.

use crate::{
    appointment::{AppointmentChange as Change, AppointmentEvent, WorkItemAdded},
    base::EventMeta,
    check_in::{CheckIn, CheckInChange, CheckInEvent, How, ItemHandled},
    desk::{Desk, Event},
    message::MessageKind,
};

use super::appointment_event;

impl Desk {
    /// What an event of an appointment changes in its check-in (4.4.4).
    pub(super) fn check_in_follows(&self, event: &AppointmentEvent) -> Option<Event> {
        let check_in = self.check_ins.get(&event.appointment)?;
        let meta = EventMeta { at: event.at, by: &event.by };
        let change = match &event.change {
            Change::ReportedDone(done)
                if done.key.kind.as_str() == MessageKind::CheckInInvite.name() =>
            {
                (done.result == crate::base::DueResult::Done).then(|| check_in.invited()).flatten()
            }
            Change::FrameChanged(_) => {
                let record = self.appointments.get(&event.appointment)?;
                check_in.replanned(record, &self.policy().check_in, event.at)
            }
            Change::Cancelled(_)
            | Change::Declined(_)
            | Change::Completed(_)
            | Change::MarkedNoShow(_)
            | Change::Restored(_)
            | Change::OutcomeCorrected(_) => {
                check_in.followed(self.appointments.get(&event.appointment)?)
            }
            Change::WorkItemRemoved(removed) => check_in.returned(&removed.work_item),
            Change::Erased(_) => check_in.erased(&meta).map(CheckInChange::from),
            Change::PartyErased(_) => Some(self.without_other_party(check_in, &meta)),
            Change::PartyForgotten(party)
                if Some(&party.customer) == check_in.customer.as_ref() =>
            {
                check_in.erased(&meta).map(CheckInChange::from)
            }
            _ => None,
        }?;
        let (at, by, appointment) = (event.at, event.by.clone(), event.appointment.clone());
        Some(CheckInEvent { at, by, number: None, appointment, change }.into())
    }

    /// A party without a record was erased. The check-in is erased with the one who was invited.
    /// Otherwise it stays; an event repeats it, because earlier ones lose their values.
    fn without_other_party(&self, check_in: &CheckIn, meta: &EventMeta<'_>) -> CheckInChange {
        let record = self.appointments.get(&check_in.appointment);
        let invited = record.and_then(|record| self.policy().check_in.recipient(&record.details));
        let is_there = invited.is_some_and(|party| Some(party.role) == check_in.recipient);
        let erased = if is_there { None } else { check_in.erased(meta) };
        erased.unwrap_or_else(|| check_in.repeated()).into()
    }

    /// What an event of a check-in changes in its appointment: a confirmed item becomes a work item
    /// (S3-38).
    pub(super) fn react_to_check_in(&self, event: &CheckInEvent) -> Option<Event> {
        let CheckInChange::ItemHandled(handled) = &event.change else {
            return None;
        };
        let ItemHandled { item, how: How::Converted, work_item: Some(work_item) } = &**handled
        else {
            return None;
        };
        let item = self.check_ins.get(&event.appointment)?.items.get(item)?;
        let record = self.appointments.get(&event.appointment)?;
        let added = WorkItemAdded { work_item: work_item.clone(), what: item.what.work()? };
        let meta = EventMeta { at: event.at, by: &event.by };
        Some(appointment_event(record, &meta, added).into())
    }
}
