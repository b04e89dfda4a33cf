//! `inquiry.list`: the inquiries, for the office (S2-22).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{InquiryLine, Source};
use crate::{
    base::{Actor, Aggregate, InquiryId, Limit, QueryReason},
    inquiry::Inquiry,
};

/// Status of the listed inquiries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ListedInquiries {
    /// Lists inquiries that wait for an answer.
    #[default]
    Open,
    /// Lists inquiries with any status.
    Any,
}

/// Lists the inquiries by time of the receipt, then by id: those to be answered first are at the
/// front.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden` for all but the office
/// 2. `inquiry_unknown`: there is no inquiry `after`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "InquiryList"))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Status of the listed inquiries: `open` unless given, or `any`.
    #[serde(default)]
    pub status: ListedInquiries,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
    /// Most rows of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the inquiry in the last row of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<InquiryId>,
}

impl List {
    pub(crate) fn answer<'a>(
        &self,
        _: &Actor,
        Source { inquiries, policy, .. }: Source<'a>,
    ) -> Result<Vec<InquiryLine<'a>>, QueryReason> {
        let known =
            |after| inquiries.get(after).ok_or_else(|| QueryReason::unknown(Inquiry::KIND, after));
        let after = self.after.as_ref().map(known).transpose()?;
        let line = |inquiry| InquiryLine::of(inquiry, policy, self.at);
        let most = Limit::or_all(self.limit);
        Ok(match self.status {
            ListedInquiries::Any => inquiries.after(after).take(most).map(line).collect(),
            ListedInquiries::Open => inquiries.open_after(after).take(most).map(line).collect(),
        })
    }
}
