//! The records that have entries of the contact log.

use chrono::{DateTime, Utc};

use super::entry::{Contact, ContactChannel, ContactDirection, ContactLine, MessageStatus};
use crate::{
    appointment::{Appointment, AppointmentChange as Change, AppointmentEvent},
    base::{Actor, Aggregate, AppointmentId, DueResult, Role},
    check_in::CheckIn,
    customer::Customer,
    inquiry::Inquiry,
    message::MessageKind,
    review::{ReviewRequest, ReviewSource},
};

/// Time, direction and channel of a contact.
type Way = (DateTime<Utc>, ContactDirection, Option<ContactChannel>);

const OUT: ContactDirection = ContactDirection::Out;
const IN: ContactDirection = ContactDirection::In;

fn line<'a>(
    key: String,
    (at, direction, channel): Way,
    (appointment, by): (Option<&'a AppointmentId>, Option<&'a Actor>),
    what: Contact<'a>,
) -> ContactLine<'a> {
    ContactLine { key, at, direction, channel, appointment, by, what }
}

/// The direct messages to a customer.
pub(super) fn of_record(customer: &Customer) -> Vec<ContactLine<'_>> {
    let sent = customer.contacts.iter().map(|(message, entry)| {
        let (subject, text) = (&entry.sent.subject, &entry.sent.text);
        let way = (entry.at, OUT, Some(entry.sent.channel.into()));
        let what = Contact::DirectMessage { message, subject, text };
        line(format!("direct_message:{message}"), way, (None, Some(&entry.by)), what)
    });
    sent.collect()
}

/// What the log of an appointment has: messages, calls, links, questions and replies.
pub(super) fn of_appointment<'a>(record: &'a Appointment) -> Vec<ContactLine<'a>> {
    let entry = |(place, event): (usize, &'a AppointmentEvent)| {
        let (direction, channel, what) = of_event(event)?;
        let key = format!("appointment:{}:{place}", record.id);
        let way = (event.at, direction, channel);
        Some(line(key, way, (Some(&record.id), Some(&event.by)), what))
    };
    record.log.iter().enumerate().filter_map(entry).collect()
}

/// Direction, channel and content of a contact.
type Entry<'a> = (ContactDirection, Option<ContactChannel>, Contact<'a>);

/// The entry of an event; none if it is no contact.
fn of_event(event: &AppointmentEvent) -> Option<Entry<'_>> {
    let is_own = event.by.role == Role::Customer;
    let page = is_own.then_some(ContactChannel::Web);
    Some(match &event.change {
        Change::ReportedDone(reported) => {
            // Other reports, such as that of a task, are no messages.
            reported.key.kind.as_str().parse::<MessageKind>().ok()?;
            let status = match reported.result {
                DueResult::Done => MessageStatus::Sent,
                DueResult::Failed => MessageStatus::Failed,
                DueResult::Skipped => MessageStatus::Skipped,
            };
            let (message, due) = (&reported.key.kind, &reported.key);
            let what = Contact::Message { message, due, status, reasons: &reported.reasons };
            (OUT, reported.channel.map(ContactChannel::from), what)
        }
        Change::ContactAttempted(call) => {
            let (outcome, voicemail_left) = (call.outcome, call.voicemail_left);
            let what = Contact::Call { outcome, voicemail_left, note: call.note.as_ref() };
            (OUT, Some(ContactChannel::Phone), what)
        }
        Change::TimeFrameLinkSent(sent) => {
            (OUT, None, Contact::TimeFrameLink { reason: sent.reason })
        }
        Change::InformationRequested(asked) => {
            (OUT, None, Contact::InformationRequest { information: &asked.information })
        }
        Change::InformationProvided(given) => {
            (IN, page, Contact::InformationAnswer { information: &given.information })
        }
        Change::SuggestionAccepted(_)
        | Change::SuggestionsDeclined(_)
        | Change::HoursDeclined(_)
        | Change::ConfirmedByCustomer(_)
            if is_own =>
        {
            (IN, page, Contact::Reply { event: event.name() })
        }
        _ => return None,
    })
}

/// The first opening of a check-in, its answers, and the contact data that they change.
pub(super) fn of_check_in(check_in: &CheckIn) -> Vec<ContactLine<'_>> {
    let id = &check_in.appointment;
    let page = |at| (at, IN, Some(ContactChannel::Web));
    let about = (Some(id), None);
    let opened = check_in.opened_at.map(|at| {
        line(format!("check_in_opened:{id}"), page(at), about, Contact::CheckInOpened {})
    });
    let answers = check_in.submissions.iter().map(|(submission, one)| {
        let key = format!("check_in_answer:{id}:{submission}");
        line(key, page(one.recorded_at), about, Contact::CheckInAnswer { submission })
    });
    let changes = check_in.proposals.iter().map(|proposal| {
        let (submission, change) = (&proposal.submission, &proposal.change);
        let field: &'static str = change.field().into();
        let key = format!("contact_data_changed:{id}:{submission}:{field}");
        let what = Contact::ContactDataChanged { submission, change };
        line(key, page(proposal.at), about, what)
    });
    opened.into_iter().chain(answers).chain(changes).collect()
}

/// The asks for a review, the review, and the reply to it.
pub(super) fn of_review(request: &ReviewRequest) -> Vec<ContactLine<'_>> {
    let id = &request.appointment;
    let about = (Some(id), None);
    let email = Some(ContactChannel::Email);
    let asks = request.asks.iter().map(|ask| {
        let key = format!("review_ask:{id}:{}", ask.step);
        line(key, (ask.at, OUT, email), about, Contact::ReviewAsk { step: ask.step })
    });
    let mut lines: Vec<_> = asks.collect();
    if let Some(review) = &request.review {
        let channel = match review.source {
            ReviewSource::Form | ReviewSource::Site => Some(ContactChannel::Web),
            ReviewSource::Phone => Some(ContactChannel::Phone),
            ReviewSource::Message => None,
        };
        let (rating, text) = (review.rating, review.text.as_ref());
        let way = (review.at, IN, channel);
        lines.push(line(format!("review:{id}"), way, about, Contact::Review { rating, text }));
        lines.extend(review.reply.iter().map(|reply| {
            let what = Contact::ReviewReply { text: reply.text.as_ref() };
            let way = (reply.at, OUT, None);
            line(format!("review_reply:{id}"), way, (Some(id), Some(&reply.by)), what)
        }));
        lines.extend(review.thanked_at.map(|at| {
            let what = Contact::ReviewThanks {};
            line(format!("review_thanks:{id}"), (at, OUT, email), about, what)
        }));
    }
    lines
}

/// An inquiry and the reply to it.
pub(super) fn of_inquiry(inquiry: &Inquiry) -> Vec<ContactLine<'_>> {
    let (id, appointment) = (&inquiry.inquiry, inquiry.appointment.as_ref());
    let (status, text) = (inquiry.status(), inquiry.text.as_ref());
    let way = (inquiry.received_at, IN, Some(inquiry.channel.into()));
    let what = Contact::Inquiry { inquiry: id, status, text };
    let asked = line(format!("inquiry:{id}"), way, (appointment, Some(&inquiry.by)), what);
    let reply = inquiry.reply.as_ref().map(|reply| {
        let what = Contact::InquiryReply { inquiry: id, text: reply.text.as_ref() };
        let way = (reply.at, OUT, Some(reply.channel.into()));
        line(format!("inquiry_reply:{id}"), way, (appointment, Some(&reply.by)), what)
    });
    [asked].into_iter().chain(reply).collect()
}
