//! `desk.export`: everything that the desk has about a customer (S1-27, S1-34).

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    appointment::{Appointment, AppointmentView},
    base::{
        Actor, Aggregate, AppointmentId, CustomerId, EntryId, FlagId, QueryReason, Remark,
        SortedMap,
    },
    check_in::{CheckIn, Draft, Submission},
    contact::WrittenValue,
    customer::{Customer, CustomerStatus, query::OfficeProfile},
    desk::Desk,
    flag::Flag,
    inquiry::query::InquiryLine,
    review::ReviewRequest,
};

/// Asks for everything that the desk has about a customer, archived ones included: the record with
/// its change log and office notes, all appointments, review requests, inquiries and flags.
///
/// The answer includes assessments of the office. The business decides which of them the person
/// gets, and records a ground for those that it withholds.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office may export
/// 2. `customer_unknown`: there is no such customer, or the customer is erased
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskExport"))]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Id of the customer.
    pub customer: CustomerId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

/// Everything that the desk has about a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Export"))]
pub struct ExportAnswer<'a> {
    /// The record of the customer, then those of customers merged into them, without payment
    /// tokens and links.
    pub records: Vec<OfficeProfile>,
    /// All appointments of the customer, in id order, as the office sees them.
    pub appointments: Vec<AppointmentView<'a>>,
    /// Review requests about these appointments, in id order.
    pub reviews: Vec<&'a ReviewRequest>,
    /// Drafts and submitted answers of the check-ins of these appointments, with the agreements
    /// that were accepted, in id order.
    pub check_ins: Vec<CheckInRecord<'a>>,
    /// Inquiries of the customer and about these appointments, by time of the receipt, then by id.
    pub inquiries: Vec<InquiryLine<'a>>,
    /// Flags that were raised from the customer or one of their appointments, or that staff decided
    /// to be about the customer, in id order.
    pub assessments: Vec<Assessment<'a>>,
}

/// What a customer wrote in the check-in of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckInRecord<'a> {
    /// Id of the appointment.
    pub appointment: &'a AppointmentId,
    /// The saved answer that is not submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub draft: Option<&'a Draft>,
    /// Submitted answers as they were given, by id, with the accepted agreements (1.3).
    pub submissions: &'a SortedMap<EntryId, Submission>,
}

impl<'a> CheckInRecord<'a> {
    /// The record of a check-in; none if the customer wrote nothing.
    fn of(check_in: &'a CheckIn) -> Option<Self> {
        let draft = check_in.draft.as_deref();
        let CheckIn { appointment, submissions, .. } = check_in;
        let is_written = draft.is_some() || !submissions.is_empty();
        is_written.then_some(Self { appointment, draft, submissions })
    }
}

/// A flag about a customer: an assessment by the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment<'a> {
    /// Id of the flag.
    pub flag: &'a FlagId,
    /// Time at which the flag was raised (UTC).
    pub at: DateTime<Utc>,
    /// Reason of the flag.
    pub reason: &'a Remark,
    /// Whether the flag is lifted and therefore matches nothing.
    pub lifted: bool,
    /// The flagged values, in order of the item ids.
    pub values: Vec<&'a WrittenValue>,
}

impl<'a> Assessment<'a> {
    fn of(flag: &'a Flag) -> Self {
        let values = flag.items.values().map(|item| &item.value).collect();
        let (at, reason, lifted) = (flag.at, &flag.reason, flag.is_lifted());
        Self { flag: &flag.id, at, reason, lifted, values }
    }
}

impl Export {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        desk: &'a Desk,
    ) -> Result<ExportAnswer<'a>, QueryReason> {
        let records = desk.customers.with_merged(&self.customer);
        let is_erased = |known: &&Customer| known.record == CustomerStatus::Erased;
        if records.first().is_none_or(is_erased) {
            return Err(QueryReason::unknown(Customer::KIND, &self.customer));
        }
        let ids: BTreeSet<&CustomerId> = records.iter().map(|known| &known.id).collect();
        let mut theirs: Vec<&Appointment> =
            ids.iter().flat_map(|id| desk.appointments.of_customer(id)).collect();
        theirs.sort_unstable_by_key(|record| &record.id);
        theirs.dedup_by_key(|record| &record.id);
        let reviews = theirs.iter().filter_map(|record| desk.reviews.get(&record.id)).collect();
        let check_ins = theirs.iter().filter_map(|record| desk.check_ins.get(&record.id));
        let check_ins = check_ins.filter_map(CheckInRecord::of).collect();
        let asked = desk.inquiries_of(&self.customer).into_iter();
        let shown = |inquiry| InquiryLine::of(inquiry, &desk.policy().inquiry, self.at);
        let inquiries = asked.map(shown).collect();
        let policy = &desk.policy().appointment;
        let seen = theirs.iter().filter_map(|record| {
            let mut view = record.seen_by(by, policy, self.at)?;
            if let (AppointmentView::Office(view), Some(check_in)) =
                (&mut view, desk.check_ins.get(&record.id))
            {
                view.check_in = Some(check_in.view(record));
                view.check_in_items = check_in.listed_items();
            }
            Some(view)
        });
        let mentioned: BTreeSet<&FlagId> =
            ids.iter().flat_map(|id| desk.flags_that_mention(id)).collect();
        let is_them = |id: &CustomerId| ids.contains(id);
        let is_theirs = |flag: &&Flag| {
            desk.source_customer(flag).is_some_and(is_them) || desk.is_decided_to_be(flag, is_them)
        };
        let mentioned = mentioned.into_iter().filter_map(|flag| desk.flags.get(flag));
        let profile = |customer| OfficeProfile::of(customer, desk);
        Ok(ExportAnswer {
            appointments: seen.collect(),
            reviews,
            check_ins,
            inquiries,
            assessments: mentioned.filter(is_theirs).map(Assessment::of).collect(),
            records: records.into_iter().map(profile).collect(),
        })
    }
}
