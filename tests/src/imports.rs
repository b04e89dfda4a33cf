//! The paths of its own crate that a source file uses.

use crate::Source;

/// A path into the crate, such as `["contact", "fold", "fold"]`, and the line that uses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Line number, counted from 1.
    pub line: usize,
    /// Modules and item, from the root of the crate.
    pub path: Vec<String>,
}

/// Every path that begins with `crate::` or `super::`, in imports and elsewhere.
pub fn imports(source: &Source, modules: &[String]) -> Vec<Import> {
    let mut text = String::new();
    let mut starts = Vec::new();
    for (line, code) in source.code() {
        starts.push((text.len(), line));
        text.push_str(code);
        text.push('\n');
    }
    let mut found = Vec::new();
    for keyword in ["crate::", "super::"] {
        for (at, _) in text.match_indices(keyword) {
            if text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let line = starts.iter().rev().find(|(start, _)| *start <= at);
            let mut paths = Vec::new();
            tree(&text[at..], &[], &mut paths);
            found.extend(paths.into_iter().map(|path| Import {
                line: line.map_or(0, |(_, line)| *line),
                path: resolved(modules, path),
            }));
        }
    }
    found
}

/// Parses one path or tree of paths, and returns the rest of the text.
fn tree<'a>(text: &'a str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        while !rest.trim_start().is_empty() {
            rest = tree(rest, before, paths).trim_start();
            match rest.strip_prefix(',') {
                Some(more) if !more.trim_start().starts_with('}') => rest = more,
                _ => break,
            }
        }
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        return rest.strip_prefix('}').unwrap_or(rest);
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    let mut path = before.to_vec();
    path.push(word.to_owned());
    match rest.strip_prefix("::") {
        Some(rest) => tree(rest, &path, paths),
        None => {
            paths.push(path);
            let after = rest.strip_prefix(" as ").unwrap_or(rest);
            after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == '*')
        }
    }
}

fn resolved(modules: &[String], path: Vec<String>) -> Vec<String> {
    let mut base = modules.to_vec();
    let mut path = path.into_iter().peekable();
    if path.next_if(|part| part == "crate").is_some() {
        base.clear();
    }
    while path.next_if(|part| part == "super").is_some() {
        base.pop();
    }
    base.extend(path);
    base
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_and_relative_paths_are_found() {
        let text = "use super::{a::{B, c::D}, e};\nuse crate::f::G as H;\nlet x = crate::i::j();\n";
        let source = Source { path: "x/y.rs".into(), text: text.to_owned() };
        let found = imports(&source, &["x".to_owned(), "y".to_owned()]);
        let shown = |import: &Import| format!("{}:{}", import.line, import.path.join("::"));
        let mut shown: Vec<String> = found.iter().map(shown).collect();
        shown.sort();
        assert_eq!(shown, ["1:x::a::B", "1:x::a::c::D", "1:x::e", "2:f::G", "3:i::j"]);
    }
}
