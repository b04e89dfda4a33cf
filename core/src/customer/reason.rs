//! What may stand in the way of a command about a customer, beside person, id and status.

use serde::Serialize;
use strum::{IntoStaticStr, VariantNames};

/// What may stand in the way of a command about a customer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(untagged)]
pub enum Reason {
    /// Nothing was given that could change.
    #[error("nothing is given to be changed")]
    NothingGiven,
}
