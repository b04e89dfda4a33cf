//! The effects of an event of an appointment.

use super::{Effect, TechnicianNotice};
use crate::{
    appointment::{
        Appointment, AppointmentChange as Change, Erased, FrameChanged, FrameSource, LinkReason,
        TimeFrameLinkSent,
    },
    base::{LinkId, Private, TechnicianId},
    customer::{Channel, Customer, MessageCategory},
    desk::Desk,
};

pub(super) fn effects(change: &Change, record: &Appointment, desk: &Desk) -> Vec<Effect> {
    let appointment = record.id.clone();
    match change {
        Change::Assigned(event) => {
            vec![notify(record, &event.technician, TechnicianNotice::Assigned)]
        }
        Change::Reassigned(event) => vec![
            notify(record, &event.old, TechnicianNotice::Unassigned),
            notify(record, &event.new, TechnicianNotice::Assigned),
        ],
        Change::SuggestionAccepted(event) => {
            vec![notify(record, &event.technician, TechnicianNotice::CustomerAgreed)]
        }
        Change::FrameChanged(event) if event.via == FrameSource::Direct => {
            frame_changed(record, event)
        }
        Change::Deferred(event) => {
            let who = event.unassigned.iter();
            let notices = who.map(|who| notify(record, who, TechnicianNotice::CalledOff));
            notices.chain(event.revokes.iter().map(revoke)).collect()
        }
        Change::Cancelled(event) => called_off(record, &event.revokes),
        Change::Declined(event) => called_off(record, &event.revokes),
        Change::Erased(event) => erased(event),
        Change::Restored(_) => notify_assigned(record, TechnicianNotice::Assigned),
        Change::Edited(event) => unassigned(record, event.unassigned.iter()),
        Change::CouponRevoked(event) => {
            let coupon = event.coupon.clone();
            vec![Effect::RevokeCoupon { appointment, coupon }]
        }
        Change::SentOut(_) => vec![Effect::AskTechnicians { appointment, again: false }],
        Change::Resent(_) | Change::Released(_) => {
            vec![Effect::AskTechnicians { appointment, again: true }]
        }
        Change::TimeFrameLinkSent(event) => link_sent(record, event, desk),
        Change::InformationRequested(event) => {
            let information = event.information.clone();
            let (channel, to) = desk.reached_by(record).unzip();
            vec![Effect::AskForInformation { appointment, information, channel, to }]
        }
        Change::CouponIssued(event) => vec![Effect::IssueCoupon {
            appointment,
            customer: record.customer.clone(),
            coupon: event.coupon.clone(),
            basis_points: event.basis_points,
            valid_until: event.valid_until,
        }],
        _ => Vec::new(),
    }
}

fn link_sent(record: &Appointment, event: &TimeFrameLinkSent, desk: &Desk) -> Vec<Effect> {
    let (appointment, link) = (record.id.clone(), event.link.clone());
    let (channel, to) = desk.reached_by(record).unzip();
    let sent = match event.reason {
        LinkReason::AskToReschedule => Effect::AskToReschedule { appointment, link, channel, to },
        LinkReason::ChooseTime | LinkReason::NotReached => {
            Effect::SendTimeFrameLink { appointment, link, channel, to }
        }
    };
    event.revokes.iter().map(revoke).chain([sent]).collect()
}

fn frame_changed(record: &Appointment, event: &FrameChanged) -> Vec<Effect> {
    match &event.unassigned {
        Some(who) => vec![notify(record, who, TechnicianNotice::Unassigned)],
        None => notify_assigned(record, TechnicianNotice::FrameChanged),
    }
}

fn unassigned<'a>(
    record: &Appointment,
    who: impl Iterator<Item = &'a TechnicianId>,
) -> Vec<Effect> {
    who.map(|who| notify(record, who, TechnicianNotice::Unassigned)).collect()
}

fn erased(event: &Erased) -> Vec<Effect> {
    let files = event.attachments.iter().cloned();
    let files = files.map(|attachment| Effect::DeleteAttachment { attachment });
    event.revokes.iter().map(revoke).chain(files).collect()
}

fn called_off(record: &Appointment, revokes: &[LinkId]) -> Vec<Effect> {
    let notices = notify_assigned(record, TechnicianNotice::CalledOff).into_iter();
    notices.chain(revokes.iter().map(revoke)).collect()
}

fn notify_assigned(record: &Appointment, notice: TechnicianNotice) -> Vec<Effect> {
    record.dispatch.technician().map(|who| notify(record, who, notice)).into_iter().collect()
}

fn notify(record: &Appointment, technician: &TechnicianId, notice: TechnicianNotice) -> Effect {
    Effect::NotifyTechnician {
        technician: technician.clone(),
        appointment: record.id.clone(),
        notice,
        frame: record.frame,
        local_start: record.frame.map(|frame| record.zone.local(frame.start())),
    }
}

fn revoke(link: &LinkId) -> Effect {
    Effect::RevokeLink { link: link.clone() }
}

impl Desk {
    /// Channel and address for a message to the customer of an appointment: the preferred channel
    /// of the record, else e-mail, else text messages. A channel of which the customer has refused
    /// messages about bookings is left out (S2-6).
    fn reached_by(&self, record: &Appointment) -> Option<(Channel, Private<String>)> {
        let customer = record.customer.as_ref().and_then(|id| self.customers.survivor(id));
        let preferences = customer.map(|customer| &customer.preferences);
        let preferred = preferences.and_then(|known| known.preferred_channel);
        let channels = preferred.into_iter().chain(Channel::ALL);
        let allowed = channels.filter(|channel| {
            preferences.is_none_or(|known| known.allows(*channel, MessageCategory::Booking))
        });
        allowed.into_iter().find_map(|channel| {
            let address = match channel {
                Channel::Email => email_of(record, customer),
                Channel::Sms => customer.and_then(Customer::sms_number),
            };
            Some((channel, address?))
        })
    }
}

/// The e-mail address that was given for the appointment, else that of the record.
fn email_of(record: &Appointment, customer: Option<&Customer>) -> Option<Private<String>> {
    let given = record.details.booker().and_then(|booker| booker.emails.first());
    let known = || customer.and_then(Customer::usual_email).map(|email| &email.address);
    given.or_else(known).cloned()
}
