//! `screening.screen`: which flagged items a request matches, and why (S0-22).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::Actor,
    screening::{Request, Screener, Screening, Workspace},
};

/// Asks which flagged items a request matches.
///
/// # Errors
/// [`Forbidden`](ScreenRefusal::Forbidden): only the office may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Screen(pub Request);

/// Why a request is not screened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "screening.screen.")]
#[serde(untagged)]
pub enum ScreenRefusal {
    /// Only the office may see flags.
    #[error("not permitted")]
    Forbidden,
}

impl Screen {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`Screen`].
    pub fn ask(&self, by: &Actor, screener: &Screener) -> Result<Screening, ScreenRefusal> {
        if !by.is_office() {
            return Err(ScreenRefusal::Forbidden);
        }
        Ok(screener.screen(&self.0, &mut Workspace::default()))
    }
}
