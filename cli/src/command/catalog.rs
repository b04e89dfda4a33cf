//! `calls --catalog`: lists all commands and queries.

use std::io::{self, Write};

use frontdesk::{
    base::{CatalogLine, Role},
    desk::CatalogAnswer,
};

use crate::problem::{Problem, Success};

/// Prints the catalog: a table for people, or JSON for programs.
///
/// # Errors
/// [`Problem::Write`] if the output cannot be written.
pub(super) fn print(as_json: bool) -> Result<Success, Problem> {
    let catalog = CatalogAnswer::all();
    let text = match as_json {
        true => serde_json::to_string(&catalog).map_err(io::Error::from)?,
        false => {
            let (commands, queries) = (table(&catalog.commands), table(&catalog.queries));
            format!("Commands\n{commands}\nQueries\n{queries}").trim_end().to_owned()
        }
    };
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    Ok(Success::Done)
}

/// Two lines for each: its name and what it does; who may give it, and in which statuses.
fn table(lines: &[CatalogLine]) -> String {
    let width = lines.iter().map(|line| line.name.len()).max().unwrap_or_default();
    let draw = |line: &CatalogLine| {
        let CatalogLine { name, about, statuses, .. } = line;
        let roles: Vec<&str> = line.roles.iter().map(|role| word(*role)).collect();
        let within = if statuses.is_empty() { "" } else { ", if it is " };
        let (roles, statuses) = (roles.join(", "), statuses.join(" or "));
        format!("  {name:width$}  {about}\n  {:width$}  by {roles}{within}{statuses}\n", "")
    };
    lines.iter().map(draw).collect()
}

fn word(role: Role) -> &'static str {
    match role {
        Role::Admin => "admin",
        Role::Staff => "staff",
        Role::Technician => "technician",
        Role::Customer => "customer",
        Role::System => "system",
    }
}
