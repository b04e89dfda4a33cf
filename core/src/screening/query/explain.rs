//! `screening.explain`: how the answer for a request comes about, step by step (S0-22).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};

use crate::{
    base::Actor,
    screening::{Explanation, Request, Screener},
};

/// Asks how the answer for a request comes about: also why something did not match.
///
/// # Errors
/// [`Forbidden`](ExplainRefusal::Forbidden): only the office may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Explain(pub Request);

/// Why an answer is not explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, IntoStaticStr, VariantNames, Serialize)]
#[strum(serialize_all = "snake_case", prefix = "screening.explain.")]
#[serde(untagged)]
pub enum ExplainRefusal {
    /// Only the office may see flags.
    #[error("not permitted")]
    Forbidden,
}

impl Explain {
    /// Tells; changes nothing.
    ///
    /// # Errors
    /// See [`Explain`].
    pub fn ask(&self, by: &Actor, screener: &Screener) -> Result<Explanation, ExplainRefusal> {
        if !by.is_office() {
            return Err(ExplainRefusal::Forbidden);
        }
        Ok(screener.explain(&self.0))
    }
}
