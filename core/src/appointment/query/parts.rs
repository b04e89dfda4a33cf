//! Parts of the views of customers and technicians.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{
    appointment::{
        Appointment, CancelCause, CancelledBy, Offer, OfferKind, ServiceLine, Status, WorkItem,
    },
    base::{
        Actor, AppointmentId, AttachmentId, BasisPoints, Label, Price, Private, Region, Remark,
        TimeFrame, WorkItemId, Zone,
    },
    contact::WrittenAddress,
};

/// A note that everybody with access to the appointment may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteView<'a> {
    /// Time of the note (UTC).
    pub at: DateTime<Utc>,
    /// Text of the note.
    pub text: &'a Remark,
}

/// A work item in the views of customers and technicians.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkItemView<'a> {
    /// Id of the work item.
    pub work_item: &'a WorkItemId,
    /// Short title of the work.
    pub title: &'a Label,
    /// Longer description of the work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a Remark>,
    /// Net price of the work, and its rate of tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Ids of files of the host that show the work.
    pub attachments: &'a [AttachmentId],
    /// Whether the work item is done.
    pub done: bool,
}

/// A cancellation in the view of the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CancellationView {
    /// Time of the cancellation (UTC).
    pub at: DateTime<Utc>,
    /// Party that the cancellation is counted for.
    pub side: CancelledBy,
    /// Cause of the cancellation.
    pub cause: CancelCause,
}

/// An offer that the customer may accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferView {
    /// Kind of the offer.
    pub offer: OfferKind,
    /// Discount in basis points (1500 is 15 %), if it is a reduction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis_points: Option<BasisPoints>,
    /// First time at which it can no longer be accepted (UTC).
    pub valid_until: DateTime<Utc>,
}

/// View of a technician who is asked and not assigned: enough to decide, and nothing of the
/// customer but the place (S4-35, I-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AskedView<'a> {
    /// Id of the appointment.
    pub id: &'a AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Time frame of arrival (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Requested services, without prices.
    pub services: Vec<ServiceView<'a>>,
    /// Place of the work, without street; left out if the address is one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceView<'a>>,
}

/// A requested service in the view of a technician who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ServiceView<'a> {
    /// Name of the service.
    pub text: &'a Label,
    /// Number of units.
    pub quantity: u32,
    /// Duration in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
}

/// The place of the work in the view of a technician who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceView<'a> {
    /// Postcode in the format of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<&'a Private<String>>,
    /// City, town or village.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<&'a Private<String>>,
    /// Country (ISO 3166-1 alpha-2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Region>,
}

impl Appointment {
    /// Whether the actor is a technician who is asked, or who suggested a time frame.
    pub(super) fn is_asked(&self, by: &Actor) -> bool {
        let is_ahead = Status::AHEAD.contains(&self.status);
        let is_wanted = is_ahead && self.dispatch.technician().is_none();
        is_wanted && (self.is_sent_to(by) || self.has_suggestion_of(by))
    }

    pub(super) fn to_asked(&self) -> AskedView<'_> {
        AskedView {
            id: &self.id,
            status: self.status,
            frame: self.frame,
            zone: self.zone,
            services: self.details.lines.iter().map(ServiceView::of).collect(),
            place: self.details.address.as_ref().and_then(PlaceView::of),
        }
    }

    /// The offers that the customer may accept, in the order of their kinds.
    pub(super) fn open_offers(&self, now: DateTime<Utc>) -> Vec<OfferView> {
        let open = self.offers.made.iter().filter(|(_, made)| made.is_open(now));
        let view = |(offer, made): (&OfferKind, &Offer)| OfferView {
            offer: *offer,
            basis_points: made.basis_points,
            valid_until: made.valid_until,
        };
        open.map(view).collect()
    }
}

impl<'a> ServiceView<'a> {
    fn of(line: &'a ServiceLine) -> Self {
        Self { text: &line.text, quantity: line.quantity, minutes: line.minutes }
    }
}

impl<'a> PlaceView<'a> {
    fn of(address: &'a WrittenAddress) -> Option<Self> {
        let (postal_code, locality) = (address.postal_code.as_ref(), address.locality.as_ref());
        let is_known = postal_code.is_some() || locality.is_some();
        is_known.then_some(Self { postal_code, locality, country: address.country })
    }
}

impl<'a> WorkItemView<'a> {
    pub(super) fn of((work_item, item): (&'a WorkItemId, &'a WorkItem)) -> Self {
        Self {
            work_item,
            title: &item.what.title,
            text: item.what.text.as_ref(),
            price: item.what.price,
            attachments: &item.what.attachments,
            done: item.done,
        }
    }
}
