//! `screening.screen`: which flagged items a request matches, and why (S0-22).

use serde::{Deserialize, Serialize};

use crate::{
    base::{Actor, QueryReason},
    screening::{Request, Screening, query::Source},
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
    pub(crate) fn answer(&self, _: &Actor, source: Source<'_>) -> Result<Screening, QueryReason> {
        let request = source.with_record(&self.0);
        let mut screening = source.screener.screen(&request);
        screening.add_flags_of_record(source.flags_of_record(&request));
        Ok(screening)
    }
}
