//! Checks of the paths of a run.

use std::path::Path;

use crate::problem::Problem;

/// Checks that at most one file is the standard input, and that no input is overwritten (B8).
///
/// # Errors
/// [`Problem::StandardInputTwice`], [`Problem::OutputIsInput`].
pub(super) fn check_paths(inputs: &[&Path], out: Option<&Path>) -> Result<(), Problem> {
    let standard = inputs.iter().filter(|path| **path == Path::new("-"));
    if standard.count() > 1 {
        return Err(Problem::StandardInputTwice);
    }
    let place = |path: &Path| path.canonicalize().ok();
    match out.and_then(place) {
        Some(out) if inputs.iter().any(|input| place(input).is_some_and(|it| it == out)) => {
            Err(Problem::OutputIsInput)
        }
        _ => Ok(()),
    }
}
