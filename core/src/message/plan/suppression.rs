//! Rule 5 of 4.8: the reasons against every message to a customer, whatever the channel.

use crate::{
    customer::{Customer, CustomerStatus, MessageCategory},
    message::{Finding, MessageKind, Reason},
};

/// All reasons in the record of the customer. A block spares messages about bookings (4.6).
pub(super) fn of(kind: MessageKind, customer: Option<&Customer>) -> impl Iterator<Item = Finding> {
    let category = kind.category();
    let of_record = move |customer: &Customer| {
        let is = |status| customer.record == status;
        let no_messages = customer.preferences.no_automated_messages;
        let blocked = customer.block.is_some();
        [
            (Reason::NoAutomatedMessages, no_messages && category != MessageCategory::Account),
            (Reason::Blocked, blocked && category != MessageCategory::Booking),
            (Reason::Archived, is(CustomerStatus::Archived)),
            (Reason::Erased, is(CustomerStatus::Erased)),
        ]
    };
    let all = customer.map(of_record).into_iter().flatten();
    all.filter(|(_, holds)| *holds).map(|(reason, _)| Finding::of(reason))
}
