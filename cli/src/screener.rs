//! The only place that asks the library to screen.

use std::path::Path;

use frontdesk::{
    contact::ValueProblem,
    screening::{Policy, Request, Screener, Screening, Workspace},
};

use crate::{input::FlaggedItem, problem::Problem};

/// A flagged value in which nothing can be compared.
pub(crate) struct Unreadable {
    /// The line of its flag.
    pub(crate) line: u64,
    /// Why not.
    pub(crate) problem: ValueProblem,
    /// The name of its kind.
    pub(crate) kind: &'static str,
}

/// Makes a screener of flagged items, and tells which of them are unreadable.
pub(crate) fn build(policy: Policy, items: &[FlaggedItem]) -> (Screener, Vec<Unreadable>) {
    let mut screener = Screener::new(policy);
    let mut unreadable = Vec::new();
    for item in items {
        if let Err(problem) = screener.add(&item.flag, &item.item, &item.written) {
            let kind = item.written.kind().as_str();
            let line = item.line;
            unreadable.push(Unreadable {
                line,
                problem,
                kind,
            });
        }
    }
    (screener, unreadable)
}

/// Screens one request.
pub(crate) fn screen(
    screener: &Screener,
    request: &Request,
    workspace: &mut Workspace,
) -> Screening {
    screener.screen(request, workspace)
}

/// The bytes of a saved index.
///
/// # Errors
/// Always, until the library can save one.
pub(crate) fn save(_screener: &Screener, path: &Path) -> Result<Vec<u8>, Problem> {
    Err(not_yet(path))
}

/// A screener from the bytes of a saved index.
///
/// # Errors
/// [`Problem::Index`] when the bytes are no index of ours.
pub(crate) fn load(_bytes: Vec<u8>, path: &Path) -> Result<Screener, Problem> {
    Err(not_yet(path))
}

/// What a saved index holds, one fact a line.
pub(crate) fn facts(_screener: &Screener) -> Vec<(&'static str, String)> {
    Vec::new()
}

fn not_yet(path: &Path) -> Problem {
    Problem::Index {
        path: path.to_owned(),
        text: "saving and loading is not part of this build".to_owned(),
    }
}
