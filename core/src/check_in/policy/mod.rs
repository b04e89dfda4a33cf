//! Settings of the business for the online check-in.

mod agreement;
mod service;

use std::{collections::BTreeSet, ptr};

use serde::{Deserialize, Serialize};

pub use agreement::Agreement;
pub use service::{HttpsUrl, HttpsUrlError, OptionalService};

use super::AttachmentKind;
use crate::{
    appointment::{Appointment, Details, Party, PartyRole},
    base::{CustomerId, Lead, ServiceId},
    contact::ParseOptions,
};

/// When an invitation is sent whose usual time had passed before the appointment was scheduled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LateInvite {
    /// The invitation is sent at once (S3-1).
    #[default]
    SendNow,
    /// The invitation is not sent.
    Skip,
}

/// What happens to a changed contact value of a customer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnChange {
    /// It is applied to the record of the customer at once, unless it changes what flags match or
    /// belongs to another customer (S3-20).
    #[default]
    Apply,
    /// A member of the office accepts or declines it.
    Ask,
}

/// What happens to each changed contact value; a missing setting has its default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ContactChanges {
    /// A changed e-mail address.
    pub email: OnChange,
    /// A changed phone number.
    pub phone: OnChange,
    /// A changed preferred channel.
    pub preferred_channel: OnChange,
}

/// Limits of the files of a remark; a missing setting has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct AttachmentLimits {
    /// Most files of one remark.
    pub most_files: usize,
    /// Most bytes of one file.
    pub most_bytes: u64,
    /// Kinds of files that are accepted.
    pub kinds: BTreeSet<AttachmentKind>,
}

impl Default for AttachmentLimits {
    fn default() -> Self {
        let kinds = [AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Document];
        Self { most_files: 10, most_bytes: 100_000_000, kinds: kinds.into() }
    }
}

/// Settings of the business for the online check-in; a missing setting has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInPolicy"))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Whether customers are invited to check in online.
    pub enabled: bool,
    /// Time before the start at which the invitation is due (ISO 8601 duration; S3-1).
    pub lead: Lead,
    /// What happens to an invitation whose time had passed before the appointment was scheduled.
    pub late_invite: LateInvite,
    /// Roles of the parties, the one who is invited first; the booker if there is none (S3-46).
    pub recipient_order: Vec<PartyRole>,
    /// Services that customers may order in the check-in, in the order of the page (S3-10).
    pub services: Vec<OptionalService>,
    /// Time after the answer by which a customer is contacted who wants to be contacted about a
    /// service (ISO 8601 duration).
    pub contact_within: Lead,
    /// Limits of the files of a remark.
    pub attachments: AttachmentLimits,
    /// What happens to each changed contact value.
    pub contact_changes: ContactChanges,
    /// Agreements that the page shows, in its order.
    pub agreements: Vec<Agreement>,
    /// Parse options of phone numbers and e-mail addresses; at a desk, those of the screening.
    #[serde(skip)]
    pub reading: ParseOptions,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            enabled: true,
            lead: Lead::Days(3),
            late_invite: LateInvite::SendNow,
            recipient_order: vec![PartyRole::Driver, PartyRole::Owner, PartyRole::Booker],
            services: Vec::new(),
            contact_within: Lead::hours(24),
            attachments: AttachmentLimits::default(),
            contact_changes: ContactChanges::default(),
            agreements: Vec::new(),
            reading: ParseOptions::default(),
        }
    }
}

impl Policy {
    /// The party who is invited: the first by the order of roles, else the booker (S3-46).
    pub fn recipient<'a>(&self, details: &'a Details) -> Option<&'a Party> {
        let with_role = |role: &PartyRole| details.party(Some(*role));
        self.recipient_order.iter().find_map(with_role).or_else(|| details.booker())
    }

    /// Id of the customer who is invited; none without a record (S3-46).
    pub fn recipient_customer<'a>(&self, appointment: &'a Appointment) -> Option<&'a CustomerId> {
        let recipient = self.recipient(&appointment.details);
        let books = match (recipient, appointment.details.booker()) {
            // Mostly the same one: then not all values are compared.
            (Some(recipient), Some(booker)) => ptr::eq(recipient, booker) || recipient == booker,
            (recipient, booker) => recipient.is_none() && booker.is_none(),
        };
        let own = recipient.and_then(|party| party.customer.as_ref());
        own.or_else(|| appointment.customer.as_ref().filter(|_| books))
    }

    /// The service with an id.
    pub fn service(&self, service: &ServiceId) -> Option<&OptionalService> {
        self.services.iter().find(|known| known.id == *service)
    }

    /// The services that are offered for an appointment, in their order (S3-10).
    pub fn offered(&self, appointment: &Appointment) -> impl Iterator<Item = &OptionalService> {
        self.services.iter().filter(|service| service.is_offered_for(&appointment.details))
    }
}
