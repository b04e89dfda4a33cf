//! What an item is: an order of a service, or a remark.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::{
    appointment::{Work, WorkOrigin},
    base::{Label, Money, Price, Remark, ServiceId, tagged},
    check_in::Attachment,
};

/// Answer of the customer to an optional service (S3-14).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum ServiceAnswer {
    /// The customer orders the service.
    Accepted,
    /// The customer wants to be contacted about the service.
    ContactMe,
}

/// An order of an optional service, with the price at that time (S3-12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrderedService {
    /// Id of the service.
    pub service: ServiceId,
    /// Name of the service when it was ordered.
    pub name: Label,
    /// Answer of the customer.
    pub answer: ServiceAnswer,
    /// Net price when it was ordered, and its rate of tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Price with tax when it was ordered, as the page showed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross: Option<Money>,
    /// Whether the order becomes a work item when staff handle it (S3-39).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub becomes_work_item: bool,
}

/// A remark of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remarked {
    /// Subject of the remark.
    pub subject: Label,
    /// Text of the remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Remark>,
    /// Files of the remark, which the host stores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// Whether the technician sees the remark and its files (S3-33).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub visible_to_technician: bool,
}

tagged! {
    "kind", "What";
    /// What an item of a check-in is.
    #[serde(rename_all = "snake_case")]
    pub enum What {
        /// An order of an optional service.
        Service(OrderedService),
        /// A remark about the appointment.
        Remark(Remarked),
    }
}

impl What {
    /// The work item that staff add when they handle the item; none if it becomes none (S3-37,
    /// S3-39).
    pub fn work(&self) -> Option<Work> {
        match self {
            Self::Service(ordered) => ordered.work(),
            Self::Remark(remarked) => Some(remarked.work()),
        }
    }
}

impl OrderedService {
    pub(super) fn work(&self) -> Option<Work> {
        let is_converted = self.becomes_work_item && self.answer == ServiceAnswer::Accepted;
        is_converted.then(|| Work {
            title: self.name.clone(),
            text: None,
            price: self.price,
            origin: WorkOrigin::CheckIn,
            attachments: Vec::new(),
            visible_to_technician: true,
        })
    }
}

impl Remarked {
    fn work(&self) -> Work {
        Work {
            title: self.subject.clone(),
            text: self.text.clone(),
            price: None,
            origin: WorkOrigin::CheckIn,
            attachments: self.attachments.iter().map(|file| file.id.clone()).collect(),
            visible_to_technician: self.visible_to_technician,
        }
    }
}
