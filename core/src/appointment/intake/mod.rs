//! Requests, their review, and their acceptance or declination.

mod accept;
mod acknowledge_match;
mod acknowledge_screening;
mod book;
mod edit;
mod flag_match;
mod incomplete_screening;
mod parse;
mod provide_information;
mod request;
mod request_information;
mod set_feasibility;
mod waive_information;

pub use crate::flag::MatchState;
pub use accept::{Accept, Declination, Decline, Declined, Scheduled};
pub use acknowledge_match::{AcknowledgeMatch, Acknowledgement, MatchAcknowledged};
pub use acknowledge_screening::{AcknowledgeScreening, ScreeningAcknowledged};
pub use book::Book;
pub use edit::{Edit, Edited, Removable};
pub use flag_match::{FlagMatch, MatchCleared, MatchDecided, MatchOpened, MatchedItem};
pub use incomplete_screening::{IncompleteScreening, ScreeningCompleted, ScreeningIncomplete};
pub use provide_information::{InformationProvided, ProvideInformation};
pub use request::{Origin, Request, Requested};
pub use request_information::{
    InformationRequest, InformationRequested, InformationState, RequestInformation,
};
pub use set_feasibility::{Feasibility, FeasibilitySet, SetFeasibility};
pub use waive_information::{InformationWaived, WaiveInformation};
