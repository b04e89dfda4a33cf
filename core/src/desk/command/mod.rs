//! The commands that apply to records of any area, one line each.

mod report_done;
mod retry_message;
mod screen_again;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use self::{report_done::ReportDone, retry_message::RetryMessage, screen_again::ScreenAgain};
use super::{Desk, Event};
use crate::base::{
    self, Actor, CatalogLine, CommonReason, EventMeta, RefusalReason, ReportReason, Role,
};

/// The refusal of a command that applies to records of any area.
pub type DeskRefusal = base::Refusal<ReportReason>;

/// A command that applies to records of any area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DeskCommand {
    /// Reports the result of an action that was due (I-13).
    #[serde(rename = "desk.report_done")]
    ReportDone(ReportDone),
    /// Makes a message due again whose sending failed (4.8).
    #[serde(rename = "desk.retry_message")]
    RetryMessage(RetryMessage),
    /// Screens all open appointments again (S0-21).
    #[serde(rename = "desk.screen_again")]
    ScreenAgain(ScreenAgain),
}

/// The rule of a command that applies to records of any area.
#[derive(Debug, Clone, Copy)]
pub struct DeskRule {
    /// Name on the wire, such as `desk.report_done`.
    pub name: &'static str,
    /// What the command does, in one sentence.
    pub about: &'static str,
    /// Roles that may give the command.
    pub roles: &'static [Role],
    /// Names of the reasons for refusal, besides `forbidden`.
    pub reasons: &'static [&'static str],
}

impl DeskRule {
    /// The refusal of an actor whose role may not give the command.
    pub fn forbidden(&self) -> DeskRefusal {
        DeskRefusal { command: self.name, reason: CommonReason::Forbidden.into() }
    }

    /// The line of the command in the catalog of the desk.
    pub(crate) fn line(&self) -> CatalogLine {
        CatalogLine::new((self.name, self.about), self.roles, Vec::new(), self.codes())
    }

    /// All codes that the command may be refused with.
    pub fn codes(&self) -> impl Iterator<Item = String> {
        let reasons = ["forbidden"].into_iter().chain(self.reasons.iter().copied());
        reasons.map(|reason| format!("{}.{reason}", self.name))
    }
}

impl DeskCommand {
    /// The rules of all commands that apply to records of any area.
    pub const CATALOG: &'static [DeskRule] =
        &[ReportDone::RULE, RetryMessage::RULE, ScreenAgain::RULE];

    /// The rule of this command.
    pub fn rule(&self) -> &'static DeskRule {
        match self {
            Self::ReportDone(_) => &ReportDone::RULE,
            Self::RetryMessage(_) => &RetryMessage::RULE,
            Self::ScreenAgain(_) => &ScreenAgain::RULE,
        }
    }

    /// Whether the actor may give it.
    pub fn permits(&self, by: &Actor) -> bool {
        self.rule().roles.contains(&by.role)
    }

    /// Decides; changes nothing.
    pub(super) fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        desk: &Desk,
    ) -> Result<Vec<Event>, DeskRefusal> {
        let rule = self.rule();
        if !self.permits(by) {
            return Err(rule.forbidden());
        }
        let decided = match self {
            Self::ReportDone(report) => desk.report_done(now, by, report),
            Self::RetryMessage(retry) => desk.retry_message(now, by, retry),
            Self::ScreenAgain(_) => Ok(desk.screened_again(&EventMeta { at: now, by })),
        };
        let refused = |reason| DeskRefusal { command: rule.name, reason };
        decided.map_err(|reason| refused(RefusalReason::Area(reason)))
    }
}
