//! The variables of the texts of messages, by kind of message (S2-18).

use serde::Serialize;

/// A variable of the text of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Variable {
    /// Name in templates, such as `start`.
    pub name: &'static str,
    /// Type of its value.
    #[serde(rename = "type")]
    pub is: VariableType,
    /// Whether a message may have no value for it.
    pub optional: bool,
}

/// Type of the value of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VariableType {
    /// Text of at most so many characters.
    Text(u16),
    /// Local date and time at the address of the appointment.
    DateTime,
    /// Local date.
    Date,
    /// Amount of money.
    Money,
    /// Rate in basis points.
    Rate,
    /// Whole number.
    Count,
    /// URL that begins with `https://`.
    Link,
}

const fn required(name: &'static str, is: VariableType) -> Variable {
    Variable { name, is, optional: false }
}

const fn optional(name: &'static str, is: VariableType) -> Variable {
    Variable { name, is, optional: true }
}

const NAME: Variable = required("name", VariableType::Text(80));
const BUSINESS: Variable = required("business", VariableType::Text(80));
const SERVICES: Variable = required("services", VariableType::Text(200));
const START: Variable = required("start", VariableType::DateTime);
const END: Variable = required("end", VariableType::DateTime);
const ADDRESS: Variable = optional("address", VariableType::Text(200));
const PRICE: Variable = optional("price", VariableType::Money);
const INSTRUCTIONS: Variable = optional("instructions", VariableType::Text(500));
const MANAGE_LINK: Variable = optional("manage_link", VariableType::Link);

pub(super) const REQUEST_RECEIVED: &[Variable] = &[
    NAME,
    BUSINESS,
    SERVICES,
    optional("start", VariableType::DateTime),
    optional("end", VariableType::DateTime),
    ADDRESS,
    MANAGE_LINK,
];
pub(super) const BOOKING_CONFIRMATION: &[Variable] = &[
    NAME,
    BUSINESS,
    SERVICES,
    START,
    END,
    ADDRESS,
    PRICE,
    INSTRUCTIONS,
    optional("notes", VariableType::Text(500)),
    MANAGE_LINK,
];
pub(super) const WELCOME: &[Variable] =
    &[NAME, BUSINESS, SERVICES, START, optional("text", VariableType::Text(1000))];
pub(super) const REMINDER: &[Variable] =
    &[NAME, BUSINESS, SERVICES, START, END, ADDRESS, INSTRUCTIONS, MANAGE_LINK];
pub(super) const CHECK_IN_INVITE: &[Variable] =
    &[NAME, BUSINESS, SERVICES, START, ADDRESS, required("check_in_link", VariableType::Link)];
pub(super) const RESCHEDULE_NOTICE: &[Variable] = &[
    NAME,
    BUSINESS,
    SERVICES,
    optional("old_start", VariableType::DateTime),
    START,
    END,
    ADDRESS,
    MANAGE_LINK,
];
pub(super) const CANCELLATION_NOTICE: &[Variable] = &[
    NAME,
    BUSINESS,
    SERVICES,
    optional("start", VariableType::DateTime),
    required("cause", VariableType::Text(30)),
    optional("rate", VariableType::Rate),
    optional("valid_until", VariableType::Date),
    optional("time_frame_link", VariableType::Link),
];
pub(super) const ASSIGNING_STATUS: &[Variable] = &[NAME, BUSINESS, SERVICES, START, MANAGE_LINK];
pub(super) const THANK_YOU: &[Variable] =
    &[NAME, BUSINESS, SERVICES, START, optional("unsubscribe_link", VariableType::Link)];
pub(super) const REVIEW_ASK: &[Variable] = &[
    NAME,
    BUSINESS,
    SERVICES,
    START,
    required("step", VariableType::Count),
    required("review_link", VariableType::Link),
    optional("unsubscribe_link", VariableType::Link),
];
pub(super) const BIRTHDAY_OFFER: &[Variable] = &[
    NAME,
    BUSINESS,
    optional("rate", VariableType::Rate),
    optional("valid_until", VariableType::Date),
    optional("book_link", VariableType::Link),
    optional("unsubscribe_link", VariableType::Link),
];
pub(super) const IN_BETWEEN: &[Variable] = &[
    NAME,
    BUSINESS,
    required("days", VariableType::Count),
    optional("book_link", VariableType::Link),
    optional("unsubscribe_link", VariableType::Link),
];
