//! What may stand in the way of a command about an appointment, beside person, id and status.

use chrono::{DateTime, Utc};
use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

use crate::base::{EntryId, LinkId, SuggestionId, TechnicianId};

/// What may stand in the way of a command about an appointment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum Reason {
    /// There is no time frame.
    #[error("there is no time frame yet")]
    FrameMissing,
    /// The time frame does not lie ahead.
    #[error("the time frame begins at {start}, which is not ahead")]
    FramePast {
        /// When it begins.
        start: DateTime<Utc>,
    },
    /// No technician is needed here.
    #[error("no technician is needed")]
    NoTechnicianNeeded,
    /// Another technician is assigned.
    #[error("a technician is assigned already")]
    TechnicianAssigned,
    /// It is too late for the customer to do it by themselves.
    #[error("it is too late to do this without the office")]
    TooLate,

    // dispatch
    /// No technician is assigned.
    #[error("no technician is assigned")]
    TechnicianMissing,
    /// It is another technician who is assigned.
    #[error("another technician is assigned")]
    OtherTechnician,
    /// There is no such suggestion.
    #[error("there is no suggestion `{suggestion}`")]
    SuggestionUnknown {
        /// The id that was given.
        suggestion: SuggestionId,
    },
    /// Another suggestion has that id.
    #[error("suggestion `{suggestion}` is there already, and differs")]
    SuggestionExists {
        /// The id that was given.
        suggestion: SuggestionId,
    },
    /// The suggestion was taken, declined or withdrawn, or its time has come.
    #[error("suggestion `{suggestion}` can no longer be chosen")]
    SuggestionClosed {
        /// The suggestion.
        suggestion: SuggestionId,
    },
    /// The same technician suggested the same time frame before (I-15).
    #[error("this is what suggestion `{suggestion}` says already")]
    AlreadySuggested {
        /// The other suggestion.
        suggestion: SuggestionId,
    },
    /// The customer cannot be there then.
    #[error("the customer has declined these hours")]
    HoursDeclined,
    /// The technician had given the job back, and nobody has looked at what they noted (S4-29).
    #[error("technician `{technician}` gave this back before; look at their note first")]
    ReleaseNotSeen {
        /// The technician.
        technician: TechnicianId,
    },
    /// The time lies in no hours that the customer may choose by themselves.
    #[error("this time is not among those that were offered")]
    NotAvailable,
    /// Somebody who was not reached gets a link, and none was named (S4-3).
    #[error("a link has to go out, and none is named")]
    LinkMissing,
    /// Another link has that id.
    #[error("link `{link}` is there already, and differs")]
    LinkExists {
        /// The id that was given.
        link: LinkId,
    },
    /// Another call has that id.
    #[error("contact attempt `{attempt}` is there already, and differs")]
    AttemptExists {
        /// The id that was given.
        attempt: EntryId,
    },
}
