//! `review.record_link_opened`: record that a customer followed the link of an ask (S2-29).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Code, Command, Context, EventMeta, FieldErrors, LinkId},
    review::{Decided, ReviewRequest},
};

/// Records that the link was followed to one of the places where reviews are left. The first time
/// for each place is kept; the state of the request does not change.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`: a customer gives another link, or none
/// 2. `invalid`: the policy has no such destination
/// 3. `review_unknown`, for the office
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordLinkOpened {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// Id of the link that the customer followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<LinkId>,
    /// Place where the review is left, one of `destinations` in the policy.
    pub destination: Code,
}

/// The customer followed the link for the first time to this place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReviewLinkOpened"))]
pub struct LinkOpened {
    /// Place where the review is left.
    pub destination: Code,
}

impl Command<ReviewRequest> for RecordLinkOpened {
    type Parsed = ();

    fn parse(&self, context: &Context<'_, ReviewRequest>, errors: &mut FieldErrors) -> Option<()> {
        if !context.policy.destinations.contains(&self.destination) {
            errors.note("destination", "is not in the policy");
        }
        Some(())
    }

    fn decide(&self, (): (), _: &Context<'_, ReviewRequest>, request: &ReviewRequest) -> Decided {
        let is_first = !request.opened.contains_key(&self.destination);
        let opened = || LinkOpened { destination: self.destination.clone() }.into();
        Ok(is_first.then(opened).into_iter().collect())
    }
}

impl Apply<ReviewRequest> for LinkOpened {
    fn apply(&self, meta: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.opened.entry(self.destination.clone()).or_insert(meta.at);
    }
}
