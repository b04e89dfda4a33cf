//! The commands about records of any area, one line each.

mod report_done;

use serde::{Deserialize, Serialize};
use strum::VariantNames;

pub use self::report_done::{ReportDone, ReportDoneRefusal};

/// A command about records of any area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DeskCommand {
    /// Reports the result of an action that was due (I-13).
    #[serde(rename = "desk.report_done")]
    ReportDone(ReportDone),
}

/// Reasons for which such a command is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum DeskRefusal {
    /// Of `desk.report_done`.
    ReportDone(#[from] ReportDoneRefusal),
}

impl DeskCommand {
    /// The refusal of an actor who may not give it.
    pub(in crate::desk) fn forbidden(&self) -> DeskRefusal {
        match self {
            Self::ReportDone(_) => ReportDoneRefusal::Forbidden.into(),
        }
    }
}

impl DeskRefusal {
    /// The code: `desk.verb.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ReportDone(refusal) => refusal.into(),
        }
    }

    /// All codes that a command may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        ReportDoneRefusal::VARIANTS.iter().copied()
    }
}
