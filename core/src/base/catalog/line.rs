//! One line of the catalog of the desk: a command or a query, without its types.

use serde::Serialize;
use serde_json::Value;

use crate::base::Role;

/// A command or a query: who may give it, when, and why it is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CatalogLine {
    /// Name on the wire, such as `appointment.book`.
    pub name: &'static str,
    /// What it does or answers, in one sentence.
    pub about: String,
    /// Roles that may give it; customers and technicians only for their own records.
    pub roles: Vec<Role>,
    /// Statuses of the record that allow a command; left out if the command creates the record.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub statuses: Vec<&'static str>,
    /// Reasons why it is refused: the last parts of the codes.
    pub reasons: Vec<String>,
    /// A call that is accepted, if its records exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub example: Option<Value>,
}

impl CatalogLine {
    /// A line without an example; `named` is the name and the text of the documentation.
    pub(crate) fn new(
        (name, about): (&'static str, &'static str),
        roles: &[Role],
        statuses: Vec<&'static str>,
        codes: impl Iterator<Item = String>,
    ) -> Self {
        let reason = |code: String| code.rsplit('.').next().unwrap_or_default().to_owned();
        Self {
            name,
            about: without_ids(about.trim()),
            roles: roles.to_vec(),
            statuses,
            reasons: codes.map(reason).collect(),
            example: None,
        }
    }
}

/// The text without the ids of requirements at its end, such as `(S0-7, I-13).`
fn without_ids(text: &str) -> String {
    let is_of_ids = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "-, ".contains(c);
    let ids = text.strip_suffix(").").and_then(|text| text.rsplit_once(" ("));
    match ids.filter(|(_, ids)| ids.chars().all(is_of_ids)) {
        Some((sentence, _)) => format!("{sentence}."),
        None => text.to_owned(),
    }
}
