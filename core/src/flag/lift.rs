//! `flag.lift`: let a flag match no longer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Flag, FlagChange, FlagEvent};
use crate::base::{Actor, FieldProblems, FlagId, Private, Remark};

/// Lifts a flag: all its active items are released (S0-27, I-10).
///
/// The same call again, with the same reason, is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](LiftRefusal::Forbidden)
/// 2. [`Invalid`](LiftRefusal::Invalid): the reason is empty or too long
/// 3. [`FlagUnknown`](LiftRefusal::FlagUnknown)
/// 4. [`AlreadyLifted`](LiftRefusal::AlreadyLifted): for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lift {
    /// The flag.
    pub flag: FlagId,
    /// Why.
    pub reason: Private<String>,
}

/// Why a flag was not lifted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.lift.")]
#[serde(untagged)]
pub enum LiftRefusal {
    /// Only the office may touch a flag.
    #[error("not permitted")]
    Forbidden,
    /// Something is wrong with the fields of the call.
    #[error("{fields}")]
    Invalid {
        /// All that is wrong.
        fields: FieldProblems,
    },
    /// There is no such flag.
    #[error("there is no flag `{flag}`")]
    FlagUnknown {
        /// The id that was given.
        flag: FlagId,
    },
    /// The flag was lifted before, for another reason.
    #[error("flag `{flag}` is lifted already, for another reason")]
    AlreadyLifted {
        /// The flag.
        flag: FlagId,
    },
}

impl Lift {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`Lift`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, LiftRefusal> {
        if !by.is_office() {
            return Err(LiftRefusal::Forbidden);
        }
        let mut fields = FieldProblems::default();
        let Some(reason) = fields.check("reason", Remark::parse(self.reason.reveal())) else {
            return Err(LiftRefusal::Invalid { fields });
        };
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(LiftRefusal::FlagUnknown { flag });
        };
        match &flag.lifted {
            Some(lifted) if lifted.reason == reason => Ok(Vec::new()),
            Some(_) => Err(LiftRefusal::AlreadyLifted { flag: flag.id.clone() }),
            None => {
                let items = flag.active_items().map(|(id, _)| id.clone()).collect();
                Ok(vec![flag.event(now, by, FlagChange::Lifted { reason, items })])
            }
        }
    }
}
