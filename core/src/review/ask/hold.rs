//! `review.hold` and `review.resume`: pause the asks of a request.

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark},
    review::{Decided, Reason, ReviewRequest, ReviewState},
};

/// Pauses the asks of a request: no ask is due until it is resumed.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is blank or too long
/// 3. `review_unknown`
/// 4. `wrong_status`: the customer is not asked
/// 5. `held_already`: it is held for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HoldReview"))]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// Reason of the hold: 1 to 1000 characters.
    pub reason: Private<String>,
}

/// Resumes the asks of a request that is held.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `review_unknown`
/// 3. `wrong_status`: the customer is not asked
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ResumeReview"))]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
}

/// The asks of the request are paused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewPaused"))]
pub struct Paused {
    /// Reason of the hold; missing after an erasure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

/// The asks of the request go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewResumed"))]
pub struct Resumed {}

impl Command<ReviewRequest> for Hold {
    type Parsed = Remark;

    fn parse(&self, _: &Context<'_, ReviewRequest>, errors: &mut FieldErrors) -> Option<Remark> {
        errors.check("reason", Remark::parse(self.reason.reveal()))
    }

    fn decide(
        &self,
        reason: Remark,
        _: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Decided {
        match &request.state {
            ReviewState::Held { reason: known } if *known == Some(reason.clone()) => Ok(Vec::new()),
            ReviewState::Held { .. } => Err(Reason::HeldAlready),
            _ => Ok(vec![Paused { reason: Some(reason) }.into()]),
        }
    }
}

impl Command<ReviewRequest> for Resume {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, ReviewRequest>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, ReviewRequest>, request: &ReviewRequest) -> Decided {
        Ok(request.is_held().then(|| Resumed {}.into()).into_iter().collect())
    }
}

impl ReviewRequest {
    /// Whether its asks are paused.
    pub(in crate::review) fn is_held(&self) -> bool {
        matches!(self.state, ReviewState::Held { .. })
    }

    /// Whether its asks can be paused: they are not yet.
    pub(in crate::review) fn is_not_held(&self) -> bool {
        !self.is_held()
    }

    /// The state before a hold: it is asking if an ask was sent.
    pub(in crate::review) fn going_on(&self) -> ReviewState {
        match self.asks.last() {
            Some(last) => ReviewState::Asking { step: last.step, at: last.at },
            None => ReviewState::Queued {},
        }
    }
}

impl Apply<ReviewRequest> for Paused {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.state = ReviewState::Held { reason: self.reason.clone() };
    }
}

impl Apply<ReviewRequest> for Resumed {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.state = request.going_on();
    }
}
