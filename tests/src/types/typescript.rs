//! TypeScript declarations.

use std::fmt::Write;

use super::{
    Wire,
    shape::{Definition, Field, Shape, Type},
};

/// The declarations of all types, with their comments.
///
/// # Panics
/// Never: writing to a text does not fail.
pub fn typescript(wire: &Wire) -> String {
    let mut out = declarations("Calls and answers of the desk", wire.types());
    out += "\n/** The answer of each query, by its name. */\nexport interface Tellings {\n";
    for (name, answer) in wire.tellings() {
        _ = writeln!(out, "  \"{name}\": {};", written(&answer));
    }
    out + "}\n"
}

/// The declarations of the types of screening alone.
pub fn screening_typescript(wire: &Wire) -> String {
    declarations("Requests and answers of screening", wire.screening_types())
}

fn declarations(content: &str, types: Vec<Definition>) -> String {
    let mut out = format!(
        "// {content}, generated from the Rust types by\n\
         // `UPDATE=1 cargo test -p frontdesk-tests --test generated`. Do not edit.\n",
    );
    for Definition { name, doc, shape } in types {
        out += "\n";
        comment(&doc, "", &mut out);
        match shape {
            Shape::Alias(alias) => _ = writeln!(out, "export type {name} = {};", written(&alias)),
            Shape::Object(fields) => {
                _ = writeln!(out, "export interface {name} {{");
                fields.iter().for_each(|field| member(field, &mut out));
                out += "}\n";
            }
        }
    }
    out
}

fn member(Field { name, doc, holds, required }: &Field, out: &mut String) {
    comment(doc, "  ", out);
    let mark = if *required { "" } else { "?" };
    _ = writeln!(out, "  {name}{mark}: {};", written(holds));
}

fn comment(doc: &str, margin: &str, out: &mut String) {
    let doc = doc.replace("*/", "* /");
    match doc.lines().count() {
        0 => {}
        1 => _ = writeln!(out, "{margin}/** {doc} */"),
        _ => {
            _ = writeln!(out, "{margin}/**");
            for line in doc.lines() {
                _ = writeln!(out, "{}", format!("{margin} * {line}").trim_end());
            }
            _ = writeln!(out, "{margin} */");
        }
    }
}

fn written(what: &Type) -> String {
    match what {
        Type::Text => "string".to_owned(),
        Type::Whole => "number".to_owned(),
        Type::Truth => "boolean".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Word(word) => format!("\"{word}\""),
        Type::Named(name) => name.clone(),
        Type::List(inner) if matches!(**inner, Type::OneOf(_)) => format!("({})[]", written(inner)),
        Type::List(inner) => format!("{}[]", written(inner)),
        Type::Map(inner) => format!("{{ [key: string]: {} }}", written(inner)),
        Type::OneOf(all) => all.iter().map(written).collect::<Vec<_>>().join(" | "),
        Type::Anything => "unknown".to_owned(),
    }
}
