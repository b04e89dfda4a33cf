//! Writes a page with the texts of all kinds of messages: in each language, with short, long,
//! right-to-left and no optional values and with markup, on a phone and a desktop, light and dark.

use std::fmt::Write;

use frontdesk::{
    base::Zone,
    customer::{Channel, Language},
    door,
    message::{
        MessageKind, Variable, VariableType,
        text::{Brand, Color, Data, Rendered, TextSet, Values, render},
    },
};
use serde_json::{Value, json};

/// Values of the variables: a name of the case, and a text that is repeated in long ones.
const CASES: [(&str, &str); 5] = [
    ("short", "Ana"),
    ("long", "Wilhelmina van den Boogaard-Schönefeld & partners "),
    ("right to left", "דנה כהן"),
    ("nothing optional", "Jan de Boer"),
    ("markup", "<b>Ana</b> & \"co\""),
];

/// Color schemes, and widths of a phone and a desktop in pixels.
const SHOWN: [(&str, u16); 4] = [("light", 360), ("light", 600), ("dark", 360), ("dark", 600)];

/// The logo of a business, as a picture that needs no server.
const LOGO: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
    viewBox='0 0 180 40'%3E%3Crect width='180' height='40' rx='20' fill='%230b6e4f'/%3E%3C/svg%3E";

const HEAD: &str = "<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n\
    <meta name=viewport content='width=device-width'>\n<title>Messages</title>\n";

const STYLE: &str = "body { font: 15px sans-serif; margin: 24px } \
    iframe { border: 1px solid #999; height: 620px; margin: 4px } \
    pre { white-space: pre-wrap; max-width: 60ch; background: #eee; padding: 8px }";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut page = format!("{HEAD}<style>{STYLE}</style>\n<main>\n<h1>Messages</h1>\n");
    for kind in MessageKind::ALL {
        for language in ["en", "nl"] {
            for case in CASES {
                writeln!(page, "<h2>{} · {language} · {}</h2>", kind.name(), case.0)?;
                add(&mut page, *kind, &Language::parse(language)?, case)?;
            }
        }
    }
    println!("{page}</main>");
    Ok(())
}

/// Adds the e-mail and the text message of a case.
fn add(
    page: &mut String,
    kind: MessageKind,
    language: &Language,
    (case, text): (&str, &str),
) -> Result<(), Box<dyn std::error::Error>> {
    let zone = Zone::parse("Europe/Amsterdam")?;
    let logo = (case != "nothing optional").then(|| LOGO.to_owned());
    let brand = Brand { color: Some(Color::parse("#0b6e4f")?), logo, ..Brand::default() };
    let variables = kind.variables().iter();
    let given = variables.filter(|variable| !variable.optional || case != "nothing optional");
    let value = |variable: &Variable| (variable.name.to_owned(), value(variable, case, text));
    let data: Value = given.map(value).collect();
    let data: Data = door::read_value(&data)?;
    let values = Values::read(kind, &data).map_err(|errors| errors.to_string())?;
    let texts = TextSet::read(language, None).map_err(|found| format!("{found:?}"))?;
    for channel in Channel::ALL {
        let rendered = render(&texts, kind, channel, &values, zone, &brand);
        match rendered.map_err(|found| format!("{found:?}"))? {
            Rendered::Email(email) => {
                writeln!(page, "<p><b>{}</b></p>", escaped(&email.subject))?;
                let html = escaped(&email.html);
                for (scheme, width) in SHOWN {
                    let title = format!("{}, {}, {case}", kind.name(), language.as_str());
                    write!(page, "<iframe loading=lazy width={width} ")?;
                    write!(page, "title='{title}, {scheme}, {width} pixels' ")?;
                    writeln!(page, "style='color-scheme: {scheme}' srcdoc=\"{html}\"></iframe>")?;
                }
                writeln!(page, "<pre lang={}>{}</pre>", language.as_str(), escaped(&email.text))?;
            }
            Rendered::Sms(sms) => {
                let (segments, encoding) = (sms.segments.segments, sms.segments.encoding);
                writeln!(page, "<pre lang={}>{}</pre>", language.as_str(), escaped(&sms.text))?;
                writeln!(page, "<p>{segments} segments, {encoding:?}</p>")?;
            }
        }
    }
    Ok(())
}

/// A value of a variable.
fn value(variable: &Variable, case: &str, text: &str) -> Value {
    match variable.is {
        VariableType::Text(most) => {
            let long = text.repeat(if case == "long" { 20 } else { 1 });
            json!(long.chars().take(usize::from(most)).collect::<String>())
        }
        VariableType::DateTime => json!("2026-09-30T12:30:00Z"),
        VariableType::Date => json!("2026-12-31"),
        VariableType::Money => json!({ "minor": 123_450, "currency": "EUR" }),
        VariableType::Rate => json!(1250),
        VariableType::Count => json!(2),
        VariableType::Link => json!("https://example.org/a/7f3k"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
