//! The values of the variables of a message (S2-18).

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::{Facts, MessageKind, Policy, VariableType, policy::Places};
use crate::{
    appointment::{CancelCause, Offer, Visibility},
    base::{BasisPoints, DueKey, LinkId, Money, Private, Remark},
    customer::Customer,
};

/// Value of a variable: a text, also for times, dates and links; a whole number, also for rates; or
/// an amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MessageValue"))]
#[serde(untagged)]
pub enum Value {
    /// Text of at most the characters that the variable allows.
    Text(Private<String>),
    /// Time (UTC).
    DateTime(DateTime<Utc>),
    /// Local date.
    Date(NaiveDate),
    /// Amount of money.
    Money(Money),
    /// Rate in basis points.
    Rate(BasisPoints),
    /// Whole number.
    Count(u32),
}

/// The values of the variables of a message about an appointment, by name. A variable has no value
/// if the record or the policy has none.
pub(super) fn data(
    kind: MessageKind,
    key: &DueKey,
    facts: &Facts<'_>,
    policy: &Policy,
) -> BTreeMap<&'static str, Value> {
    let values = kind.variables().iter().filter_map(|variable| {
        let value = match variable.name {
            "name" => Value::Text(facts.recipient(kind).display_name()?.into()),
            name => value(name, key, facts, policy)?,
        };
        Some((variable.name, limited(value, variable.is)?))
    });
    values.collect()
}

/// Shortens a text to the length that its variable allows; none if it is empty.
fn limited(value: Value, is: VariableType) -> Option<Value> {
    match (value, is) {
        (Value::Text(text), VariableType::Text(most)) => {
            let text: String = text.reveal().trim().chars().take(usize::from(most)).collect();
            (!text.is_empty()).then(|| Value::Text(text.into()))
        }
        (value, _) => Some(value),
    }
}

fn value(name: &str, key: &DueKey, facts: &Facts<'_>, policy: &Policy) -> Option<Value> {
    let appointment = facts.appointment;
    let text = |text: &str| Value::Text(text.into());
    let link = |template: &Option<super::LinkTemplate>| {
        template.as_ref()?.fill(places(facts, time_frame_link(facts))).map(Value::Text)
    };
    let own_link = |template: &Option<super::LinkTemplate>, link| {
        template.as_ref()?.fill(places(facts, link)).map(Value::Text)
    };
    match name {
        "business" => policy.business.as_ref().map(|business| text(business.as_str())),
        "services" => services(facts).map(|services| Value::Text(services.into())),
        "start" => appointment.frame.map(|frame| Value::DateTime(frame.start())),
        "end" => appointment.frame.map(|frame| Value::DateTime(frame.end())),
        "old_start" => {
            appointment.frames.last().map(|former| Value::DateTime(former.frame.start()))
        }
        "address" => appointment.details.address.as_ref().map(|known| text(&known.line())),
        "price" => appointment.totals().map(|totals| Value::Money(totals.total)),
        "instructions" => {
            let lines = appointment.details.lines.iter();
            joined(lines.filter_map(|line| line.instructions.as_ref()))
        }
        "notes" => {
            let shown = |visibility| visibility == Visibility::Customer;
            let notes = appointment.notes.values().filter(|note| shown(note.visibility));
            joined(notes.map(|note| &note.text))
        }
        "text" => policy.welcome.as_ref().map(|welcome| text(welcome.as_str())),
        "cause" => Some(text(cause(appointment.cancellation.as_ref()?.cause))),
        "rate" => reduction(facts)?.basis_points.map(Value::Rate),
        "valid_until" => Some(Value::Date(appointment.zone.date(reduction(facts)?.valid_until))),
        "step" => Some(Value::Count(key.step)),
        "manage_link" => link(&policy.links.manage),
        "check_in_link" => own_link(&policy.links.check_in, facts.check_in?.link),
        "review_link" => own_link(&policy.links.review, facts.review?.link.as_ref()),
        "unsubscribe_link" => link(&policy.links.unsubscribe),
        "book_link" => link(&policy.links.book),
        "time_frame_link" => {
            let cause = appointment.cancellation.as_ref()?.cause;
            let is_offered = cause == CancelCause::CustomerUnreachable;
            is_offered.then(|| link(&policy.links.time_frame)).flatten()
        }
        _ => None,
    }
}

/// The names of the services, else the description of the work.
fn services(facts: &Facts<'_>) -> Option<String> {
    let details = &facts.appointment.details;
    let names: Vec<&str> = details.services().map(|name| name.as_str()).collect();
    let described = || details.description.as_ref().map(|text| text.as_str().to_owned());
    if names.is_empty() { described() } else { Some(names.join(", ")) }
}

fn joined<'a>(texts: impl Iterator<Item = &'a Remark>) -> Option<Value> {
    let texts: Vec<&str> = texts.map(Remark::as_str).collect();
    (!texts.is_empty()).then(|| Value::Text(texts.join("\n").into()))
}

/// The last link to choose a time frame, of those that open something: a customer who is blocked
/// follows none.
fn time_frame_link<'a>(facts: &Facts<'a>) -> Option<&'a LinkId> {
    if !facts.customer.is_none_or(Customer::has_access) {
        return None;
    }
    let links = facts.appointment.dispatch.links.iter();
    let links = links.filter(|(id, _)| facts.appointment.is_opened_with(id));
    links.max_by_key(|(_, link)| link.at).map(|(id, _)| id)
}

/// The ids in the URL of a link.
fn places<'a>(facts: &Facts<'a>, link: Option<&'a LinkId>) -> Places<'a> {
    let appointment = Some(&facts.appointment.id);
    Places { appointment, customer: facts.customer.map(|customer| &customer.id), link }
}

/// The open offer of a discount or coupon.
fn reduction<'a>(facts: &Facts<'a>) -> Option<&'a Offer> {
    let offers = facts.appointment.offers.made.iter();
    let mut open = offers.filter(|(kind, offer)| kind.is_reduction() && offer.is_open(offer.at));
    open.next().map(|(_, offer)| offer)
}

fn cause(cause: CancelCause) -> &'static str {
    match cause {
        CancelCause::Customer => "customer",
        CancelCause::Ops => "ops",
        CancelCause::OpsUnassigned => "ops_unassigned",
        CancelCause::CustomerUnreachable => "customer_unreachable",
        CancelCause::Technician => "technician",
        CancelCause::Duplicate => "duplicate",
        CancelCause::Erasure => "erasure",
        CancelCause::Other => "other",
    }
}
