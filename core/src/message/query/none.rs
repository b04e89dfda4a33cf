//! Without the feature `texts` there are no queries about messages.

use serde::{Deserialize, Serialize};

use super::Source;
use crate::base::{Actor, QueryRefusal, QueryRule};

/// Queries about messages: none without the feature `texts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Query {}

/// The answer to a query: none without the feature `texts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Answer {}

impl Query {
    /// The rules of all queries of this area.
    pub const CATALOG: &'static [QueryRule] = &[];

    /// Rule of the query: its line in the catalog.
    pub fn rule(&self) -> &'static QueryRule {
        match *self {}
    }

    /// Answers the query.
    ///
    /// # Errors
    /// None, as there is no query.
    pub fn answer(&self, _: &Actor, _: Source) -> Result<Answer, QueryRefusal> {
        match *self {}
    }
}
