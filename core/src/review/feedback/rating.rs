//! Ratings of reviews.

use serde::{Deserialize, Serialize};

/// A rating: 1 (worst) to 5 (best).
///
/// ```
/// use frontdesk::review::Rating;
/// assert_eq!(Rating::new(4).map(Rating::stars), Some(4));
/// assert!(serde_json::from_str::<Rating>("6").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "u8"))]
#[serde(try_from = "u8", into = "u8")]
pub struct Rating(u8);

/// The number is no rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number from 1 to 5")]
pub struct RatingError;

impl Rating {
    /// A rating of 1 to 5; none for other numbers.
    pub const fn new(stars: u8) -> Option<Self> {
        if matches!(stars, 1..=5) { Some(Self(stars)) } else { None }
    }

    /// The rating as a number from 1 to 5.
    pub const fn stars(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Rating {
    type Error = RatingError;
    fn try_from(stars: u8) -> Result<Self, RatingError> {
        Self::new(stars).ok_or(RatingError)
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}
