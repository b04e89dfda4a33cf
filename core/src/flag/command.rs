//! The catalog of this area: every command and refusal, one line each.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

use super::{
    AddItem, AddItemRefusal, DecideMatch, DecideMatchRefusal, FlagEvent, FlagList, Lift,
    LiftRefusal, Raise, RaiseRefusal, Reinstate, ReinstateItem, ReinstateItemRefusal,
    ReinstateRefusal, ReleaseItem, ReleaseItemRefusal, ReviewRetention, ReviewRetentionRefusal,
    RevokeExemption, RevokeExemptionRefusal,
};
use crate::{base::Actor, contact::Reading};

/// Everything that can be asked to be done to flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Command {
    /// Puts somebody on the list.
    #[serde(rename = "flag.raise")]
    Raise(Raise),
    /// Flags one more value.
    #[serde(rename = "flag.add_item")]
    AddItem(AddItem),
    /// Lets one item match no longer.
    #[serde(rename = "flag.release_item")]
    ReleaseItem(ReleaseItem),
    /// Lets a released item match again.
    #[serde(rename = "flag.reinstate_item")]
    ReinstateItem(ReinstateItem),
    /// Lets a flag match no longer.
    #[serde(rename = "flag.lift")]
    Lift(Lift),
    /// Lets a lifted flag match again.
    #[serde(rename = "flag.reinstate")]
    Reinstate(Reinstate),
    /// Says that a flag is still needed.
    #[serde(rename = "flag.review_retention")]
    ReviewRetention(ReviewRetention),
    /// Says whether a customer who matched is the flagged one.
    #[serde(rename = "flag.decide_match")]
    DecideMatch(DecideMatch),
    /// Lets an item match a customer again.
    #[serde(rename = "flag.revoke_exemption")]
    RevokeExemption(RevokeExemption),
}

impl Command {
    /// Decides; changes nothing.
    ///
    /// # Errors
    /// The [`Refusal`] of the command.
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flags: &FlagList,
        reading: &Reading,
    ) -> Result<Vec<FlagEvent>, Refusal> {
        Ok(match self {
            Self::Raise(ask) => ask.decide(now, by, flags.get(&ask.flag), reading)?,
            Self::AddItem(ask) => ask.decide(now, by, flags.get(&ask.flag), reading)?,
            Self::ReleaseItem(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
            Self::ReinstateItem(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
            Self::Lift(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
            Self::Reinstate(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
            Self::ReviewRetention(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
            Self::DecideMatch(ask) => ask.decide(now, by, flags.get(&ask.flag), reading)?,
            Self::RevokeExemption(ask) => ask.decide(now, by, flags.get(&ask.flag))?,
        })
    }
}

/// Why a command was refused: a code that never changes, a sentence, and typed fields.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[error(transparent)]
#[serde(untagged)]
pub enum Refusal {
    /// Of `flag.raise`.
    Raise(#[from] RaiseRefusal),
    /// Of `flag.add_item`.
    AddItem(#[from] AddItemRefusal),
    /// Of `flag.release_item`.
    ReleaseItem(#[from] ReleaseItemRefusal),
    /// Of `flag.reinstate_item`.
    ReinstateItem(#[from] ReinstateItemRefusal),
    /// Of `flag.lift`.
    Lift(#[from] LiftRefusal),
    /// Of `flag.reinstate`.
    Reinstate(#[from] ReinstateRefusal),
    /// Of `flag.review_retention`.
    ReviewRetention(#[from] ReviewRetentionRefusal),
    /// Of `flag.decide_match`.
    DecideMatch(#[from] DecideMatchRefusal),
    /// Of `flag.revoke_exemption`.
    RevokeExemption(#[from] RevokeExemptionRefusal),
}

impl Refusal {
    /// The code: `area.verb.reason`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Raise(no) => no.into(),
            Self::AddItem(no) => no.into(),
            Self::ReleaseItem(no) => no.into(),
            Self::ReinstateItem(no) => no.into(),
            Self::Lift(no) => no.into(),
            Self::Reinstate(no) => no.into(),
            Self::ReviewRetention(no) => no.into(),
            Self::DecideMatch(no) => no.into(),
            Self::RevokeExemption(no) => no.into(),
        }
    }

    /// All codes that a command of this area may be refused with.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        let codes = [
            RaiseRefusal::VARIANTS,
            AddItemRefusal::VARIANTS,
            ReleaseItemRefusal::VARIANTS,
            ReinstateItemRefusal::VARIANTS,
            LiftRefusal::VARIANTS,
            ReinstateRefusal::VARIANTS,
            ReviewRetentionRefusal::VARIANTS,
            DecideMatchRefusal::VARIANTS,
            RevokeExemptionRefusal::VARIANTS,
        ];
        codes.into_iter().flatten().copied()
    }
}
