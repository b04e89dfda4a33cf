//! Parts of the page of a check-in.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    appointment::{Appointment, ServiceLine},
    base::{CheckInItemId, Label, Money, Remark, ServiceId},
    check_in::{
        Agreement, Attachment, CheckIn, CheckInItem, Draft, GivenAnswer, HttpsUrl, ItemState,
        OptionalService, OrderedService, Policy, ServiceAnswer, What,
    },
};

/// A line of the page: a requested service or a work item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageLine<'a> {
    /// Name of the service, or title of the work item.
    pub title: &'a Label,
    /// Number of units.
    pub quantity: u32,
    /// Instructions for the customer, or description of the work (S3-8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<&'a Remark>,
    /// Price of the line with tax; absent if it has no price (S3-9).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}

impl<'a> PageLine<'a> {
    /// The service lines in their order, then the work items for customers in order of their ids.
    pub(super) fn all(appointment: &'a Appointment) -> Vec<Self> {
        let gross = |price, quantity| appointment.gross_of(price?, quantity);
        let service = |line: &'a ServiceLine| Self {
            title: &line.text,
            quantity: line.quantity,
            remark: line.instructions.as_ref(),
            price: gross(line.price, line.quantity),
        };
        // Customers see all that they pay for.
        let works = appointment.work_items.values().map(|item| &item.what);
        let works = works.filter(|work| work.visible_to_technician || work.price.is_some());
        let works = works.map(|work| Self {
            title: &work.title,
            quantity: 1,
            remark: work.text.as_ref(),
            price: gross(work.price, 1),
        });
        appointment.details.lines.iter().map(service).chain(works).collect()
    }
}

/// An optional service on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageService<'a> {
    /// Id of the service.
    pub service: &'a ServiceId,
    /// Name of the service.
    pub name: &'a Label,
    /// Description of the service (S3-11).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// Price with tax: that of the order if it is ordered, else the present one (S3-12).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// URL of a page about the service (S3-13).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a HttpsUrl>,
    /// Answer of the customer, if it is ordered already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<ServiceAnswer>,
    /// Id of the item of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<&'a CheckInItemId>,
    /// Whether the customer may still change the order.
    pub open: bool,
}

impl<'a> PageService<'a> {
    /// The offered services, and the ordered ones that are not offered any more.
    pub(super) fn all(
        check_in: &'a CheckIn,
        appointment: &'a Appointment,
        policy: &'a Policy,
    ) -> Vec<Self> {
        let is_listed = |service: &&OptionalService| {
            service.is_offered_for(&appointment.details) || order(check_in, &service.id).is_some()
        };
        let one = |service: &'a OptionalService| {
            let order = order(check_in, &service.id);
            let ordered = order.map(|(.., ordered)| ordered);
            let present = service.price.and_then(|price| appointment.gross_of(price, 1));
            Self {
                service: &service.id,
                name: &service.name,
                description: service.description.as_ref(),
                price: ordered.map_or(present, |ordered| ordered.gross),
                url: service.url.as_ref(),
                answer: ordered.map(|ordered| ordered.answer),
                item: order.map(|(item, ..)| item),
                open: order.is_none_or(|(_, item, _)| item.is_open()),
            }
        };
        policy.services.iter().filter(is_listed).map(one).collect()
    }
}

/// The order of a service that is open or became a work item.
fn order<'a>(
    check_in: &'a CheckIn,
    service: &ServiceId,
) -> Option<(&'a CheckInItemId, &'a CheckInItem, &'a OrderedService)> {
    check_in.items.iter().find_map(|(id, item)| match &item.what {
        What::Service(order) if item.is_ordered() && order.service == *service => {
            Some((id, item, order))
        }
        _ => None,
    })
}

/// A remark of the customer on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageRemark<'a> {
    /// Id of the item.
    pub item: &'a CheckInItemId,
    /// Subject of the remark.
    pub subject: &'a Label,
    /// Text of the remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a Remark>,
    /// Files of the remark.
    pub attachments: &'a [Attachment],
    /// Whether the customer may still change the remark.
    pub open: bool,
}

impl<'a> PageRemark<'a> {
    pub(super) fn all(check_in: &'a CheckIn) -> Vec<Self> {
        let one = |(id, item): (&'a CheckInItemId, &'a CheckInItem)| match &item.what {
            What::Remark(remark) if !matches!(item.state, ItemState::Withdrawn { .. }) => {
                Some(Self {
                    item: id,
                    subject: &remark.subject,
                    text: remark.text.as_ref(),
                    attachments: &remark.attachments,
                    open: item.is_open(),
                })
            }
            _ => None,
        };
        check_in.items.iter().filter_map(one).collect()
    }
}

/// An agreement on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageAgreement<'a> {
    /// The agreement; the host shows the bytes with its digest.
    #[serde(flatten)]
    pub agreement: &'a Agreement,
    /// Whether the customer accepted exactly this text.
    pub accepted: bool,
}

impl<'a> PageAgreement<'a> {
    pub(super) fn all(check_in: &CheckIn, policy: &'a Policy) -> Vec<Self> {
        let accepted = || check_in.submissions.values().flat_map(|one| &one.agreements);
        let one = |agreement: &'a Agreement| {
            let accepted = accepted().any(|accepted| accepted.is_of(agreement));
            Self { agreement, accepted }
        };
        policy.agreements.iter().map(one).collect()
    }
}

/// A saved draft on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PageDraft<'a> {
    /// Time at which it was saved (UTC).
    pub at: DateTime<Utc>,
    /// The answer so far.
    pub answer: &'a GivenAnswer,
}

impl<'a> PageDraft<'a> {
    pub(super) fn of(draft: &'a Draft) -> Self {
        Self { at: draft.at, answer: &draft.answer }
    }
}
