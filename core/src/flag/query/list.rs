//! `flag.list`: the special list, as the office reads it (S0-17).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::{
    base::{Actor, FlagId, FlagItemId, Private, QueryReason, Remark},
    contact::{
        WrittenValue,
        fold::{Folded, fold},
    },
    flag::{Flag, FlagList, FlagSource, ItemState},
};

/// Whether a flag produces matches.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum FlagState {
    /// At least one item is active.
    Active,
    /// No item is.
    Lifted,
}

/// Asks for the flags, in id order (S0-17).
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Only flags in this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<FlagState>,
    /// Only flags with this text in their reason or in an item; case and accents do not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Private<String>>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlagLine {
    /// The flag.
    pub flag: FlagId,
    /// Whether it produces matches.
    pub state: FlagState,
    /// Why it was raised.
    pub reason: Remark,
    /// What it was raised from.
    pub source: FlagSource,
    /// When it was raised.
    pub at: DateTime<Utc>,
    /// Who raised it.
    pub by: Actor,
    /// When somebody has to look whether it is still needed.
    pub review_due: DateTime<Utc>,
    /// Its items, released ones included.
    pub items: Vec<ItemLine>,
}

/// One item of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ItemLine {
    /// Names the item within its flag.
    pub id: FlagItemId,
    /// The value as written.
    #[serde(flatten)]
    pub value: WrittenValue,
    /// Whether it matches.
    pub state: ItemState,
}

impl List {
    pub(crate) fn answer(&self, _: &Actor, flags: &FlagList) -> Result<Vec<FlagLine>, QueryReason> {
        let sought = self.text.as_ref().map(|text| fold(text.reveal().trim()));
        let wanted = |flag: &&Flag| {
            self.state.is_none_or(|state| state == flag.state())
                && sought.as_ref().is_none_or(|sought| holds(flag, sought))
        };
        Ok(flags.iter().filter(wanted).map(FlagLine::of).collect())
    }
}

/// Whether one of the folded texts is part of the flag's reason or of an item.
fn holds(flag: &Flag, sought: &Folded) -> bool {
    let found = |text: &str| {
        let forms = fold(text);
        let holds_any = |form: &str| sought.iter().any(|sought| form.contains(sought));
        forms.iter().any(holds_any)
    };
    found(flag.reason.as_str()) || flag.items.values().any(|item| found(&item.value.line()))
}

impl Flag {
    /// Whether it produces matches.
    pub fn state(&self) -> FlagState {
        match self.is_lifted() {
            true => FlagState::Lifted,
            false => FlagState::Active,
        }
    }
}

impl FlagLine {
    fn of(flag: &Flag) -> Self {
        let items = flag.items.iter().map(|(id, item)| ItemLine {
            id: id.clone(),
            value: item.value.clone(),
            state: item.state,
        });
        Self {
            flag: flag.id.clone(),
            state: flag.state(),
            reason: flag.reason.clone(),
            source: flag.source.clone(),
            at: flag.at,
            by: flag.by.clone(),
            review_due: flag.review_due,
            items: items.collect(),
        }
    }
}
