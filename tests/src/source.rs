//! Rust source text, for the tests of its style.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{files, shown};

/// A Rust source file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path of the file.
    pub path: PathBuf,
    /// Text of the file.
    pub text: String,
}

/// All Rust files below a folder of the project.
pub fn sources(below: &str) -> Vec<Source> {
    let rust = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs");
    let read = |path: PathBuf| Source { text: fs::read_to_string(&path).unwrap_or_default(), path };
    files(below).into_iter().filter(rust).map(read).collect()
}

impl Source {
    /// Whether the whole file is a test.
    pub fn is_test(&self) -> bool {
        let name = self.path.file_stem().unwrap_or_default();
        name == "tests" || Path::new(&shown(&self.path)).iter().any(|part| part == "tests")
    }

    /// The numbered lines before the tests.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let end = self.text.find("#[cfg(test)]\nmod tests {");
        let text = &self.text[..end.unwrap_or(self.text.len())];
        let text = if self.is_test() { "" } else { text };
        text.lines().enumerate().map(|(position, line)| (position + 1, line))
    }

    /// The numbered lines of code without comments and tests.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// The modules from `below` to this file: `a/b.rs` and `a/b/mod.rs` are both `[a, b]`.
    pub fn modules(&self, below: &Path) -> Vec<String> {
        let path = self.path.strip_prefix(below).unwrap_or(&self.path);
        let parts = path.with_extension("");
        let parts = parts.iter().map(|part| part.to_string_lossy().into_owned());
        parts.filter(|part| part != "mod" && part != "lib").collect()
    }
}
