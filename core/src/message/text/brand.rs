//! The brand of an e-mail: logo and color (S2-17).

use serde::{Deserialize, Serialize};

use super::data::is_link;
use crate::base::{FieldErrors, Label, from_text};

/// The brand of an e-mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Brand {
    /// URL of the logo, beginning with `https://`; the only image of the e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Text in place of the logo where images are not shown; the variable `business` if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_text: Option<Label>,
    /// Color of the button, such as `#1a6fb4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
}

impl Brand {
    /// Records an error if the logo is no link.
    pub(crate) fn check(&self, errors: &mut FieldErrors) {
        if let Some(logo) = &self.logo {
            errors.check("brand.logo", is_link(logo));
        }
    }
}

/// A color in six hexadecimal digits, such as `#1a6fb4`.
///
/// ```
/// use frontdesk::message::text::Color;
/// assert_eq!(Color::parse("#FFCC00").unwrap().as_str(), "#ffcc00");
/// assert_eq!(Color::parse("#ffcc00").unwrap().text_color(), "#000000");
/// assert!(Color::parse("yellow").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Color(Box<str>);

/// The text is not a color.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a color is # and six hexadecimal digits, such as #1a6fb4")]
pub struct ColorError;

impl Color {
    /// Parses a color; it becomes lower case.
    ///
    /// # Errors
    /// [`ColorError`] if the text is not `#` and six hexadecimal digits.
    pub fn parse(text: &str) -> Result<Self, ColorError> {
        let digits = text.strip_prefix('#').ok_or(ColorError)?;
        match digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            true => Ok(Self(text.to_ascii_lowercase().into())),
            false => Err(ColorError),
        }
    }

    /// The color as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Black or white: what has more contrast on the color, at least 4.5 (WCAG 2.2, 1.4.3).
    pub fn text_color(&self) -> &'static str {
        let hex = u32::from_str_radix(self.0.trim_start_matches('#'), 16).unwrap_or_default();
        let part = |shift: u32| linear((hex >> shift) & 0xff);
        let luminance = 2126 * part(16) + 7152 * part(8) + 722 * part(0);
        // At 0.179 both have the same contrast, 4.58.
        if luminance > 1790 * 10_000 { "#000000" } else { "#ffffff" }
    }
}

/// The linear value of a part of a color in ten thousandths, between the values of every 17th.
fn linear(part: u32) -> u32 {
    const STEPS: [u32; 17] = [
        0, 56, 160, 331, 578, 908, 1329, 1845, 2462, 3185, 4020, 4969, 6038, 7230, 8550, 10_000,
        10_000,
    ];
    let (step, rest) = ((part / 17) as usize, part % 17);
    let value = |step: usize| STEPS.get(step).copied().unwrap_or(10_000);
    value(step) + (value(step + 1) - value(step)) * rest / 17
}

from_text!(Color, ColorError);

impl From<Color> for String {
    fn from(color: Color) -> Self {
        color.0.into()
    }
}
