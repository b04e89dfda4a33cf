//! The questions about the desk as a whole, one line each.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    AskDue, AskDueRefusal, AskHistory, AskHistoryRefusal, AskReferrals, AskReferralsRefusal,
    AskWorkList, AskWorkListRefusal, DueNow, History, Referrals, WorkLine,
};
use crate::{base::Actor, desk::Desk};

/// Everything that can be asked about the desk as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DeskQuery {
    /// What is due, and when to ask again.
    #[serde(rename = "desk.due")]
    Due(AskDue),
    /// All that waits for a person.
    #[serde(rename = "desk.work_list")]
    WorkList(AskWorkList),
    /// All appointments of a customer.
    #[serde(rename = "desk.history")]
    History(AskHistory),
    /// Whom a customer has sent.
    #[serde(rename = "desk.referrals")]
    Referrals(AskReferrals),
}

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum DeskTold<'a> {
    /// What is due, and when to ask again.
    Due(DueNow),
    /// All that waits for a person.
    WorkList(Vec<WorkLine>),
    /// All appointments of a customer.
    History(History<'a>),
    /// Whom a customer has sent.
    Referrals(Referrals),
}

/// Why nothing is told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum DeskQueryRefusal {
    /// Of `desk.due`.
    Due(#[from] AskDueRefusal),
    /// Of `desk.work_list`.
    WorkList(#[from] AskWorkListRefusal),
    /// Of `desk.history`.
    History(#[from] AskHistoryRefusal),
    /// Of `desk.referrals`.
    Referrals(#[from] AskReferralsRefusal),
}

impl DeskQuery {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// The [`DeskQueryRefusal`] of the question.
    pub fn ask<'a>(&self, by: &Actor, desk: &'a Desk) -> Result<DeskTold<'a>, DeskQueryRefusal> {
        Ok(match self {
            Self::Due(ask) => DeskTold::Due(ask.ask(by, desk)?),
            Self::WorkList(ask) => DeskTold::WorkList(ask.ask(by, desk)?),
            Self::History(ask) => DeskTold::History(ask.ask(by, desk)?),
            Self::Referrals(ask) => DeskTold::Referrals(ask.ask(by, desk)?),
        })
    }
}

impl DeskQueryRefusal {
    /// The code: `area.noun.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Due(no) => no.into(),
            Self::WorkList(no) => no.into(),
            Self::History(no) => no.into(),
            Self::Referrals(no) => no.into(),
        }
    }

    /// All codes that a question about the desk may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [
            AskDueRefusal::VARIANTS,
            AskWorkListRefusal::VARIANTS,
            AskHistoryRefusal::VARIANTS,
            AskReferralsRefusal::VARIANTS,
        ];
        codes.into_iter().flatten().copied()
    }
}
