//! The steps of folding, in words, for the explanation.

/// The steps that folding takes, in words, each once.
pub fn steps(_text: &str) -> Vec<String> {
    Vec::new()
}
