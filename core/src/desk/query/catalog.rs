//! `desk.catalog`: all commands and queries, with an example of each.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    base::{Actor, CatalogLine, QueryReason},
    desk::{Command, Desk, Query},
};

/// Accepted calls of the scenarios, one of each command and query, in the order of the catalog. The
/// test `generated` writes them.
const EXAMPLES: &str = include_str!("../data/examples.jsonl");

/// Lists all commands and queries in the order of the areas, each with its roles, statuses, reasons
/// of refusal and an example. Every actor may ask: the answer has no data of the desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AskCatalog"))]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    /// Beginning of the names that are listed, such as `flag.`; all if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// All commands and queries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Catalog"))]
pub struct CatalogAnswer {
    /// Commands, in the order of the areas.
    pub commands: Vec<CatalogLine>,
    /// Queries, in the order of the areas.
    pub queries: Vec<CatalogLine>,
}

impl Catalog {
    pub(crate) fn answer(&self, _: &Actor, _: &Desk) -> Result<CatalogAnswer, QueryReason> {
        let all = CatalogAnswer::all();
        let start = self.name.as_deref().unwrap_or_default();
        let listed = |lines: Vec<CatalogLine>| {
            lines.into_iter().filter(|line| line.name.starts_with(start)).collect()
        };
        Ok(CatalogAnswer { commands: listed(all.commands), queries: listed(all.queries) })
    }
}

impl CatalogAnswer {
    /// All commands and queries, with their examples.
    ///
    /// ```
    /// use frontdesk::desk::CatalogAnswer;
    /// let catalog = CatalogAnswer::all();
    /// let book = catalog.commands.iter().find(|line| line.name == "appointment.book").unwrap();
    /// assert_eq!(book.example.as_ref().unwrap()["do"], "appointment.book");
    /// ```
    pub fn all() -> Self {
        let mut all = Self { commands: Command::lines(), queries: Query::lines() };
        for example in EXAMPLES.lines().filter_map(|line| serde_json::from_str(line).ok()) {
            let example: Value = example;
            let (lines, name) = match example.get("do") {
                Some(name) => (&mut all.commands, name),
                None => (&mut all.queries, example.get("ask").unwrap_or(&Value::Null)),
            };
            if let Some(line) = lines.iter_mut().find(|line| name == line.name) {
                line.example = Some(example);
            }
        }
        all
    }
}
