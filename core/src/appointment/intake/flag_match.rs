//! Matches of an appointment with flags, and their state.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Acknowledgement;
use crate::{
    appointment::Appointment,
    base::{Apply, DecisionId, EventMeta, FlagId, FlagItemId, Score},
    contact::ItemKind,
    flag::{MatchState, Verdict},
    screening::{Alert, FlagFinding, Grade, Rule, ValueSource},
};

/// A flagged item that matches, without its values (S0-22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchedItem {
    /// Id of the flagged item.
    pub item: FlagItemId,
    /// Kind of the flagged item.
    pub kind: ItemKind,
    /// Similarity of the values, as a grade.
    pub grade: Grade,
    /// Similarity of the values, in thousandths (0 to 1000).
    pub score: Score,
    /// Comparison rule that decided.
    pub rule: Rule,
    /// Source of the value of the appointment that matches: `typed` if absent.
    #[serde(default, skip_serializing_if = "ValueSource::is_typed")]
    pub source: ValueSource,
}

/// A match of an appointment with a flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagMatch {
    /// State of the match.
    pub state: MatchState,
    /// Alert level of the match.
    pub alert: Alert,
    /// Whether the flag is about the record of the customer (`same_record`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub same_record: bool,
    /// Matching items, sorted by kind (names, e-mail addresses, addresses, phones) and item id.
    pub items: Vec<MatchedItem>,
    /// Time when the match was found (UTC).
    pub at: DateTime<Utc>,
    /// Id of the decision about the match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionId>,
    /// Acknowledgement by staff, or the override reason with which they scheduled the appointment
    /// (S0-29). New evidence removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Acknowledgement>,
}

impl FlagMatch {
    /// Whether staff have to review it before the appointment is accepted (S0-29).
    ///
    /// A match with the alert level `possible` needs no review.
    pub fn holds(&self) -> bool {
        self.state == MatchState::Open && self.alert == Alert::Match && self.acknowledged.is_none()
    }

    /// Whether an open match has all evidence of another screening: its alert, each of its items,
    /// and each with at least its grade.
    fn has_all_of(&self, opened: &MatchOpened) -> bool {
        let has = |item: &MatchedItem| {
            self.items.iter().any(|known| known.item == item.item && known.grade >= item.grade)
        };
        self.state == MatchState::Open
            && self.alert >= opened.alert
            && self.same_record >= opened.same_record
            && opened.items.iter().all(has)
    }
}

/// The appointment matches a flag, or other items of it than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchOpened {
    /// Id of the matching flag.
    pub flag: FlagId,
    /// Alert level of the match.
    pub alert: Alert,
    /// Whether the flag is about the record of the customer (`same_record`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub same_record: bool,
    /// The matching items of the flag.
    pub items: Vec<MatchedItem>,
}

/// The appointment no longer matches a flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchCleared {
    /// Id of the matching flag.
    pub flag: FlagId,
}

/// Staff decided whether it is the flagged person (S0-25).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MatchDecided {
    /// Id of the matching flag.
    pub flag: FlagId,
    /// Id of the decision, as in the flag.
    pub decision: DecisionId,
    /// Decision of staff: the same person, or a different one.
    pub verdict: Verdict,
}

impl MatchOpened {
    /// The event for a finding of the screening about one flag.
    pub fn of(finding: &FlagFinding) -> Self {
        let items = finding.items.iter().map(|evidence| MatchedItem {
            item: evidence.item.clone(),
            kind: evidence.kind,
            grade: evidence.grade,
            score: evidence.score,
            rule: evidence.rule,
            source: evidence.source,
        });
        let (alert, same_record) = (finding.alert, finding.same_record);
        Self { flag: finding.flag.clone(), alert, same_record, items: items.collect() }
    }

    /// Whether the appointment has this match already, so that no event is needed.
    pub fn is_known_to(&self, appointment: &Appointment) -> bool {
        appointment.matches.get(&self.flag).is_some_and(|known| match known.state {
            MatchState::Open => {
                (known.alert, known.same_record, &known.items)
                    == (self.alert, self.same_record, &self.items)
            }
            MatchState::Confirmed => true,
            MatchState::Dismissed | MatchState::Cleared => false,
        })
    }
}

impl Apply<Appointment> for MatchOpened {
    /// An acknowledgement lasts until there is evidence that it did not know.
    fn apply(&self, meta: &EventMeta<'_>, appointment: &mut Appointment) {
        let known = appointment.matches.get_mut(&self.flag);
        let known = known.filter(|known| known.has_all_of(self));
        let acknowledged = known.and_then(|known| known.acknowledged.take());
        let opened = FlagMatch {
            state: MatchState::Open,
            alert: self.alert,
            same_record: self.same_record,
            items: self.items.clone(),
            at: meta.at,
            decision: None,
            acknowledged,
        };
        appointment.matches.insert(self.flag.clone(), opened);
    }
}

impl Apply<Appointment> for MatchCleared {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(known) = appointment.matches.get_mut(&self.flag) {
            known.state = MatchState::Cleared;
        }
    }
}

impl Apply<Appointment> for MatchDecided {
    fn apply(&self, _: &EventMeta<'_>, appointment: &mut Appointment) {
        if let Some(known) = appointment.matches.get_mut(&self.flag) {
            known.decision = Some(self.decision.clone());
            match self.verdict {
                Verdict::SamePerson => {
                    known.state = MatchState::Confirmed;
                    known.alert = Alert::Match;
                }
                Verdict::DifferentPerson => known.state = MatchState::Dismissed,
            }
        }
    }
}
