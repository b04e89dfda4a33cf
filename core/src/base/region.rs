//! Country codes.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::from_text;

/// A country or territory code of ISO 3166-1: two capital letters, such as `NL`.
///
/// ```
/// use frontdesk::base::Region;
/// assert_eq!("nl".parse::<Region>().unwrap().as_str(), "NL");
/// assert_eq!(Region::parse("UK").unwrap().as_str(), "GB");
/// assert!(Region::parse("Holland").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct Region([u8; 2]);

/// The text is not two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a region is two letters, such as NL or US")]
pub struct RegionError;

impl Region {
    /// Parses a region; lower case is accepted, and `UK` becomes `GB`.
    ///
    /// # Errors
    /// [`RegionError`] if the text is not two ASCII letters.
    pub fn parse(text: &str) -> Result<Self, RegionError> {
        let [a, b] = text.trim().as_bytes() else {
            return Err(RegionError);
        };
        if !(a.is_ascii_alphabetic() && b.is_ascii_alphabetic()) {
            return Err(RegionError);
        }
        let letters = [a.to_ascii_uppercase(), b.to_ascii_uppercase()];
        Ok(Self(if &letters == b"UK" { *b"GB" } else { letters }))
    }

    /// The two capital letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

from_text!(Region, RegionError);

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.as_str().to_owned()
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
