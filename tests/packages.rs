//! Published packages: each has all files that it is built from, and those that its users need.

use std::{collections::BTreeSet, path::Path, process::Command};

use frontdesk_tests::{files, root, shown, sources};

/// The folders of the crates that are published, and their names.
const PUBLISHED: &[(&str, &str)] = &[("core", "frontdesk"), ("cli", "frontdesk-cli")];

/// The files of a package, relative to its folder.
fn package(name: &str) -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["package", "--list", "--allow-dirty", "--offline", "--package", name]);
    let list = cargo.current_dir(root()).output().expect("cargo runs");
    assert!(list.status.success(), "{}", String::from_utf8_lossy(&list.stderr));
    let list = String::from_utf8(list.stdout).expect("paths are text");
    list.lines().map(|path| path.replace('\\', "/")).collect()
}

/// A path without `..` in it.
fn plain(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// The files that sources include, relative to the root folder.
fn compiled_in(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources(&format!("{folder}/src")) {
        let beside = shown(source.path.parent().unwrap_or(root()));
        for (_, line) in source.code() {
            let named =
                line.split_once("include_str!(\"").and_then(|(_, rest)| rest.split_once('"'));
            found.extend(named.map(|(name, _)| plain(&format!("{beside}/{name}"))));
        }
    }
    found
}

#[test]
fn a_package_has_all_that_it_is_made_of() {
    for (folder, name) in PUBLISHED {
        let packed = package(name);
        let tables = files(&format!("{folder}/src")).into_iter();
        let tables = tables.filter(|path| path.extension().is_some_and(|ending| ending != "py"));
        let needed: Vec<String> =
            tables.map(|path| shown(&path)).chain(compiled_in(folder)).collect();
        assert!(needed.len() > 20, "{folder}: {needed:?}");
        for path in needed {
            let inside = path.strip_prefix(&format!("{folder}/")).map(str::to_owned);
            assert!(inside.is_some_and(|path| packed.contains(&path)), "{name} lacks {path}");
        }
        for page in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            assert!(packed.contains(page), "{name} lacks {page}");
        }
        let scripts =
            packed.iter().filter(|path| Path::new(path).extension() == Some("py".as_ref()));
        assert_eq!(scripts.count(), 0, "{name} has scripts of its makers");
    }
}
