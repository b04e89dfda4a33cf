//! Segments of text messages: their exact number, and the characters that make them more.
//!
//! A message of characters of GSM 7 (3GPP TS 23.038) has 160 units, in several segments 153 each;
//! of others (UCS-2) 70 and 67. What takes two units is never split between two segments.

mod alphabet;

use serde::Serialize;

use alphabet::{BASIC, EXTENDED, cheaper};

/// Encoding of a text message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// The alphabet of GSM, 7 bits a character.
    Gsm7,
    /// Unicode, 16 bits for most characters, 32 for others.
    Ucs2,
}

impl Encoding {
    /// Units of a message of one segment, and of each of several segments.
    const fn sizes(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    /// Units of a character: none if the encoding does not have it.
    fn units(self, c: char) -> Option<usize> {
        match self {
            Self::Gsm7 if BASIC.contains(c) => Some(1),
            Self::Gsm7 => EXTENDED.contains(c).then_some(2),
            Self::Ucs2 => Some(c.len_utf16()),
        }
    }

    /// Units of a text: none if the encoding does not have all of its characters.
    pub(super) fn length(self, text: &str) -> Option<usize> {
        text.chars().map(|c| self.units(c)).sum()
    }

    /// Most segments of any text of this many units.
    pub(super) fn most_segments(self, units: usize) -> usize {
        let (single, several) = self.sizes();
        // A segment has at most one unit that is not used, before a character of two.
        if units <= single { 1 } else { units.div_ceil(several - 1) }
    }
}

/// The segments of a text message.
///
/// ```
/// use frontdesk::message::text::{Encoding, Segments};
/// let segments = Segments::of(&"a".repeat(161));
/// assert_eq!((segments.encoding, segments.segments), (Encoding::Gsm7, 2));
/// // A euro sign takes two units, which do not fit at the end of the first segment.
/// let text = format!("{}€{}", "a".repeat(152), "a".repeat(152));
/// assert_eq!(Segments::of(&text).segments, 3);
/// let segments = Segments::of("It’s time");
/// assert_eq!(segments.encoding, Encoding::Ucs2);
/// assert_eq!(segments.costly[0].cheaper.as_deref(), Some("'"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Segments {
    /// Encoding of the message.
    pub encoding: Encoding,
    /// Number of units of the encoding, without those that are left empty.
    pub units: usize,
    /// Number of segments, which is what providers charge for.
    pub segments: usize,
    /// Characters that cost more than one unit or that are not in GSM 7, in order of their first
    /// place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costly: Vec<CostlyCharacter>,
    /// Number of segments with the cheaper characters, if that is less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cheaper_segments: Option<usize>,
}

/// A character that makes a text message longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CostlyCharacter {
    /// The character as it is written.
    pub character: char,
    /// Number of times that it is in the text.
    pub count: usize,
    /// Characters of GSM 7 that can replace it, such as `'` for `’`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cheaper: Option<String>,
}

impl Segments {
    /// Counts the segments of a text.
    pub fn of(text: &str) -> Self {
        let (encoding, units, segments) = count(text);
        let mut costly: Vec<CostlyCharacter> = Vec::new();
        for character in text.chars().filter(|c| !BASIC.contains(*c)) {
            match costly.iter_mut().find(|other| other.character == character) {
                Some(known) => known.count += 1,
                None => {
                    let cheaper = cheaper(character);
                    costly.push(CostlyCharacter { character, count: 1, cheaper });
                }
            }
        }
        let replaced = |c: char| {
            let known = costly.iter().find(|costly| costly.character == c);
            known.and_then(|costly| costly.cheaper.clone()).unwrap_or_else(|| c.to_string())
        };
        let (_, _, fewer) = count(&text.chars().map(replaced).collect::<String>());
        let cheaper_segments = (fewer < segments).then_some(fewer);
        Self { encoding, units, segments, costly, cheaper_segments }
    }
}

/// The encoding of a text, and its units and segments.
fn count(text: &str) -> (Encoding, usize, usize) {
    let gsm = Encoding::Gsm7.length(text).map(|units| (Encoding::Gsm7, units));
    let ucs = || (Encoding::Ucs2, text.encode_utf16().count());
    let (encoding, units) = gsm.unwrap_or_else(ucs);
    let (single, several) = encoding.sizes();
    if units <= single {
        return (encoding, units, 1);
    }
    let (mut segments, mut used) = (1, 0);
    for size in text.chars().filter_map(|c| encoding.units(c)) {
        if used + size > several {
            segments += 1;
            used = 0;
        }
        used += size;
    }
    (encoding, units, segments)
}

/// A text for a text message: spaces that cannot be broken are plain ones, which cost less.
pub(super) fn plain_spaces(text: &str) -> String {
    text.replace(['\u{00A0}', '\u{202F}', '\u{2009}'], " ")
}
