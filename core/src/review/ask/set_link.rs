//! `review.set_link`: set the link of a review request, before its first ask (S2-29).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Apply, AppointmentId, Command, Context, EventMeta, FieldErrors, LinkId},
    review::{Decided, Reason, ReviewRequest},
};

/// Sets the link in the asks of a request. A customer who follows it can leave a review without a
/// login, so its id has to be hard to guess.
///
/// The same link again is accepted and changes nothing.
///
/// # Errors
/// The first of these that holds:
/// 1. `forbidden`
/// 2. `review_unknown`
/// 3. `wrong_status`: the customer is not asked any more
/// 4. `link_set`: the request has another link
/// 5. `link_exists`: the link was used before
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SetReviewLink"))]
#[serde(deny_unknown_fields)]
pub struct SetLink {
    /// Id of the appointment that the customer is asked about.
    pub appointment: AppointmentId,
    /// Id of the link.
    pub link: LinkId,
}

/// The link of the request was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkSet {
    /// Id of the link.
    pub link: LinkId,
}

impl Command<ReviewRequest> for SetLink {
    type Parsed = ();

    fn parse(&self, _: &Context<'_, ReviewRequest>, _: &mut FieldErrors) -> Option<()> {
        Some(())
    }

    fn decide(
        &self,
        (): (),
        context: &Context<'_, ReviewRequest>,
        request: &ReviewRequest,
    ) -> Decided {
        match &request.link {
            Some(link) if *link == self.link => Ok(Vec::new()),
            Some(_) => Err(Reason::LinkSet),
            None if context.facts.is_link_used(&self.link) => {
                Err(Reason::LinkExists { link: self.link.clone() })
            }
            None => Ok(vec![LinkSet { link: self.link.clone() }.into()]),
        }
    }
}

impl Apply<ReviewRequest> for LinkSet {
    fn apply(&self, _: &EventMeta<'_>, request: &mut ReviewRequest) {
        request.link = Some(self.link.clone());
    }
}
