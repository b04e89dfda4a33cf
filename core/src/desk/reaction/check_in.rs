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

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json};

    use crate::{
        base::EventNumber,
        check_in::CheckInStatus,
        desk::{Desk, Event},
    };

    fn event(number: u64, mut event: Value) -> Event {
        event["at"] = json!("2026-03-01T09:00:00Z");
        event["by"] = json!({ "role": "system", "id": "timer" });
        event["appointment"] = json!("a1");
        event["number"] = json!(number);
        Event::read(event).unwrap()
    }

    /// A desk with a check-in, whose invitation is reported with a result.
    fn reported(result: &str) -> (Desk, Vec<Event>) {
        let details =
            json!({ "parties": [{ "role": "booker", "name": { "full": "Lisa Jansen" } }] });
        let mut desk = Desk::default();
        let log = [
            json!({ "event": "appointment.requested", "origin": "phone", "zone": "UTC",
                    "details": details }),
            json!({ "event": "check_in.prepared", "link": "k1" }),
        ];
        let log = (1..).zip(log).map(|(number, one)| event(number, one));
        desk.apply_all(&log.collect::<Vec<_>>()).unwrap();
        let key = "check_in_invite:appointment:a1:0:1";
        let report = json!({ "event": "appointment.reported_done", "key": key, "result": result });
        let mut events = vec![event(3, report)];
        desk.apply_all(&events).unwrap();
        desk.react_to(&mut events);
        assert_eq!(desk.last_number(), from_value::<EventNumber>(json!(2 + events.len())).ok());
        (desk, events)
    }

    /// 4.4.4: the check-in is invited when the host reports that the invitation was sent, and only
    /// then.
    #[test]
    fn a_sent_invitation_is_recorded() {
        let status = |desk: &Desk| {
            let check_in = desk.check_ins().iter().next();
            check_in.map(|check_in| (check_in.status, check_in.invited_at.is_some()))
        };
        let (desk, events) = reported("done");
        assert_eq!(events.last().map(Event::name), Some("check_in.invited"));
        assert_eq!(status(&desk), Some((CheckInStatus::Invited, true)));
        for result in ["failed", "skipped"] {
            let (desk, events) = reported(result);
            assert_eq!(events.len(), 1);
            assert_eq!(status(&desk), Some((CheckInStatus::Planned, false)));
        }
    }
}
