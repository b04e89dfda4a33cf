//! `screening.screen`: which flagged items a request matches, and why (S0-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    screening::{Request, Screener, Screening},
};

/// Asks which flagged items a request matches.
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Screen(pub Request);

impl Screen {
    pub(crate) fn answer(&self, _: &Actor, screener: &Screener) -> Result<Screening, QueryReason> {
        Ok(screener.screen(&self.0))
    }
}
