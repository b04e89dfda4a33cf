//! `flag.review_retention`: say that a flag is still needed, and until when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Context, Decide, FieldProblems, FlagId},
    flag::{Flag, FlagChange, Reason, raise::a_year_after},
};

/// Sets when somebody has to look again whether a flag is still needed (M13).
///
/// A flag whose review is due at that time already is accepted and nothing changes.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the review would be due before now
/// 3. `flag_unknown`
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

impl ReviewRetention {
    fn due(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.review_due.unwrap_or_else(|| a_year_after(now))
    }
}

impl Decide<Flag> for ReviewRetention {
    fn check(&self, context: &Context<'_, Flag>, fields: &mut FieldProblems) {
        if self.due(context.now) <= context.now {
            fields.note("review_due", "must be later than now");
        }
    }

    fn decide(&self, context: &Context<'_, Flag>, flag: &Flag) -> Result<Vec<FlagChange>, Reason> {
        let review_due = self.due(context.now);
        let changes = flag.review_due != review_due;
        Ok(changes.then_some(FlagChange::RetentionReviewed { review_due }).into_iter().collect())
    }
}
