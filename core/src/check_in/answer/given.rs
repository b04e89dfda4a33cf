//! An answer as it is given, in a draft or submitted.

use serde::{Deserialize, Serialize};

use super::GivenAttachment;
use crate::{
    base::{CheckInItemId, Money, Private, ServiceId},
    check_in::ServiceAnswer,
    contact::WrittenPhone,
    customer::Channel,
};

/// The answer of a customer. Items of earlier answers that it does not name stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInAnswer"))]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// Orders of optional services (S3-14).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<GivenService>,
    /// Remarks about the appointment (S3-15).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<GivenRemark>,
    /// Ids of items of earlier answers that the customer withdraws.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub withdraw: Vec<CheckInItemId>,
    /// New e-mail address for messages (S3-18).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Private<String>>,
    /// New phone for messages (S3-18).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<WrittenPhone>,
    /// New preferred channel of messages (S3-17).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_channel: Option<Channel>,
}

/// The answer to an optional service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenService {
    /// Id of the item: a new one, or that of an earlier answer to the same service.
    pub item: CheckInItemId,
    /// Id of the service.
    pub service: ServiceId,
    /// Whether the customer orders it, or wants to be contacted about it.
    pub answer: ServiceAnswer,
    /// Price with tax that the page showed. If it is not the present one, the answer is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_price: Option<Money>,
}

/// A remark of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenRemark {
    /// Id of the item: a new one, or that of an earlier remark, which is replaced.
    pub item: CheckInItemId,
    /// Subject of the remark: 1 to 200 characters in one line.
    pub subject: Private<String>,
    /// Text of the remark: at most 1000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Files of the remark, which the host stores (S3-16).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<GivenAttachment>,
}
