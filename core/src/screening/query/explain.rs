//! `screening.explain`: how the answer for a request comes about, step by step (S0-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    screening::{Explanation, Request, Screener},
};

/// Asks how the answer for a request comes about: also why something did not match.
///
/// # Errors
/// `forbidden`: only the office may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Explain(pub Request);

impl Explain {
    pub(crate) fn answer(
        &self,
        _: &Actor,
        screener: &Screener,
    ) -> Result<Explanation, QueryReason> {
        Ok(screener.explain(&self.0))
    }
}
