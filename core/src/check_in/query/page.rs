//! `check_in.page`: the page behind the link, for the customer (S3-4 to S3-14).

use serde::{Deserialize, Serialize};

use super::{PageAgreement, PageDraft, PageLine, PageRemark, PageService, Source};
use crate::{
    appointment::{Appointment, Party, Status, Totals},
    base::{Actor, Aggregate, AppointmentId, Label, LinkId, QueryReason, Remark, TimeFrame, Zone},
    check_in::{AttachmentLimits, CheckIn, takes_answers},
    contact::WrittenAddress,
};

/// Asks for the data of the page. Customers give the link, the office the appointment: it sees what
/// the customer sees. Opening the page is recorded by `check_in.open`.
///
/// A link that is unknown, of an appointment that does not take place, or of a customer who is
/// blocked or erased has the same answer: `forbidden`.
///
/// # Errors
/// The first of these that holds:
/// 1. `check_in_unknown`, for the office
/// 2. `forbidden`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskCheckInPage"))]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Id of the link that the customer followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Id of the appointment, for the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<AppointmentId>,
}

/// The data of the page, as far as the invited party may see it (I-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CheckInPage"))]
pub struct PageAnswer<'a> {
    /// Id of the appointment: its reference.
    pub appointment: &'a AppointmentId,
    /// Status of the appointment.
    pub status: Status,
    /// Time frame of arrival (UTC).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<TimeFrame>,
    /// Time zone of the appointment (IANA).
    pub zone: Zone,
    /// Address of the work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a WrittenAddress>,
    /// Object of the work, such as the registration plate of a car (S3-5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<&'a Label>,
    /// Description of the work, in the words of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a Remark>,
    /// The party who is invited, with their own contact data; no other party (S3-6).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<&'a Party>,
    /// Requested services, then the work items that customers may see (S3-7 to S3-9).
    pub lines: Vec<PageLine<'a>>,
    /// Totals, if a line has a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// Totals with the orders that are not lines yet; absent if no such order has a price. A
    /// service about which the customer wants to be contacted is not among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals_with_orders: Option<Totals>,
    /// Services that the customer may order or has ordered, in the order of the policy (S3-10).
    pub services: Vec<PageService<'a>>,
    /// Remarks that the customer submitted, in order of the item ids; without withdrawn ones.
    pub remarks: Vec<PageRemark<'a>>,
    /// Agreements that the page shows, in the order of the policy.
    pub agreements: Vec<PageAgreement<'a>>,
    /// Limits of the files of a remark.
    pub attachments: &'a AttachmentLimits,
    /// Revision that the next draft names; 0 before the first one.
    pub revision: u32,
    /// The saved answer that is not submitted yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<PageDraft<'a>>,
    /// Whether the customer has answered.
    pub answered: bool,
}

impl Page {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        source: Source<'a>,
    ) -> Result<Box<PageAnswer<'a>>, QueryReason> {
        let found = match (&self.link, &self.appointment) {
            (Some(link), _) => source.check_ins.with_link(link),
            (None, Some(appointment)) if by.is_office() => {
                let unknown = || QueryReason::unknown(CheckIn::KIND, appointment);
                Some(source.check_ins.get(appointment).ok_or_else(unknown)?)
            }
            _ => None,
        };
        let found = found.filter(|found| {
            self.appointment.as_ref().is_none_or(|appointment| found.appointment == *appointment)
        });
        let opened = found.and_then(|check_in| {
            let appointment = source.facts.appointment(&check_in.appointment)?;
            let mut customers = appointment.customer.iter().chain(&check_in.customer);
            let has_access = customers.all(|customer| source.facts.has_access(customer));
            let is_followed = by.follows_links() && has_access && takes_answers(appointment);
            let is_shown = by.is_office() || is_followed;
            (is_shown && check_in.erased_at.is_none()).then_some((check_in, appointment))
        });
        let (check_in, appointment) = opened.ok_or(QueryReason::Forbidden)?;
        Ok(Box::new(page(check_in, appointment, source)))
    }
}

fn page<'a>(
    check_in: &'a CheckIn,
    appointment: &'a Appointment,
    Source { policy, .. }: Source<'a>,
) -> PageAnswer<'a> {
    let details = &appointment.details;
    let invited = details.party(check_in.recipient);
    PageAnswer {
        appointment: &appointment.id,
        status: appointment.status,
        frame: appointment.frame,
        zone: appointment.zone,
        address: details.address.as_ref(),
        asset: details.asset.as_ref(),
        description: details.description.as_ref(),
        party: invited,
        lines: PageLine::all(appointment),
        totals: appointment.totals(),
        totals_with_orders: check_in.totals_with_orders(appointment),
        services: PageService::all(check_in, appointment, policy),
        remarks: PageRemark::all(check_in),
        agreements: PageAgreement::all(check_in, policy),
        attachments: &policy.attachments,
        revision: check_in.revision,
        draft: check_in.draft.as_ref().map(|draft| PageDraft::of(draft)),
        answered: check_in.is_answered(),
    }
}
