//! Optional services: what customers may order in the check-in (S3-10 to S3-13).

use serde::{Deserialize, Serialize};

use crate::{
    appointment::Details,
    base::{Label, Price, Remark, ServiceId, from_text},
    contact::fold::fold,
};

/// A URL that begins with `https://`: at most 2,000 characters without white space and control
/// characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct HttpsUrl(Box<str>);

/// The text is not a URL that begins with `https://`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a URL that begins with https://")]
pub struct HttpsUrlError;

impl HttpsUrl {
    /// Parses a URL.
    ///
    /// # Errors
    /// [`HttpsUrlError`] if it has another scheme, no host, more than 2,000 characters, white space
    /// or control characters.
    ///
    /// ```
    /// use frontdesk::check_in::HttpsUrl;
    /// assert!(HttpsUrl::parse("https://example.com/wash").is_ok());
    /// assert!(HttpsUrl::parse("javascript:alert(1)").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, HttpsUrlError> {
        let rest = text.strip_prefix("https://").ok_or(HttpsUrlError)?;
        let has_host = rest.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        let is_plain = !text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\');
        let is_short = text.chars().nth(2_000).is_none();
        (has_host && is_plain && is_short).then(|| Self(text.into())).ok_or(HttpsUrlError)
    }
}

from_text!(HttpsUrl, HttpsUrlError);

impl From<HttpsUrl> for String {
    fn from(url: HttpsUrl) -> Self {
        url.0.into()
    }
}

/// A service that customers may order in the check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OptionalService {
    /// Id of the service in the catalog of the host.
    pub id: ServiceId,
    /// Name of the service.
    pub name: Label,
    /// Description of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Remark>,
    /// Net price of the service, and its rate of tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// URL of a page about the service; it begins with `https://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<HttpsUrl>,
    /// Whether an accepted order becomes a work item when staff handle it (S3-39).
    #[serde(default)]
    pub convert_to_work_item: bool,
    /// Whether the service is offered at all.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub active: bool,
    /// Places where the service is offered: texts in the address of the work, such as a locality;
    /// everywhere if empty. Case and accents are ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub locations: Vec<Label>,
    /// Brands that the service is offered for: texts in the object of the work; for all if empty.
    /// Case and accents are ignored.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<Label>,
}

fn yes() -> bool {
    true
}

impl OptionalService {
    /// Whether the service is offered for an appointment with these details (S3-10).
    pub fn is_offered_for(&self, details: &Details) -> bool {
        let address = details.address.as_ref().map(|address| address.line());
        let asset = details.asset.as_ref().map(|asset| asset.as_str().to_owned());
        let is_at = |only: &[Label], text: Option<String>| {
            only.is_empty() || text.is_some_and(|text| contains_any(&text, only))
        };
        self.active && is_at(&self.locations, address) && is_at(&self.brands, asset)
    }
}

/// Whether a text contains one of several words, without case and accents.
fn contains_any(text: &str, words: &[Label]) -> bool {
    let text = fold(text);
    words.iter().any(|word| {
        let word = fold(word.as_str());
        text.iter().any(|text| word.iter().any(|word| text.contains(word)))
    })
}
