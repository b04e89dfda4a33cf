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

/// One line for each: its name, the roles, the statuses, and what it does.
fn table(lines: &[CatalogLine]) -> String {
    let rows = lines.iter().map(|line| {
        let roles: Vec<&str> = line.roles.iter().map(|role| word(*role)).collect();
        [line.name.to_owned(), roles.join(", "), line.statuses.join(", "), line.about.clone()]
    });
    let rows: Vec<[String; 4]> = rows.collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let [name, roles, statuses] = [width(0), width(1), width(2)];
    let draw = |row: &[String; 4]| {
        let [of, by, within, about] = row;
        let line = format!("  {of:name$}  {by:roles$}  {within:statuses$}  {about}");
        format!("{}\n", line.trim_end())
    };
    rows.iter().map(draw).collect()
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
