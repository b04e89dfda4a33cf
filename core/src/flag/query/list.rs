//! `flag.list`: the flags, for the office (S0-17).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::Source;
use crate::{
    base::{Actor, Aggregate, FlagId, FlagItemId, Limit, Private, QueryReason, Remark},
    contact::{
        WrittenValue,
        fold::{Folded, fold},
    },
    flag::{Flag, FlagSource, ItemStatus},
};

/// Status of a flag: active or lifted.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum FlagStatus {
    /// At least one item of the flag is active.
    Active,
    /// No item of the flag is active.
    Lifted,
}

/// Lists the flags in id order (S0-17).
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Status of the listed flags; both if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<FlagStatus>,
    /// Lists only flags with this text in the reason or in an item; case and accents are ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
    /// Most rows of the answer: 1 to 1,000; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Id of the last row of the page before; it need not exist any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<FlagId>,
}

/// One flag of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagLine {
    /// Id of the flag.
    pub flag: FlagId,
    /// Status of the flag.
    pub status: FlagStatus,
    /// Reason given by staff.
    pub reason: Remark,
    /// The record that the flag was raised from.
    pub source: FlagSource,
    /// Time when the flag was raised (UTC).
    pub at: DateTime<Utc>,
    /// The actor who raised the flag.
    pub by: Actor,
    /// Time of the next review (UTC).
    pub review_due: DateTime<Utc>,
    /// Number of appointments whose match with the flag waits for a decision.
    pub open_matches: usize,
    /// Items of the flag, released ones included.
    pub items: Vec<ItemLine>,
}

/// One item of a listed flag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemLine {
    /// Id of the item, unique within the flag.
    pub id: FlagItemId,
    /// The value as it was written.
    #[serde(flatten)]
    pub value: WrittenValue,
    /// Status of the item.
    pub status: ItemStatus,
}

impl List {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        Source { flags, facts }: Source<'_>,
    ) -> Result<Vec<FlagLine>, QueryReason> {
        let sought = self.text.as_ref().map(|text| fold(text.reveal().trim()));
        let wanted = |flag: &&Flag| {
            self.status.is_none_or(|status| status == flag.status())
                && sought.as_ref().is_none_or(|sought| contains_text(flag, sought))
        };
        let line = |flag: &Flag| FlagLine::of(flag, facts.open_matches(&flag.id));
        let rest = flags.after(self.after.as_ref()).filter(wanted);
        Ok(rest.take(Limit::or_all(self.limit)).map(line).collect())
    }
}

/// Whether the reason or an item of the flag contains one of the folded forms of the text.
fn contains_text(flag: &Flag, sought: &Folded) -> bool {
    let found = |text: &str| {
        let forms = fold(text);
        let has_any = |form: &str| sought.iter().any(|sought| form.contains(sought));
        forms.iter().any(has_any)
    };
    found(flag.reason.as_str()) || flag.items.values().any(|item| found(&item.value.line()))
}

impl FlagLine {
    fn of(flag: &Flag, open_matches: usize) -> Self {
        let items = flag.items.iter().map(|(id, item)| ItemLine {
            id: id.clone(),
            value: item.value.clone(),
            status: item.status,
        });
        Self {
            flag: flag.id.clone(),
            status: flag.status(),
            reason: flag.reason.clone(),
            source: flag.source.clone(),
            at: flag.at,
            by: flag.by.clone(),
            review_due: flag.review_due,
            open_matches,
            items: items.collect(),
        }
    }
}
