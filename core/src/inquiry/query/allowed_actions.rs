//! `inquiry.allowed_actions`: the commands that the actor may give now (S0-3).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Source;
use crate::{
    base::{Actor, Aggregate, Context, InquiryId, QueryReason},
    inquiry::{Command, Inquiry},
};

/// Lists the names of all commands that would not be refused if their fields are valid, in the
/// order of the catalog.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: only the office handles inquiries
/// 2. `inquiry_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "InquiryAllowedActions"))]
#[serde(deny_unknown_fields)]
pub struct AllowedActions {
    /// Id of the inquiry.
    pub inquiry: InquiryId,
    /// Time of the query (UTC).
    #[serde(deserialize_with = "crate::base::instant")]
    pub at: DateTime<Utc>,
}

impl AllowedActions {
    pub(crate) fn answer(
        &self,
        by: &Actor,
        Source { inquiries, policy, facts }: Source<'_>,
    ) -> Result<Vec<&'static str>, QueryReason> {
        let unknown = || QueryReason::unknown(Inquiry::KIND, &self.inquiry);
        let inquiry = inquiries.get(&self.inquiry).ok_or_else(unknown)?;
        let context = Context::<Inquiry> { now: self.at, by, policy, facts };
        let allowed = Command::CATALOG.iter().filter(|rule| rule.allows(&context, inquiry));
        Ok(allowed.map(|rule| rule.name).collect())
    }
}
