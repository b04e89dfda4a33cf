//! `flag.review_retention`: set the next review of a flag that is still needed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{Command, Context, FieldErrors, FlagId},
    flag::{Decided, Flag, FlagChange, raise::next_review_after},
};

/// Sets the time of the next review of a flag (M13).
///
/// The same time again is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the review is not later than now
/// 3. `flag_unknown`
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewRetention {
    /// Id of the flag.
    pub flag: FlagId,
    /// Time of the next review (UTC), later than now; if missing, a year from now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "crate::base::optional_instant")]
    pub review_due: Option<DateTime<Utc>>,
}

impl Command<Flag> for ReviewRetention {
    type Parsed = DateTime<Utc>;

    fn parse(
        &self,
        context: &Context<'_, Flag>,
        errors: &mut FieldErrors,
    ) -> Option<DateTime<Utc>> {
        let review_due = self.review_due.unwrap_or_else(|| next_review_after(context.now));
        if review_due <= context.now {
            errors.note("review_due", "must be later than now");
        }
        Some(review_due)
    }

    fn decide(&self, review_due: DateTime<Utc>, _: &Context<'_, Flag>, flag: &Flag) -> Decided {
        let changes = flag.review_due != review_due;
        Ok(changes.then_some(FlagChange::RetentionReviewed { review_due }).into_iter().collect())
    }
}
