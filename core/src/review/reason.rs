//! Refusal reasons of review requests.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::LinkId;

/// Refusal reasons of commands about review requests, in addition to the common ones.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Reason {
    /// The request has another link.
    #[error("the request has another link")]
    LinkSet,
    /// The link was used before, for any appointment.
    #[error("the link was used before")]
    LinkExists {
        /// Id of the link in the command.
        link: LinkId,
    },
    /// The customer was erased.
    #[error("the customer was erased")]
    CustomerErased,
    /// Another review of the appointment was recorded.
    #[error("another review was recorded")]
    ReviewExists,
    /// The request is held for another reason.
    #[error("it is paused already, for another reason")]
    HeldAlready,
    /// The request was stopped for another reason.
    #[error("it is stopped already, for another reason")]
    StoppedAlready,
    /// The customer refused such messages, is blocked or archived, or has no e-mail address.
    #[error("the customer must not or cannot be written to")]
    NotToBeWrittenTo,
    /// The customer did not consent to the publication.
    #[error("the customer did not consent to the publication")]
    NoConsent,
    /// The rating opened no concern.
    #[error("the rating opened no concern")]
    NoConcern,
    /// The concern is resolved, with another outcome.
    #[error("the concern is resolved already, with another outcome")]
    ConcernResolved,
}
