//! The only place that asks the library to screen.

use std::path::Path;

use frontdesk::{
    screening::{Built, Explanation, Policy, Request, Screener, Screening, Workspace},
    sheet::FlaggedItem,
};

use crate::problem::Problem;

/// Makes a screener of flagged items, and tells which of them are unreadable.
pub(crate) fn build(policy: Policy, items: Vec<FlaggedItem>) -> Built {
    Screener::build(policy, items)
}

/// Screens one request.
pub(crate) fn screen(
    screener: &Screener,
    request: &Request,
    workspace: &mut Workspace,
) -> Screening {
    screener.screen(request, workspace)
}

/// Screens one request and tells how the answer came about.
pub(crate) fn explain(screener: &Screener, request: &Request) -> Explanation {
    screener.explain(request)
}

/// The bytes of a saved index.
pub(crate) fn save(screener: &Screener) -> Vec<u8> {
    screener.to_bytes()
}

/// A screener from a saved index.
///
/// # Errors
/// [`Problem::Index`] when the bytes are no index of ours.
pub(crate) fn load(memory: Vec<u64>, path: &Path) -> Result<Screener, Problem> {
    Screener::from_memory(memory)
        .map_err(|problem| Problem::Index { path: path.to_owned(), text: problem.to_string() })
}
