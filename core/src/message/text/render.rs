//! Renders the texts of a message.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Brand, Segments, TextProblem, TextProblemCode as Code, TextSet,
    data::{Values, is_given},
    format::Args,
    html::Slots,
    parts::{self, UNSUBSCRIBE_LINK},
    set::{Part, Texts, at},
    sms::plain_spaces,
};
use crate::{
    base::{Label, Zone},
    customer::{Channel, Language, MessageCategory},
    message::MessageKind,
};

/// The texts of a message, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "channel", rename_all = "snake_case")]
pub enum Rendered {
    /// An e-mail.
    Email(EmailText),
    /// A text message.
    Sms(SmsText),
}

/// The texts of an e-mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmailText {
    /// Language of the texts.
    pub language: Language,
    /// Subject, in one line.
    pub subject: String,
    /// Plain text with the content of the HTML.
    pub text: String,
    /// HTML with styles inside; its only remote URLs are the logo and the links.
    pub html: String,
    /// Further header fields by name: those for unsubscribing with one click (RFC 8058).
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
}

/// The text of a text message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SmsText {
    /// Language of the text.
    pub language: Language,
    /// Text of the message.
    pub text: String,
    /// Segments of the message, and what makes them more.
    pub segments: Segments,
}

/// Renders the texts of a message; times are local times of the zone.
///
/// # Errors
/// The problems of the host's texts; the default texts have none.
///
/// ```
/// use frontdesk::{base::Zone, customer::{Channel, Language}, message::MessageKind};
/// use frontdesk::message::text::{Brand, Data, Rendered, TextSet, Values, render};
///
/// let texts = TextSet::read(&Language::parse("nl").unwrap(), None).unwrap();
/// let data: Data = frontdesk::door::read(r#"{
///     "name": "Jan", "business": "Klusbedrijf Smit", "services": "Schilderwerk",
///     "start": "2026-03-02T09:00:00Z", "end": "2026-03-02T11:00:00Z"
/// }"#).unwrap();
/// let values = Values::read(MessageKind::Reminder, &data).unwrap();
/// let zone = Zone::parse("Europe/Amsterdam").unwrap();
/// let brand = Brand::default();
/// let told = render(&texts, MessageKind::Reminder, Channel::Sms, &values, zone, &brand);
/// let Ok(Rendered::Sms(sms)) = told else { panic!() };
/// assert!(sms.text.ends_with("aan uw afspraak op ma 2 mrt om 10:00."));
/// assert_eq!(sms.segments.segments, 1);
/// ```
#[allow(clippy::too_many_arguments, reason = "each is given by another part of the host")]
pub fn render(
    set: &TextSet,
    kind: MessageKind,
    channel: Channel,
    values: &Values,
    zone: Zone,
    brand: &Brand,
) -> Result<Rendered, Vec<TextProblem>> {
    let texts = set.open();
    let args = texts.args(values, zone).map_err(|problem| vec![problem])?;
    let parts = Parts::format(&texts, kind, channel, values, &args)?;
    let language = set.language().clone();
    Ok(match channel {
        Channel::Sms => {
            let text = parts.several("sms").join(" ");
            let segments = Segments::of(&text);
            Rendered::Sms(SmsText { language, text, segments })
        }
        Channel::Email => Rendered::Email(email(set, kind, &parts, values, brand)),
    })
}

/// The formatted parts of a message, in order, without those that have a variable without a value.
struct Parts(Vec<(String, String)>);

impl Parts {
    fn format(
        texts: &Texts<'_>,
        kind: MessageKind,
        channel: Channel,
        values: &Values,
        args: &Args,
    ) -> Result<Self, Vec<TextProblem>> {
        let (mut parts, mut problems) = (Vec::new(), Vec::new());
        let own = texts.parts(kind.name()).into_iter();
        let own = own.filter(|part| parts::is_sms(part) == (channel == Channel::Sms));
        let own = own.map(|part| (kind.name(), Some(part)));
        let others = ["greeting", "closing", "unsubscribe"].map(|message| (message, None));
        let others = others.into_iter().filter(|_| channel == Channel::Email);
        for (message, part) in own.chain(others) {
            let at = || at(message, part.as_deref());
            match texts.format(message, part.as_deref(), &args.0) {
                Ok(Part::Text(text)) => {
                    let text = match channel {
                        Channel::Sms => plain_spaces(&text),
                        Channel::Email => text,
                    };
                    parts.push((part.unwrap_or_else(|| message.to_owned()), text));
                }
                Ok(Part::Without(name)) => match parts::variable(kind, &name) {
                    Some(_) if !is_given(kind, &name, values) => {}
                    _ => {
                        let names = parts::names(kind);
                        let known = names.iter().map(String::as_str);
                        let code = Code::UnknownVariable;
                        problems.push(TextProblem::unknown(code, at(), &name, known));
                    }
                },
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let parts = Self(parts);
        let needed: &[&str] = match channel {
            Channel::Sms => &["sms"],
            Channel::Email => &["subject", "text", "greeting", "closing", "unsubscribe"],
        };
        for part in needed.iter().filter(|part| parts.several(part).is_empty()) {
            let is_own = !texts.has(part, None);
            let at = if is_own { at(kind.name(), Some(part)) } else { (*part).to_owned() };
            let is_there = !is_own || texts.has(kind.name(), Some(part));
            let code = if is_there { Code::NeedsOptional } else { Code::Missing };
            problems.push(TextProblem::new(code, at));
        }
        if problems.is_empty() { Ok(parts) } else { Err(problems) }
    }

    /// The part of a name.
    fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(part, _)| part == name).map(|(_, text)| text.as_str())
    }

    /// The parts whose names begin alike.
    fn several(&self, first: &str) -> Vec<String> {
        let parts = self.0.iter().filter(|(part, _)| parts::is_one_of(part, first));
        parts.map(|(_, text)| text.clone()).collect()
    }
}

fn email(
    set: &TextSet,
    kind: MessageKind,
    parts: &Parts,
    values: &Values,
    brand: &Brand,
) -> EmailText {
    let subject = parts.one("subject").unwrap_or_default();
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = parts.one("title").unwrap_or(&subject);
    let (paragraphs, lines) = (parts.several("text"), parts.several("line"));
    let link = parts::button_link(kind).and_then(|name| values.text(name));
    let button = link.and(parts.one("button"));
    let link = button.and(link);
    let unsubscribe_link = values.text(UNSUBSCRIBE_LINK);
    let unsubscribe = unsubscribe_link.and(parts.one("unsubscribe"));
    let unsubscribe_link = unsubscribe.and(unsubscribe_link);
    let (greeting, closing) = (parts.one("greeting"), parts.one("closing"));
    let logo_text = brand.logo_text.as_ref().map(Label::as_str).or(values.text("business"));
    let color = brand.color.as_ref();
    let html = Slots::default()
        .with("language", Some(set.language().as_str()))
        .with("direction", Some(set.direction()))
        .with("start", Some(if set.direction() == "rtl" { "right" } else { "left" }))
        .with("subject", Some(&subject))
        .with("title", Some(title))
        .with("greeting", greeting)
        .with_each("text", &paragraphs)
        .with_each("lines", &lines)
        .with("button", button)
        .with("link", link)
        .with("closing", closing)
        .with("unsubscribe", unsubscribe)
        .with("unsubscribe_link", unsubscribe_link)
        .with("logo", brand.logo.as_deref())
        .with("logo_text", logo_text)
        .with("color", Some(color.map_or("#1d5f9e", |color| color.as_str())))
        .with("text_color", Some(color.map_or("#ffffff", |color| color.text_color())))
        .fill();
    let linked = |label: Option<&str>, link: Option<&str>| Some(format!("{}:\n{}", label?, link?));
    let mut blocks = vec![title.to_owned()];
    blocks.extend(greeting.map(str::to_owned));
    blocks.extend(paragraphs);
    blocks.extend((!lines.is_empty()).then(|| lines.join("\n")));
    blocks.extend(linked(button, link));
    blocks.extend(closing.map(str::to_owned));
    blocks.extend(linked(unsubscribe, unsubscribe_link));
    let text = blocks.join("\n\n") + "\n";
    let headers = headers(kind, unsubscribe_link);
    EmailText { language: set.language().clone(), subject, text, html, headers }
}

/// The header fields for unsubscribing with one click, on messages that are not about a booking.
fn headers(kind: MessageKind, unsubscribe_link: Option<&str>) -> BTreeMap<String, String> {
    let is_refused =
        matches!(kind.category(), MessageCategory::Feedback | MessageCategory::Marketing);
    let fields = unsubscribe_link.filter(|_| is_refused).map(|link| {
        [
            ("List-Unsubscribe".to_owned(), format!("<{link}>")),
            ("List-Unsubscribe-Post".to_owned(), "List-Unsubscribe=One-Click".to_owned()),
        ]
    });
    fields.into_iter().flatten().collect()
}
