//! The only place that asks the library to screen.

use std::path::Path;

use frontdesk::screening::{AddProblem, Policy, Request, Screener, Screening, Workspace};

use crate::{input::FlaggedItem, problem::Problem};

/// A flagged value in which nothing can be compared.
pub(crate) struct Unreadable {
    /// The line of its flag.
    pub(crate) line: u64,
    /// Why not.
    pub(crate) problem: AddProblem,
    /// The name of its kind.
    pub(crate) kind: &'static str,
}

/// Makes a screener of flagged items, and tells which of them are unreadable.
pub(crate) fn build(policy: Policy, items: &[FlaggedItem]) -> (Screener, Vec<Unreadable>) {
    let values = items
        .iter()
        .map(|item| (item.flag.clone(), item.item.clone(), item.written.clone()));
    let built = Screener::build(policy, values);
    let mut unreadable = built.unreadable.into_iter().peekable();
    let mut told = Vec::new();
    // They come in the order of the items.
    for item in items {
        if let Some((_, problem)) = unreadable.next_if(|(id, _)| *id == item.item) {
            let kind = item.written.kind().as_str();
            told.push(Unreadable {
                line: item.line,
                problem,
                kind,
            });
        }
    }
    (built.screener, told)
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
pub(crate) fn save(screener: &Screener) -> Vec<u8> {
    screener.to_bytes()
}

/// A screener from the bytes of a saved index.
///
/// # Errors
/// [`Problem::Index`] when the bytes are no index of ours.
pub(crate) fn load(bytes: &[u8], path: &Path) -> Result<Screener, Problem> {
    Screener::from_bytes(bytes).map_err(|problem| Problem::Index {
        path: path.to_owned(),
        text: problem.to_string(),
    })
}

/// What a saved index holds, one fact a line.
pub(crate) fn facts(screener: &Screener) -> Vec<(&'static str, String)> {
    let mut facts = vec![
        ("flags", screener.flags().to_string()),
        ("items", screener.items().to_string()),
    ];
    let sizes = screener.sizes().into_iter();
    facts.extend(sizes.map(|(part, bytes)| (part, format!("{bytes} bytes"))));
    facts
}
