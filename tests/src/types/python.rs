//! Typed dictionaries for Python.

use std::fmt::Write;

use super::{
    Wire,
    shape::{Definition, Field, Shape, Type},
};

/// Python keywords that are names of fields: an object with one is written in functional syntax.
const KEYWORDS: [&str; 12] =
    ["and", "as", "class", "del", "for", "from", "if", "in", "is", "not", "or", "with"];

/// The typed dictionaries of all objects, with their comments.
///
/// # Panics
/// Never: writing to a text does not fail.
pub fn python(wire: &Wire) -> String {
    let mut out = String::from(
        "\"\"\"Calls and answers of the desk, generated from the Rust types. Do not edit.\n\n\
         ``UPDATE=1 cargo test -p frontdesk-tests --test generated`` updates it.\n\"\"\"\n\n\
         from __future__ import annotations\n\n\
         import sys\n\
         from typing import Literal, TypeAlias, TypedDict, Union\n\n\
         if sys.version_info >= (3, 11):\n    \
             from typing import NotRequired\n\
         else:\n    \
             from typing_extensions import NotRequired\n",
    );
    for Definition { name, doc, shape } in wire.types() {
        match shape {
            Shape::Alias(alias) => alias_of(&name, &doc, &alias, &mut out),
            Shape::Object(fields) => object(&name, &doc, &fields, &mut out),
        }
    }
    out
}

fn alias_of(name: &str, doc: &str, alias: &Type, out: &mut String) {
    _ = writeln!(out, "\n{name}: TypeAlias = {}", quoted(&written(alias)));
    docstring(doc, "", out);
}

fn object(name: &str, doc: &str, fields: &[Field], out: &mut String) {
    let is_kept = |field: &Field| KEYWORDS.contains(&field.name.as_str());
    if fields.iter().any(is_kept) {
        _ = writeln!(out, "\n{name} = TypedDict(\n    \"{name}\",\n    {{");
        for Field { name, holds, required, .. } in fields {
            _ = writeln!(out, "        \"{name}\": {},", quoted(&annotation(holds, *required)));
        }
        out.push_str("    },\n)\n");
        return docstring(doc, "", out);
    }
    _ = writeln!(out, "\n\nclass {name}(TypedDict):");
    docstring(doc, "    ", out);
    for Field { name, doc, holds, required } in fields {
        _ = writeln!(out, "\n    {name}: {}", annotation(holds, *required));
        docstring(doc, "    ", out);
    }
    if fields.is_empty() && doc.is_empty() {
        out.push_str("    pass\n");
    }
}

fn docstring(doc: &str, margin: &str, out: &mut String) {
    let doc = doc.replace('\\', "\\\\").replace("\"\"\"", "'''");
    let end = if doc.ends_with('"') { " " } else { "" };
    match doc.lines().count() {
        0 => {}
        1 => _ = writeln!(out, "{margin}\"\"\"{doc}{end}\"\"\""),
        _ => {
            let lines = doc.lines().map(|line| format!("{margin}{line}").trim_end().to_owned());
            let text = lines.collect::<Vec<_>>().join("\n");
            _ = writeln!(out, "{margin}\"\"\"{}\n{margin}\"\"\"", text.trim_start());
        }
    }
}

fn annotation(holds: &Type, required: bool) -> String {
    match required {
        true => written(holds),
        false => format!("NotRequired[{}]", written(holds)),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "'"))
}

fn written(what: &Type) -> String {
    match what {
        Type::Text => "str".to_owned(),
        Type::Whole => "int".to_owned(),
        Type::Truth => "bool".to_owned(),
        Type::Null => "None".to_owned(),
        Type::Word(word) => format!("Literal[\"{word}\"]"),
        Type::Named(name) => name.clone(),
        Type::List(inner) => format!("list[{}]", written(inner)),
        Type::Map(inner) => format!("dict[str, {}]", written(inner)),
        Type::OneOf(all) if all.iter().all(|one| matches!(one, Type::Word(_))) => {
            let words = all.iter().map(written).collect::<String>();
            format!(
                "Literal[{}]",
                words
                    .replace("]Literal[", ", ")
                    .trim_start_matches("Literal[")
                    .trim_end_matches(']')
            )
        }
        Type::OneOf(all) if all.len() == 1 => all.iter().map(written).collect(),
        Type::OneOf(all) => {
            let all: Vec<String> = all.iter().map(written).collect();
            format!("Union[{}]", all.join(", "))
        }
        Type::Anything => "object".to_owned(),
    }
}
