//! The HTML of e-mails: a layout with slots.
//!
//! `[[name]]` is a value, escaped; `[[if name]]…[[end name]]` is left out without a value;
//! `[[each name]]…[[item]]…[[end name]]` is repeated. Values are never parsed for slots.

/// Layout of all messages; compiled from `layout/message.mjml` by the test `layouts`.
const MESSAGE: &str = include_str!("../layout/message.html");

/// The values of the slots of a layout.
#[derive(Default)]
pub(super) struct Slots<'a> {
    one: Vec<(&'static str, &'a str)>,
    several: Vec<(&'static str, &'a [String])>,
}

impl<'a> Slots<'a> {
    /// Gives a slot its value; no value leaves its block out.
    pub(super) fn with(mut self, name: &'static str, value: Option<&'a str>) -> Self {
        self.one.extend(value.map(|value| (name, value)));
        self
    }

    /// Gives a slot several values.
    pub(super) fn with_each(mut self, name: &'static str, values: &'a [String]) -> Self {
        self.several.push((name, values));
        self
    }

    /// The HTML of an e-mail.
    pub(super) fn fill(&self) -> String {
        let mut html = String::with_capacity(MESSAGE.len() * 2);
        self.fill_part(MESSAGE, None, &mut html);
        html
    }

    fn fill_part(&self, layout: &str, item: Option<&str>, html: &mut String) {
        let mut rest = layout;
        while let Some((before, after)) = rest.split_once("[[") {
            html.push_str(before);
            let (slot, after) = after.split_once("]]").unwrap_or((after, ""));
            rest = after;
            let (block, name) = slot.split_once(' ').unwrap_or(("", slot));
            if block.is_empty() {
                let value = if name == "item" { item } else { self.value(name) };
                escape(value.unwrap_or_default(), html);
                continue;
            }
            let end = format!("[[end {name}]]");
            let (inner, after) = rest.split_once(&end).unwrap_or((rest, ""));
            rest = after;
            let values = self.values(name);
            match block {
                "each" => {
                    values.iter().for_each(|item| self.fill_part(inner, Some(item), html));
                }
                _ if self.value(name).is_some() || !values.is_empty() => {
                    self.fill_part(inner, item, html);
                }
                _ => {}
            }
        }
        html.push_str(rest);
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        self.one.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    fn values(&self, name: &str) -> &'a [String] {
        let found = self.several.iter().find(|(known, _)| *known == name);
        found.map_or(&[], |(_, values)| values)
    }
}

/// Escapes a text for HTML, in elements and in quoted attributes; a new line is a break.
fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            c => html.push(c),
        }
    }
}
