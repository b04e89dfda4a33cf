//! The answer of a screening: the matched items by flag, each with its evidence (S0-22).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Alert, Grade, Rule};
use crate::{
    base::{AppointmentId, FlagId, FlagItemId, Private, Score},
    contact::{ItemKind, Step},
};

/// Source of a compared value of a request.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ValueSource {
    /// The request itself, as it was typed.
    #[default]
    Typed,
    /// The customer's record, or that of a customer merged into it.
    Record,
}

impl ValueSource {
    /// Whether the value was typed; such a source is not written.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
    pub(crate) fn is_typed(&self) -> bool {
        *self == Self::Typed
    }
}

/// The evidence that a request matches one flagged item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Id of the flagged item.
    pub item: FlagItemId,
    /// Kind of the item.
    pub kind: ItemKind,
    /// How similar the two values are.
    pub grade: Grade,
    /// Similarity in thousandths, from 0 to 1000.
    pub score: Score,
    /// Whether the match is strong: equivalent, or similar with at least the `strong` score of its
    /// kind.
    pub strong: bool,
    /// Whether the value is rare enough to identify a person by itself.
    pub distinctive: bool,
    /// The rule that decided the grade.
    pub rule: Rule,
    /// How both values were parsed and what they have in common, for people.
    pub steps: Vec<Step>,
    /// The flagged value, as written.
    pub flagged: Private<String>,
    /// The value of the request, as written.
    pub request: Private<String>,
    /// Source of the value of the request: `typed` if absent.
    #[serde(default, skip_serializing_if = "ValueSource::is_typed")]
    pub source: ValueSource,
}

/// The matched items of one flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagFinding {
    /// Id of the flag.
    pub flag: FlagId,
    /// The alert that follows from all its matched items.
    pub alert: Alert,
    /// Whether the flag is about the customer's record, whatever the values are: then the alert is
    /// `match`. Only a desk knows records; a screener leaves it out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub same_record: bool,
    /// The matched items, sorted by kind (name, e-mail, address, phone), then by item id.
    pub items: Vec<Evidence>,
}

/// A value of a request that was not compared with all flagged values that might match it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotCompared {
    /// Kind of the value.
    pub kind: ItemKind,
    /// Position among the values of that kind in the source, counted from 0.
    pub position: usize,
    /// Source of the value: `typed` if absent.
    #[serde(default, skip_serializing_if = "ValueSource::is_typed")]
    pub source: ValueSource,
}

impl fmt::Display for NotCompared {
    /// Formats for people, counted from 1: `phone 2`, or `phone 2 of the record`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.as_str(), self.position.saturating_add(1))?;
        f.write_str(if self.source.is_typed() { "" } else { " of the record" })
    }
}

/// The answer for one request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Screening {
    /// Id of the screened appointment.
    pub appointment: AppointmentId,
    /// The highest alert of all flags; at least `possible` if `not_compared` is not empty.
    pub alert: Alert,
    /// Whether all values were compared with all candidates and all matched items are listed.
    pub complete: bool,
    /// The values that were not compared with all candidates because of the bounds of the policy
    /// (C2): more flagged values may match them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub not_compared: Vec<NotCompared>,
    /// Number of matched items that are not listed because of the limit `most_items` of the policy.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub not_listed: usize,
    /// The matched flags, sorted by alert (highest first), then by flag id.
    pub flags: Vec<FlagFinding>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Screening {
    /// The complete answer if nothing matches.
    pub(crate) fn without_match(appointment: &AppointmentId) -> Self {
        Self {
            appointment: appointment.clone(),
            alert: Alert::None,
            complete: true,
            not_compared: Vec::new(),
            not_listed: 0,
            flags: Vec::new(),
        }
    }

    /// Adds the flags that are about the record of the customer.
    pub(crate) fn add_flags_of_record(&mut self, flags: impl IntoIterator<Item = FlagId>) {
        for flag in flags {
            self.alert = Alert::Match;
            let found = match self.flags.iter().position(|found| found.flag == flag) {
                Some(known) => self.flags.remove(known),
                None => FlagFinding { flag, alert: Alert::Match, same_record: true, items: vec![] },
            };
            self.flags.push(FlagFinding { alert: Alert::Match, same_record: true, ..found });
        }
        self.flags.sort_by(|a, b| (b.alert, &a.flag).cmp(&(a.alert, &b.flag)));
    }

    /// The best matched item of a kind and its flag: the highest grade, then the highest score,
    /// then the first listed.
    pub fn best(&self, kind: ItemKind) -> Option<(&FlagFinding, &Evidence)> {
        let items =
            self.flags.iter().flat_map(|flag| flag.items.iter().map(move |item| (flag, item)));
        // `max_by_key` returns the last of equal elements, hence the reversed order.
        items
            .rev()
            .filter(|(_, item)| item.kind == kind)
            .max_by_key(|(_, item)| (item.grade, item.score))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, grade: Grade, score: u16) -> Evidence {
        Evidence {
            item: FlagItemId::parse(id).unwrap(),
            kind: ItemKind::Email,
            grade,
            score: Score::new(score),
            strong: false,
            distinctive: false,
            rule: Rule::EmailEqual,
            steps: Vec::new(),
            flagged: Private::new(String::new()),
            request: Private::new(String::new()),
            source: ValueSource::Typed,
        }
    }

    #[test]
    fn the_best_item_has_the_highest_grade_then_score_then_place() {
        let flag = |id: &str, items| FlagFinding {
            flag: FlagId::parse(id).unwrap(),
            alert: Alert::Match,
            same_record: false,
            items,
        };
        let (weak, alike) = (item("a", Grade::Partial, 990), item("b", Grade::Similar, 900));
        let (worse, equal) = (item("c", Grade::Similar, 850), item("d", Grade::Similar, 900));
        let screening = Screening {
            appointment: AppointmentId::parse("a").unwrap(),
            alert: Alert::Match,
            complete: true,
            not_compared: Vec::new(),
            not_listed: 0,
            flags: vec![flag("f", vec![weak, alike]), flag("g", vec![worse, equal])],
        };
        let best = screening.best(ItemKind::Email).map(|(flag, item)| (&flag.flag, &item.item));
        assert_eq!(best.map(|(flag, item)| (flag.as_str(), item.as_str())), Some(("f", "b")));
        assert_eq!(screening.best(ItemKind::Phone), None);
    }
}
