//! What a host has to do after an event: one arm an event.
//!
//! Whatever is needed is in the event and the state after it, so that a host that lost power may
//! ask again for the effects of the events that it has stored.

mod of_appointment;
mod of_customer;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Desk, Event};
use crate::base::{
    AppointmentId, AttachmentId, BasisPoints, CouponId, CustomerId, EntryId, InformationId, Label,
    LinkId, Private, Remark, TechnicianId, TimeFrame, tagged,
};
use crate::customer::{Channel, MessageCategory};

/// What a technician is told by chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TechnicianNotice {
    /// They go.
    Assigned,
    /// They no longer go.
    Unassigned,
    /// The customer agreed to the time they suggested (S4-11).
    CustomerAgreed,
    /// It has another time frame.
    FrameChanged,
    /// It is put off, or called off.
    CalledOff,
}

tagged! {
    "effect", "Effect";
    /// Something that the host has to do.
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Effect {
        /// Tell a technician by chat (S4-11).
        NotifyTechnician {
            /// Who is told.
            technician: TechnicianId,
            /// About which appointment.
            appointment: AppointmentId,
            /// What.
            notice: TechnicianNotice,
            /// The time frame it has.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            frame: Option<TimeFrame>,
            /// When it begins, as the clock at the place shows.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            local_start: Option<NaiveDateTime>,
        },
        /// Ask technicians who could go.
        AskTechnicians {
            /// The appointment.
            appointment: AppointmentId,
            /// Whether they were asked before (S4-25).
            again: bool,
        },
        /// Send the customer the link to the suggested time frames (S4-3).
        SendTimeFrameLink {
            /// The appointment.
            appointment: AppointmentId,
            /// The link.
            link: LinkId,
        },
        /// Ask the customer to choose another time (S4-27).
        AskToReschedule {
            /// The appointment.
            appointment: AppointmentId,
            /// The link in the message.
            link: LinkId,
        },
        /// Ask the customer for what is not known yet (S4-32).
        AskForInformation {
            /// The appointment.
            appointment: AppointmentId,
            /// Names the questions.
            information: InformationId,
        },
        /// Let a link open nothing any more.
        RevokeLink {
            /// The link.
            link: LinkId,
        },
        /// Make the code of a coupon, and give it to the customer (S4-18).
        IssueCoupon {
            /// For whose loss it is issued.
            appointment: AppointmentId,
            /// Who gets it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            customer: Option<CustomerId>,
            /// The coupon.
            coupon: CouponId,
            /// How much is taken off.
            basis_points: BasisPoints,
            /// Until when it can be redeemed.
            valid_until: DateTime<Utc>,
        },
        /// Let the code of a coupon be worth nothing any more.
        RevokeCoupon {
            /// For whose loss it was issued.
            appointment: AppointmentId,
            /// The coupon.
            coupon: CouponId,
        },
        /// Send an e-mail of somebody of the office (S1-11).
        SendDirectMessage {
            /// To whom.
            customer: CustomerId,
            /// Names the message.
            message: EntryId,
            /// The address of whoever sends it (S1-12).
            from: Private<String>,
            /// Where answers go (S1-13).
            reply_to: Private<String>,
            /// The address of the customer.
            to: Private<String>,
            /// What it is about.
            subject: Label,
            /// What it says.
            text: Remark,
        },
        /// Send the link that confirms an account; the ones before open nothing any more (S1-21).
        SendConfirmAccount {
            /// To whom.
            customer: CustomerId,
            /// The address of the customer.
            to: Private<String>,
            /// The link.
            link: LinkId,
        },
        /// Let somebody log in no more (S1-25).
        RevokeCredentials {
            /// Whose login ends.
            customer: CustomerId,
        },
        /// Note outside of the book that something is never to be sent to an address, although
        /// its person is erased.
        RetainSuppression {
            /// By what way.
            channel: Channel,
            /// The address or number.
            address: Private<String>,
            /// What is not to be sent.
            categories: Vec<MessageCategory>,
        },
        /// Delete a file that showed something of somebody who is erased.
        DeleteAttachment {
            /// The file.
            attachment: AttachmentId,
        },
        /// Call `compact` when there is time for it: memory still holds values of somebody who is
        /// erased (threat P6).
        Compact {},
        /// Let the payment service forget a card (S1-38).
        DeletePaymentToken {
            /// Whose card it was.
            customer: CustomerId,
            /// By what the payment service knows it.
            token: Label,
        },
    }
}

/// Tells everything once, and each technician once what one command means for them: that the
/// customer agreed says that they go.
pub(super) fn distinct(effects: impl Iterator<Item = Effect>) -> Vec<Effect> {
    let mut told: Vec<Effect> = Vec::new();
    for effect in effects {
        let is_told = told.iter().any(|told| *told == effect || told.is_to_whom(&effect));
        if !is_told {
            told.push(effect);
        }
    }
    told
}

impl Effect {
    /// Whether both tell the same technician about the same appointment.
    fn is_to_whom(&self, other: &Self) -> bool {
        let whom = |effect: &Self| match effect {
            Self::NotifyTechnician { technician, appointment, .. } => {
                Some((technician.clone(), appointment.clone()))
            }
            _ => None,
        };
        whom(self).is_some_and(|own| whom(other) == Some(own))
    }
}

impl Desk {
    /// What the host has to do after an event that has been taken in.
    pub fn effects_of(&self, event: &Event) -> Vec<Effect> {
        match event {
            Event::Customer(event) => of_customer::effects(event),
            Event::Appointment(event) => {
                let record = self.appointments.get(&event.appointment);
                record
                    .map(|record| of_appointment::effects(&event.change, record))
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}
