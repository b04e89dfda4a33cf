//! The commands of inquiries: names, roles and refusal reasons.

use super::{AnswerInquiry, Inquiry, InquiryEvent, InquiryStatus, Record};
use crate::base::{OFFICE, Role, commands};

/// The office, customers about themselves, and the program that receives mail.
const SENDERS: &[Role] = &[Role::Admin, Role::Staff, Role::Customer, Role::System];
/// An answered inquiry accepts the same answer again.
const NOT_ERASED: &[InquiryStatus] = &[InquiryStatus::Open, InquiryStatus::Answered];

commands! {
    /// All commands of inquiries.
    for Inquiry by inquiry, event InquiryEvent;

    create
    /// Records an inquiry, which waits for an answer (S2-22).
    "inquiry.record" => Record, roles SENDERS, reasons [
        invalid, customer_unknown, customer_erased, appointment_unknown,
    ];

    /// Records the reply to an inquiry; it closes the inquiry (S2-22).
    "inquiry.answer" => AnswerInquiry, roles OFFICE, in NOT_ERASED, changes Inquiry::is_open,
    reasons [invalid, answered_already];
}
