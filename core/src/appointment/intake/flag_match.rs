//! What was found when an appointment was compared with flagged items, and what became of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::Appointment,
    base::{Apply, DecisionId, EventMeta, FlagId, FlagItemId, Score},
    contact::ItemKind,
    flag::Verdict,
    screening::{Alert, FlagFinding, Grade, Rule},
};

/// What has become of a match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchState {
    /// Nobody has looked at it yet.
    Open,
    /// It is the flagged person.
    Confirmed,
    /// It is somebody else.
    Dismissed,
    /// It matches no longer: the value was edited, the item released, the flag lifted.
    Cleared,
}

/// One flagged item that matches, without the values: screening tells those (S0-22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchedItem {
    /// The flagged item.
    pub item: FlagItemId,
    /// What kind of item it is.
    pub kind: ItemKind,
    /// How alike the values are.
    pub grade: Grade,
    /// The same in thousandths.
    pub score: Score,
    /// The rule that decided.
    pub rule: Rule,
}

/// That an appointment matches a flag, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagMatch {
    /// What has become of it.
    pub state: MatchState,
    /// How loudly it is shown.
    pub alert: Alert,
    /// The items that match, or did: name, e-mail, address, phone, then by item id.
    pub items: Vec<MatchedItem>,
    /// Since when.
    pub at: DateTime<Utc>,
    /// The decision that was made about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionId>,
    /// That somebody of the office has seen it and takes the appointment all the same (S0-29).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Acknowledgement>,
}

impl FlagMatch {
    /// Whether somebody has to look at it before the appointment is accepted (S0-29).
    ///
    /// Amber evidence holds nothing.
    pub fn holds(&self) -> bool {
        self.state == MatchState::Open && self.alert == Alert::Match && self.acknowledged.is_none()
    }
}

/// The appointment matches a flag, or other items of it than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchOpened {
    /// The flag.
    pub flag: FlagId,
    /// How loudly it is shown.
    pub alert: Alert,
    /// The items that match.
    pub items: Vec<MatchedItem>,
}

/// The appointment matches a flag no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchCleared {
    /// The flag.
    pub flag: FlagId,
}

/// Staff decided whether it is the flagged person (S0-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchDecided {
    /// The flag.
    pub flag: FlagId,
    /// The decision, as the flag knows it.
    pub decision: DecisionId,
    /// What was decided.
    pub verdict: Verdict,
}

impl MatchOpened {
    /// What a screening found about one flag.
    pub fn of(finding: &FlagFinding) -> Self {
        let items = finding.items.iter().map(|evidence| MatchedItem {
            item: evidence.item.clone(),
            kind: evidence.kind,
            grade: evidence.grade,
            score: evidence.score,
            rule: evidence.rule,
        });
        Self { flag: finding.flag.clone(), alert: finding.alert, items: items.collect() }
    }

    /// Whether the appointment shows just this already, and nothing has to be said.
    pub fn is_known_to(&self, held: &Appointment) -> bool {
        held.matches.get(&self.flag).is_some_and(|known| match known.state {
            MatchState::Open => (known.alert, &known.items) == (self.alert, &self.items),
            MatchState::Confirmed => true,
            MatchState::Dismissed | MatchState::Cleared => false,
        })
    }
}

impl Apply<Appointment> for MatchOpened {
    fn apply(&self, happened: &EventMeta<'_>, held: &mut Appointment) {
        let opened = FlagMatch {
            state: MatchState::Open,
            alert: self.alert,
            items: self.items.clone(),
            at: happened.at,
            decision: None,
            acknowledged: None,
        };
        held.matches.insert(self.flag.clone(), opened);
    }
}

impl Apply<Appointment> for MatchCleared {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(known) = held.matches.get_mut(&self.flag) {
            known.state = MatchState::Cleared;
        }
    }
}

impl Apply<Appointment> for MatchDecided {
    fn apply(&self, _: &EventMeta<'_>, held: &mut Appointment) {
        if let Some(known) = held.matches.get_mut(&self.flag) {
            known.decision = Some(self.decision.clone());
            known.state = match self.verdict {
                Verdict::SamePerson => MatchState::Confirmed,
                Verdict::DifferentPerson => MatchState::Dismissed,
            };
        }
    }
}
