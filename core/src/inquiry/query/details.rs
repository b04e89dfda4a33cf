//! `inquiry.details`: one inquiry, with the fields that the actor may see.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{InquiryLine, InquiryView, OwnInquiry, Source};
use crate::{
    base::{Actor, Aggregate, InquiryId, QueryReason},
    inquiry::Inquiry,
};

/// Returns one inquiry. The office sees all fields; customers see their own inquiries without those
/// who handled them.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `inquiry_unknown`, for the office
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "InquiryDetails"))]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// Id of the inquiry.
    pub inquiry: InquiryId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

impl Details {
    pub(crate) fn answer<'a>(
        &self,
        by: &Actor,
        Source { inquiries, policy, facts }: Source<'a>,
    ) -> Result<InquiryView<'a>, QueryReason> {
        let is_own = |inquiry: &Inquiry| match (&inquiry.customer, &inquiry.appointment) {
            _ if inquiry.from.is_some() || inquiry.erased_at.is_some() => false,
            (Some(customer), _) => facts.is_customer(customer, by),
            (None, Some(appointment)) => facts.has_appointment(appointment, by),
            (None, None) => false,
        };
        match inquiries.get(&self.inquiry) {
            Some(inquiry) if by.is_office() => {
                Ok(InquiryView::Office(InquiryLine::of(inquiry, policy, self.at)))
            }
            Some(inquiry) if is_own(inquiry) => Ok(InquiryView::Own(OwnInquiry::of(inquiry))),
            None if by.is_office() => Err(QueryReason::unknown(Inquiry::KIND, &self.inquiry)),
            _ => Err(QueryReason::Forbidden),
        }
    }
}
