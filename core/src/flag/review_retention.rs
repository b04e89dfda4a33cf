//! `flag.review_retention`: say that a flag is still needed, and until when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use super::{Flag, FlagChange, FlagEvent, raise::a_year_after};
use crate::base::{Actor, FieldProblems, FlagId};

/// Sets when somebody has to look again whether a flag is still needed (M13).
///
/// A flag whose review is due at that time already is accepted and nothing changes.
///
/// # Errors
/// The first of these that holds:
/// 1. [`Forbidden`](ReviewRetentionRefusal::Forbidden)
/// 2. [`Invalid`](ReviewRetentionRefusal::Invalid): the review would be due before now
/// 3. [`FlagUnknown`](ReviewRetentionRefusal::FlagUnknown)
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewRetention {
    /// The flag.
    pub flag: FlagId,
    /// The next review; a year from now if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_due: Option<DateTime<Utc>>,
}

/// Why the next review was not set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "flag.review_retention.")]
#[serde(untagged)]
pub enum ReviewRetentionRefusal {
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
}

impl ReviewRetention {
    /// Decides; changes nothing. `flag` is the flag named in the call, if there is one.
    ///
    /// # Errors
    /// See [`ReviewRetention`].
    pub fn decide(
        &self,
        now: DateTime<Utc>,
        by: &Actor,
        flag: Option<&Flag>,
    ) -> Result<Vec<FlagEvent>, ReviewRetentionRefusal> {
        if !by.is_office() {
            return Err(ReviewRetentionRefusal::Forbidden);
        }
        let review_due = self.review_due.unwrap_or_else(|| a_year_after(now));
        if review_due <= now {
            let mut fields = FieldProblems::default();
            fields.note("review_due", "must be later than now");
            return Err(ReviewRetentionRefusal::Invalid { fields });
        }
        let Some(flag) = flag.filter(|flag| flag.id == self.flag) else {
            let flag = self.flag.clone();
            return Err(ReviewRetentionRefusal::FlagUnknown { flag });
        };
        if flag.review_due == review_due {
            return Ok(Vec::new());
        }
        let change = FlagChange::RetentionReviewed { review_due };
        Ok(vec![flag.event(now, by, change)])
    }
}
