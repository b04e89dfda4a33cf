//! `screening.screen`: which flagged items a request matches, and why (S0-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    screening::{Request, Screener, Screening},
};

/// Screens a request: which flagged items match, and why.
///
/// # Errors
/// `forbidden` unless the actor is office staff, who alone may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Screen(pub Request);

impl Screen {
    pub(crate) fn answer(&self, _: &Actor, screener: &Screener) -> Result<Screening, QueryReason> {
        Ok(screener.screen(&self.0))
    }
}
