//! `screening.explain`: the answer for a request, with all steps that led to it (S0-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    screening::{Explanation, Request, query::Source},
};

/// Explains the answer for a request: how each value was parsed and compared, also where nothing
/// matched.
///
/// # Errors
/// `forbidden` unless the actor is office staff, who alone may see flags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Explain(pub Request);

impl Explain {
    pub(crate) fn answer(&self, _: &Actor, source: Source<'_>) -> Result<Explanation, QueryReason> {
        let request = source.with_record(&self.0);
        let mut explanation = source.screener.explain(&request);
        explanation.screening.add_flags_of_record(source.flags_of_record(&request));
        Ok(explanation)
    }
}
