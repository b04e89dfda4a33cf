//! The online check-in of an appointment in rows and details, as other areas fill it in (S3-24 to
//! S3-36).

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    appointment::Totals,
    base::{
        Actor, AttachmentId, CheckInItemId, EntryId, Label, Money, Price, Private, Remark,
        ServiceId, WorkItemId,
    },
};

/// How far the online check-in is, for a mark in the row (S3-24, S3-43).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckInMark {
    /// There is no check-in, or nobody is invited yet, or the appointment ended without an answer.
    #[default]
    None,
    /// The customer is invited.
    Invited,
    /// The customer opened the page.
    Opened,
    /// The customer answered, and an item is open.
    OpenItems,
    /// The customer answered, and all items are handled.
    AllHandled,
    /// The customer answered without any item.
    AnsweredEmpty,
}

impl CheckInMark {
    /// Whether there is nothing to show.
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// The online check-in in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CheckInSummary {
    /// How far it is.
    pub mark: CheckInMark,
    /// Number of items that nobody has handled.
    pub open_items: u32,
    /// Whether the customer has answered; it stays true until an erasure (S3-45, I-6).
    pub answered: bool,
}

/// The online check-in in the details of an appointment, for the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckInView<'a> {
    /// Status of the check-in, such as `opened`.
    pub status: &'static str,
    /// Time at which the invitation was sent (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited_at: Option<DateTime<Utc>>,
    /// Time at which the customer first opened the page (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<DateTime<Utc>>,
    /// Time at which the first answer was recorded (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<DateTime<Utc>>,
    /// Time at which the last open item was handled (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handled_at: Option<DateTime<Utc>>,
    /// Answers of the customer, in the order in which they were recorded (S3-31, S3-32).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub answers: Vec<CheckInAnswerView<'a>>,
    /// Totals of the appointment with the orders that are not lines yet; absent if no such order
    /// has a price. A service about which the customer wants to be contacted is not among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals_with_orders: Option<Totals>,
    /// Changes of contact data that the customer proposed, oldest first (S3-19).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub changes: Vec<ContactChangeView<'a>>,
}

/// A change of contact data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContactChangeView<'a> {
    /// Id of the answer that proposed it.
    pub submission: &'a EntryId,
    /// Time at which it was proposed (UTC).
    pub at: DateTime<Utc>,
    /// Field that it changes: `email`, `phone` or `preferred_channel`.
    pub field: &'static str,
    /// Value on record when it was proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Private<String>>,
    /// New value of the field.
    pub new: Private<String>,
    /// State: `proposed`, `accepted`, `declined` or `superseded`.
    pub state: &'static str,
    /// Time at which it was accepted or declined (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<DateTime<Utc>>,
    /// The actor who accepted or declined it; the customer if the policy applies changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<&'a Actor>,
}

/// An answer of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckInAnswerView<'a> {
    /// Id of the answer.
    pub submission: &'a EntryId,
    /// Time at which the customer submitted it (UTC).
    pub submitted_at: DateTime<Utc>,
    /// Time at which it was recorded (UTC).
    pub recorded_at: DateTime<Utc>,
}

/// An order or a remark of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckInItemView<'a> {
    /// Id of the item.
    pub item: &'a CheckInItemId,
    /// Kind of the item: `service` or `remark`.
    pub kind: &'static str,
    /// Name of the service, or subject of the remark.
    pub title: &'a Label,
    /// Text of the remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a Remark>,
    /// Id of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<&'a ServiceId>,
    /// Whether the customer orders the service: `accepted` or `contact_me` (S3-14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<&'static str>,
    /// Net price at the time of the order, and its rate of tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Price with tax at the time of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross: Option<Money>,
    /// Files of the remark (S3-28).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub attachments: Vec<AttachmentView<'a>>,
    /// Whether the technician sees the remark (S3-33).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible_to_technician: Option<bool>,
    /// Whether it is handled with `check_in.finish_handling`, because it may become a work item.
    pub becomes_work_item: bool,
    /// Time at which it was first submitted (UTC).
    pub at: DateTime<Utc>,
    /// Time at which the customer last changed it (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<DateTime<Utc>>,
    /// How it was handled; absent while it is open (S3-35, S3-36).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handled: Option<HandledView<'a>>,
}

/// A file of a remark, which the host stores.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttachmentView<'a> {
    /// Id of the file at the host.
    pub id: &'a AttachmentId,
    /// Media type, such as `image/jpeg`.
    pub media_type: &'a str,
    /// Name of the file.
    pub name: &'a Label,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 digest of the content, in lower-case hexadecimal digits.
    pub sha256: &'a str,
}

/// How an item was handled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HandledView<'a> {
    /// Time at which it was handled (UTC).
    pub at: DateTime<Utc>,
    /// The actor who handled it.
    pub by: &'a Actor,
    /// How it was handled: `converted`, `acknowledged`, `contacted` or `dismissed`.
    pub how: &'static str,
    /// Id of the work item, if one was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_item: Option<&'a WorkItemId>,
}
