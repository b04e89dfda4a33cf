//! URLs of the host's pages, with places for ids.

use serde::{Deserialize, Serialize};

use crate::base::{AppointmentId, CustomerId, LinkId, Private, from_text};

/// A URL of the host's pages, such as `https://example.com/a/{appointment}`.
///
/// It begins with `https://`. `{appointment}`, `{customer}` and `{link}` are replaced by the ids,
/// percent-encoded; a message whose appointment has no such id has no link.
///
/// ```
/// use frontdesk::message::{LinkTemplate, LinkTemplateError};
/// assert!(LinkTemplate::parse("https://example.com/a/{appointment}").is_ok());
/// let plain = LinkTemplate::parse("http://example.com");
/// assert_eq!(plain, Err(LinkTemplateError::NotHttps));
/// let unknown = LinkTemplate::parse("https://example.com/{name}");
/// assert_eq!(unknown, Err(LinkTemplateError::Place));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct LinkTemplate(Box<str>);

/// The text is not the template of a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkTemplateError {
    /// It does not begin with `https://` and a host.
    #[error("must begin with https:// and a host")]
    NotHttps,
    /// It has more than 150 characters.
    #[error("may have at most 150 characters")]
    TooLong,
    /// It contains a character that no URL has.
    #[error("may hold ASCII characters only, without white space, quotes and angle brackets")]
    Character,
    /// It contains braces around another word.
    #[error("may hold {{appointment}}, {{customer}} and {{link}} only, after the host")]
    Place,
}

/// The ids that replace the places of a template.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::message) struct Places<'a> {
    pub(in crate::message) appointment: Option<&'a AppointmentId>,
    pub(in crate::message) customer: Option<&'a CustomerId>,
    pub(in crate::message) link: Option<&'a LinkId>,
}

impl<'a> Places<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        match name {
            "appointment" => self.appointment.map(AppointmentId::as_str),
            "customer" => self.customer.map(CustomerId::as_str),
            "link" => self.link.map(LinkId::as_str),
            _ => None,
        }
    }
}

impl LinkTemplate {
    /// Maximum number of characters.
    const MOST_CHARACTERS: usize = 150;

    /// Parses the template of a URL.
    ///
    /// # Errors
    /// [`LinkTemplateError`] if the text has another form.
    pub fn parse(text: &str) -> Result<Self, LinkTemplateError> {
        let rest = text.strip_prefix("https://").ok_or(LinkTemplateError::NotHttps)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if host.is_empty() {
            return Err(LinkTemplateError::NotHttps);
        }
        if text.chars().nth(Self::MOST_CHARACTERS).is_some() {
            return Err(LinkTemplateError::TooLong);
        }
        let is_allowed = |c: char| c.is_ascii_graphic() && !"\"'<>\\`".contains(c);
        if !text.chars().all(is_allowed) {
            return Err(LinkTemplateError::Character);
        }
        let is_known = |part: Part<'_>| match part {
            Part::Text(text) => !text.contains(['{', '}']),
            Part::Place(name) => matches!(name, "appointment" | "customer" | "link"),
        };
        if host.contains(['{', '}']) || !parts(text).all(is_known) {
            return Err(LinkTemplateError::Place);
        }
        Ok(Self(text.into()))
    }

    /// The template as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL with the ids in their places; none if an id is missing.
    pub(in crate::message) fn fill(&self, places: Places<'_>) -> Option<Private<String>> {
        let mut url = String::with_capacity(self.0.len() + 32);
        for part in parts(&self.0) {
            match part {
                Part::Text(text) => url.push_str(text),
                Part::Place(name) => push_encoded(&mut url, places.get(name)?),
            }
        }
        Some(Private::new(url))
    }
}

enum Part<'a> {
    Text(&'a str),
    Place(&'a str),
}

/// The texts and places of a template, in order.
fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let pieces = text.split('{').enumerate();
    pieces
        .flat_map(|(position, piece)| {
            if position == 0 {
                return [Some(Part::Text(piece)), None];
            }
            match piece.split_once('}') {
                Some((name, rest)) => [Some(Part::Place(name)), Some(Part::Text(rest))],
                None => [Some(Part::Place("")), None],
            }
        })
        .flatten()
}

/// Appends a text, percent-encoded except for unreserved characters (RFC 3986, 2.3).
fn push_encoded(url: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                url.push(char::from(byte));
            }
            _ => url.push_str(&format!("%{byte:02X}")),
        }
    }
}

from_text!(LinkTemplate, LinkTemplateError);

impl From<LinkTemplate> for String {
    fn from(template: LinkTemplate) -> Self {
        template.0.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_encoded_and_a_missing_one_gives_no_link() {
        let appointment = AppointmentId::parse("a 1/ß").unwrap();
        let places = Places { appointment: Some(&appointment), ..Places::default() };
        let fill = |text| LinkTemplate::parse(text).unwrap().fill(places);
        let url = fill("https://example.com/a/{appointment}?x=1").unwrap();
        assert_eq!(url.reveal(), "https://example.com/a/a%201%2F%C3%9F?x=1");
        assert_eq!(fill("https://example.com/{link}"), None);
        assert_eq!(fill("https://example.com").unwrap().reveal(), "https://example.com");
    }

    #[test]
    fn other_texts_are_refused() {
        let cases = [
            ("", LinkTemplateError::NotHttps),
            ("https://", LinkTemplateError::NotHttps),
            ("javascript:alert(1)", LinkTemplateError::NotHttps),
            ("https://e.nl/a b", LinkTemplateError::Character),
            ("https://e.nl/\"x", LinkTemplateError::Character),
            ("https://{link}.nl/", LinkTemplateError::Place),
            ("https://e.nl/{link", LinkTemplateError::Place),
            ("https://e.nl/link}", LinkTemplateError::Place),
            ("https://e.nl/{{link}}", LinkTemplateError::Place),
        ];
        for (text, error) in cases {
            assert_eq!(LinkTemplate::parse(text), Err(error), "{text}");
        }
        let long = format!("https://e.nl/{}", "x".repeat(150));
        assert_eq!(LinkTemplate::parse(&long), Err(LinkTemplateError::TooLong));
    }
}
