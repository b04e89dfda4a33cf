//! What a screening answers: which items matched, how, why, and against which flag (S0-22).

use std::fmt;

use serde::Serialize;

use super::{Alert, Grade, Rule};
use crate::{
    base::{AppointmentId, FlagId, FlagItemId, Private, Score},
    contact::{ItemKind, Step},
};

/// One flagged item that a request matched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// The flagged item.
    pub item: FlagItemId,
    /// What kind of item it is.
    pub kind: ItemKind,
    /// How alike the values are.
    pub grade: Grade,
    /// The same in thousandths.
    pub score: Score,
    /// Whether the finding is strong for its kind.
    pub strong: bool,
    /// Whether the value says much by itself.
    pub distinctive: bool,
    /// The rule that decided.
    pub rule: Rule,
    /// The steps from both values to their common form.
    pub steps: Vec<Step>,
    /// The flagged value as written.
    pub flagged: Private<String>,
    /// The value of the request as written.
    pub request: Private<String>,
}

/// All items of one flag that a request matched: name, e-mail, address, phone, then by item id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagFinding {
    /// The flag.
    pub flag: FlagId,
    /// What the items together amount to.
    pub alert: Alert,
    /// The matched items.
    pub items: Vec<Evidence>,
}

/// A value of a request that was not compared with all flagged values it may match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotCompared {
    /// The kind of value.
    pub kind: ItemKind,
    /// Which of the values of that kind, counted from 0.
    pub position: usize,
}

impl fmt::Display for NotCompared {
    /// For people, such as `phone 2`: counted from 1.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.as_str(), self.position.saturating_add(1))
    }
}

/// The answer for one request: the flags it matched, the loudest first, then by flag id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Screening {
    /// The appointment that was screened.
    pub appointment: AppointmentId,
    /// The loudest alert of all flags; at least `possible` where a value was not compared with
    /// everything.
    pub alert: Alert,
    /// Whether everything was compared and all that was found is listed.
    pub complete: bool,
    /// The values that were not compared with everything, because the policy bounds the work
    /// (C2): more flagged values may match them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub not_compared: Vec<NotCompared>,
    /// How many matched items are not listed, because the policy lists no more.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub not_listed: usize,
    /// The flags that matched.
    pub flags: Vec<FlagFinding>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Screening {
    /// The best matched item of a kind, with its flag: by grade, then by score, then the first.
    pub fn best(&self, kind: ItemKind) -> Option<(&FlagFinding, &Evidence)> {
        let items =
            self.flags.iter().flat_map(|flag| flag.items.iter().map(move |item| (flag, item)));
        // `max_by_key` gives the last of equals, so they are looked at from behind.
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
        }
    }

    #[test]
    fn the_best_item_has_the_highest_grade_then_score_then_place() {
        let flag = |id: &str, items| FlagFinding {
            flag: FlagId::parse(id).unwrap(),
            alert: Alert::Match,
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
