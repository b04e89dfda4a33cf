//! What a host has to do after something happened to an appointment.

use super::{Effect, TechnicianNotice};
use crate::{
    appointment::{
        Appointment, AppointmentChange as Change, Erased, FrameChanged, FrameSource, LinkReason,
    },
    base::{LinkId, TechnicianId},
};

pub(super) fn effects(change: &Change, held: &Appointment) -> Vec<Effect> {
    let appointment = held.id.clone();
    match change {
        Change::Assigned(event) => {
            vec![notify(held, &event.technician, TechnicianNotice::Assigned)]
        }
        Change::Reassigned(event) => vec![
            notify(held, &event.old, TechnicianNotice::Unassigned),
            notify(held, &event.new, TechnicianNotice::Assigned),
        ],
        Change::SuggestionAccepted(event) => {
            vec![notify(held, &event.technician, TechnicianNotice::CustomerAgreed)]
        }
        Change::FrameChanged(event) if event.via == FrameSource::Direct => frame_set(held, event),
        Change::Deferred(event) => {
            let who = event.unassigned.iter();
            let told = who.map(|who| notify(held, who, TechnicianNotice::CalledOff));
            told.chain(event.revokes.iter().map(revoke)).collect()
        }
        Change::Cancelled(event) => called_off(held, &event.revokes),
        Change::Declined(event) => called_off(held, &event.revokes),
        Change::Erased(event) => erased(event),
        Change::Restored(_) => notify_who_goes(held, TechnicianNotice::Assigned),
        Change::Edited(event) => unassigned(held, event.unassigned.iter()),
        Change::CouponRevoked(event) => {
            let coupon = event.coupon.clone();
            vec![Effect::RevokeCoupon { appointment, coupon }]
        }
        Change::SentOut(_) => vec![Effect::AskTechnicians { appointment, again: false }],
        Change::Resent(_) | Change::Released(_) => {
            vec![Effect::AskTechnicians { appointment, again: true }]
        }
        Change::TimeFrameLinkSent(event) => {
            let link = event.link.clone();
            let sent = match event.reason {
                LinkReason::AskToReschedule => Effect::AskToReschedule { appointment, link },
                LinkReason::ChooseTime | LinkReason::NotReached => {
                    Effect::SendTimeFrameLink { appointment, link }
                }
            };
            event.revokes.iter().map(revoke).chain([sent]).collect()
        }
        Change::InformationRequested(event) => {
            let information = event.information.clone();
            vec![Effect::AskForInformation { appointment, information }]
        }
        Change::CouponIssued(event) => vec![Effect::IssueCoupon {
            appointment,
            customer: held.customer.clone(),
            coupon: event.coupon.clone(),
            basis_points: event.basis_points,
            valid_until: event.valid_until,
        }],
        _ => Vec::new(),
    }
}

fn frame_set(held: &Appointment, event: &FrameChanged) -> Vec<Effect> {
    match &event.unassigned {
        Some(who) => vec![notify(held, who, TechnicianNotice::Unassigned)],
        None => notify_who_goes(held, TechnicianNotice::FrameChanged),
    }
}

fn unassigned<'a>(held: &Appointment, who: impl Iterator<Item = &'a TechnicianId>) -> Vec<Effect> {
    who.map(|who| notify(held, who, TechnicianNotice::Unassigned)).collect()
}

fn erased(event: &Erased) -> Vec<Effect> {
    let files = event.attachments.iter().cloned();
    let files = files.map(|attachment| Effect::DeleteAttachment { attachment });
    event.revokes.iter().map(revoke).chain(files).collect()
}

fn called_off(held: &Appointment, revokes: &[LinkId]) -> Vec<Effect> {
    let told = notify_who_goes(held, TechnicianNotice::CalledOff).into_iter();
    told.chain(revokes.iter().map(revoke)).collect()
}

fn notify_who_goes(held: &Appointment, notice: TechnicianNotice) -> Vec<Effect> {
    held.dispatch.technician().map(|who| notify(held, who, notice)).into_iter().collect()
}

fn notify(held: &Appointment, technician: &TechnicianId, notice: TechnicianNotice) -> Effect {
    Effect::NotifyTechnician {
        technician: technician.clone(),
        appointment: held.id.clone(),
        notice,
        frame: held.frame,
        local_start: held.frame.map(|frame| held.zone.local(frame.start())),
    }
}

fn revoke(link: &LinkId) -> Effect {
    Effect::RevokeLink { link: link.clone() }
}
