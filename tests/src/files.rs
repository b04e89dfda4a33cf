//! The files of the project.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders that tools create.
const MADE: &[&str] = &["target", "dist", "out", "node_modules", "__pycache__", "pkg"];

/// The root folder of the project.
pub fn root() -> &'static Path {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests have a folder above them")
}

/// All files below a folder of the project, in order, without hidden and generated folders.
pub fn files(below: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(below), &mut found);
    found.sort();
    found
}

/// A path relative to the root folder.
pub fn shown(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.display().to_string()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || MADE.contains(&name.as_ref()) {
            continue;
        }
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}
