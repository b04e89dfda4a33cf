//! `review.stop`: end the asks of a request.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, Private, Remark},
    review::{Decided, Reason, ReviewRequest, ReviewState, Suppression},
};

/// Ends the asks of a request: the customer is not asked about this appointment any more. A review
/// that the customer leaves later is recorded all the same.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `invalid`: the reason is blank or too long
/// 3. `review_unknown`
/// 4. `wrong_status`: the customer is not asked
/// 5. `stopped_already`: it was stopped for another reason
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "StopReview"))]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// Reason given by staff: 1 to 1000 characters.
    pub reason: Private<String>,
}

/// The customer is not asked any more: a reason arose after the request was queued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stopped {
    /// Reasons why the customer is not asked.
    pub reasons: BTreeSet<Suppression>,
    /// Reason given by staff, if they stopped the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Remark>,
}

impl Stopped {
    /// Stopped by a rule or a report, not by staff.
    pub(crate) fn for_reasons(reasons: impl IntoIterator<Item = Suppression>) -> Self {
        Self { reasons: reasons.into_iter().collect(), reason: None }
    }
}

impl Command<ReviewRequest> for Stop {
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
        let reason = Some(reason);
        match &request.state {
            ReviewState::Stopped { reason: known, .. } if *known == reason => Ok(Vec::new()),
            ReviewState::Stopped { .. } => Err(Reason::StoppedAlready),
            _ => {
                let reasons = BTreeSet::from([Suppression::StoppedByOffice]);
                Ok(vec![Stopped { reasons, reason }.into()])
            }
        }
    }
}

impl ReviewRequest {
    /// Whether it can be stopped: it is not yet.
    pub(in crate::review) fn is_not_stopped(&self) -> bool {
        !matches!(self.state, ReviewState::Stopped { .. })
    }
}

impl Apply<ReviewRequest> for Stopped {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        let (reasons, reason) = (self.reasons.clone(), self.reason.clone());
        request.state = ReviewState::Stopped { reasons, reason };
    }
}
