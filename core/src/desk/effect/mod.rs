//! What a host has to do after an event: one match arm for each event.
//!
//! Effects are computed from the event and the state after it, so that a host can get the effects
//! of its stored events again after a crash.

mod of_appointment;
mod of_customer;
mod of_review;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Desk, Event};
use crate::base::{
    AppointmentId, AttachmentId, BasisPoints, CouponId, CustomerId, EntryId, InformationId, Label,
    LinkId, Private, Remark, TechnicianId, TimeFrame, tagged, to_json,
};
use crate::check_in::{CheckInChange, CheckInEvent};
use crate::customer::{Channel, MessageCategory};

/// Content of a chat message to a technician.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TechnicianNotice {
    /// The technician is assigned to the appointment.
    Assigned,
    /// The technician is no longer assigned.
    Unassigned,
    /// The customer accepted the time frame that the technician suggested (S4-11).
    CustomerAgreed,
    /// The appointment has another time frame.
    FrameChanged,
    /// The appointment was deferred, cancelled or declined.
    CalledOff,
}

tagged! {
    "effect", "Effect";
    /// An action that the host has to carry out.
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Effect {
        /// Send a technician a chat message (S4-11).
        NotifyTechnician {
            /// Id of the technician who gets the message.
            technician: TechnicianId,
            /// Id of the appointment that the message is about.
            appointment: AppointmentId,
            /// Content of the message.
            notice: TechnicianNotice,
            /// Time frame of the appointment (UTC), if it has one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            frame: Option<TimeFrame>,
            /// Start of the time frame as local time at the address, such as `2026-03-05T10:00:00`.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            local_start: Option<NaiveDateTime>,
        },
        /// Ask technicians which of them can do the appointment.
        AskTechnicians {
            /// Id of the appointment.
            appointment: AppointmentId,
            /// Whether the technicians were asked before (S4-25).
            again: bool,
        },
        /// Send the customer the link to the page with the suggested time frames (S4-3).
        SendTimeFrameLink {
            /// Id of the appointment.
            appointment: AppointmentId,
            /// Id of the link.
            link: LinkId,
            /// Channel of the message, if the customer can be reached and has not objected to it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            channel: Option<Channel>,
            /// E-mail address, or phone number in E.164; as written if its country is unknown.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            to: Option<Private<String>>,
        },
        /// Ask the customer to choose another time (S4-27).
        AskToReschedule {
            /// Id of the appointment.
            appointment: AppointmentId,
            /// Id of the link in the message.
            link: LinkId,
            /// Channel of the message, if the customer can be reached and has not objected to it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            channel: Option<Channel>,
            /// E-mail address, or phone number in E.164; as written if its country is unknown.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            to: Option<Private<String>>,
        },
        /// Ask the customer for missing information (S4-32).
        AskForInformation {
            /// Id of the appointment.
            appointment: AppointmentId,
            /// Id of the information request.
            information: InformationId,
            /// Channel of the message, if the customer can be reached and has not objected to it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            channel: Option<Channel>,
            /// E-mail address, or phone number in E.164; as written if its country is unknown.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            to: Option<Private<String>>,
        },
        /// Make a link invalid.
        RevokeLink {
            /// Id of the link.
            link: LinkId,
        },
        /// Create the code of a coupon and send it to the customer (S4-18).
        IssueCoupon {
            /// Id of the appointment that the coupon compensates for.
            appointment: AppointmentId,
            /// Id of the customer who gets the coupon, if known.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            customer: Option<CustomerId>,
            /// Id of the coupon.
            coupon: CouponId,
            /// Discount in basis points (1000 is 10 %).
            basis_points: BasisPoints,
            /// Time until which the coupon can be redeemed (UTC).
            valid_until: DateTime<Utc>,
        },
        /// Make the code of a coupon invalid.
        RevokeCoupon {
            /// Id of the appointment that the coupon compensated for.
            appointment: AppointmentId,
            /// Id of the coupon.
            coupon: CouponId,
        },
        /// Send an e-mail from a member of staff to a customer (S1-11).
        SendDirectMessage {
            /// Id of the customer who gets the e-mail.
            customer: CustomerId,
            /// Id of the message.
            message: EntryId,
            /// E-mail address of the sender (S1-12).
            from: Private<String>,
            /// E-mail address for replies (S1-13).
            reply_to: Private<String>,
            /// E-mail address of the customer.
            to: Private<String>,
            /// Subject line of the e-mail.
            subject: Label,
            /// Plain text of the e-mail.
            text: Remark,
        },
        /// Send the link that confirms an account; links that were sent before become invalid
        /// (S1-21).
        SendConfirmAccount {
            /// Id of the customer whose account is confirmed.
            customer: CustomerId,
            /// E-mail address of the customer.
            to: Private<String>,
            /// Id of the link.
            link: LinkId,
        },
        /// End the login of a customer (S1-25).
        RevokeCredentials {
            /// Id of the customer whose login ends.
            customer: CustomerId,
        },
        /// Keep the suppression of an address or number in a list of the host, because the record
        /// of its erased customer no longer has it.
        RetainSuppression {
            /// Channel of the messages, such as `email` or `sms`.
            channel: Channel,
            /// E-mail address or phone number that is suppressed.
            address: Private<String>,
            /// Categories of messages that must not be sent.
            categories: Vec<MessageCategory>,
        },
        /// Send a customer thanks for a review (S2-32).
        ThankReviewer {
            /// Id of the appointment that the review is about.
            appointment: AppointmentId,
            /// Id of the customer, if the appointment has a customer record.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            customer: Option<CustomerId>,
        },
        /// Show a review on the booking page (S2-32).
        PublishReview {
            /// Id of the appointment that the review is about.
            appointment: AppointmentId,
        },
        /// Take a review down from the booking page, if it is shown there.
        UnpublishReview {
            /// Id of the appointment that the review is about.
            appointment: AppointmentId,
        },
        /// Delete an attachment with data of an erased person.
        DeleteAttachment {
            /// Id of the attachment.
            attachment: AttachmentId,
        },
        /// Call `compact` at the next quiet moment: memory still has values of an erased person
        /// (threat P6).
        Compact {},
        /// Delete a payment method at the payment service (S1-38).
        DeletePaymentToken {
            /// Id of the customer who had the payment method.
            customer: CustomerId,
            /// Token of the payment method at the payment service.
            token: Label,
        },
    }
}

/// Removes repeated effects, and all but the first notice to a technician about an appointment:
/// that the customer agreed implies that the technician is assigned.
pub(super) fn distinct(effects: impl Iterator<Item = Effect>) -> Vec<Effect> {
    let mut kept: Vec<Effect> = effects.collect();
    if kept.len() > 1 {
        let mut seen = BTreeSet::new();
        kept.retain(|effect| seen.insert(effect.identity()));
    }
    kept
}

impl Effect {
    /// Equal for effects of which only the first is kept.
    fn identity(&self) -> String {
        match self {
            Self::NotifyTechnician { technician, appointment, .. } => {
                // No id has this character.
                format!("{technician}\0{appointment}")
            }
            effect => to_json(effect).to_string(),
        }
    }
}

impl Desk {
    /// The effects of an event that has been applied.
    pub fn effects_of(&self, event: &Event) -> Vec<Effect> {
        match event {
            Event::Customer(event) => of_customer::effects(event),
            Event::Review(event) => {
                let request = self.reviews.get(&event.appointment);
                request.map(|request| of_review::effects(event, request)).unwrap_or_default()
            }
            Event::Appointment(event) => {
                let record = self.appointments.get(&event.appointment);
                record
                    .map(|record| of_appointment::effects(&event.change, record, self))
                    .unwrap_or_default()
            }
            Event::CheckIn(event) => of_check_in(event),
            _ => Vec::new(),
        }
    }
}

/// An erasure deletes the files of the check-in, and its link.
fn of_check_in(event: &CheckInEvent) -> Vec<Effect> {
    let CheckInChange::Erased(erased) = &event.change else {
        return Vec::new();
    };
    let is_erased = erased.kept.erased_at.is_some();
    let link = is_erased.then(|| Effect::RevokeLink { link: erased.kept.link.clone() });
    let files = erased.attachments.iter().cloned();
    let deleted = files.map(|attachment| Effect::DeleteAttachment { attachment });
    link.into_iter().chain(deleted).collect()
}
