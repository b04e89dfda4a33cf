//! `review.resolve_concern`: record what came of a low rating (S2-33).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    base::{
        Actor, Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark,
    },
    review::{Decided, Reason, ReviewRequest},
};

/// Records what came of the concern that a low rating opened; it closes the task `concern`. The
/// actor is its owner.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the outcome is blank or too long
/// 3. `review_unknown`
/// 4. `wrong_status`: there is no review
/// 5. `customer_erased`: the customer was erased
/// 6. `no_concern`: the rating opened none
/// 7. `concern_resolved`: it is resolved, with another outcome
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResolveConcern {
    /// Id of the appointment that the review is about.
    pub appointment: AppointmentId,
    /// What came of the concern: 1 to 1000 characters.
    pub outcome: Private<String>,
}

/// The concern was resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConcernResolved {
    /// What came of the concern; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Remark>,
}

/// A concern: a low rating that somebody of the office looks into. It is open until it has a time
/// at which it was resolved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Concern {
    /// Time at which it was resolved (UTC).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<DateTime<Utc>>,
    /// The actor who resolved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Actor>,
    /// What came of the concern; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Remark>,
}

impl ResolveConcern {
    /// Refuses if the rating opened no concern.
    pub(in crate::review) fn has_concern(
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Result<(), Reason> {
        request.require_person()?;
        request.concern().map(|_| ()).ok_or(Reason::NoConcern)
    }
}

impl ReviewRequest {
    /// The concern that the rating opened.
    pub fn concern(&self) -> Option<&Concern> {
        self.review.as_ref().and_then(|review| review.concern.as_ref())
    }

    /// Whether the rating opened a concern that is not resolved.
    pub fn has_open_concern(&self) -> bool {
        self.concern().is_some_and(|concern| concern.resolved_at.is_none())
    }
}

impl Command<ReviewRequest> for ResolveConcern {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, ReviewRequest>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("outcome", Remark::parse(self.outcome.reveal()))
    }

    fn decide(
        &self,
        outcome: Remark,
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Decided {
        let outcome = Some(outcome);
        match request.concern() {
            Some(known) if known.resolved_at.is_none() => {
                Ok(vec![ConcernResolved { outcome }.into()])
            }
            Some(known) if known.outcome == outcome => Ok(Vec::new()),
            _ => Err(Reason::ConcernResolved),
        }
    }
}

impl Apply<ReviewRequest> for ConcernResolved {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        if let Some(review) = &mut request.review {
            let (resolved_at, owner) = (Some(meta.at), Some(meta.by.clone()));
            review.concern = Some(Concern { resolved_at, owner, outcome: self.outcome.clone() });
        }
    }
}
