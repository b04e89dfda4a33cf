//! One page of a list.

use serde::{Deserialize, Deserializer, Serialize};

use super::whole_number;

/// The most rows of a page: 1 to 1,000.
///
/// A list without a limit has all its rows. The next page begins after the last row of the page
/// before: a query gives the id of that row as `after`.
///
/// ```
/// use frontdesk::base::Limit;
/// let limit: Limit = serde_json::from_str("2").unwrap();
/// assert_eq!(limit.rows(), 2);
/// assert!(serde_json::from_str::<Limit>("0").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "u16"))]
#[serde(into = "u16")]
pub struct Limit(u16);

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        whole_number(deserializer, (1, Self::MOST.0)).map(Self)
    }
}

impl Limit {
    /// The largest limit.
    pub const MOST: Self = Self(1_000);

    /// The most rows of a page.
    pub fn rows(self) -> usize {
        usize::from(self.0)
    }

    /// The most rows of a page, or of a list without a limit.
    pub(crate) fn or_all(limit: Option<Self>) -> usize {
        limit.map_or(usize::MAX, Self::rows)
    }
}

impl TryFrom<u16> for Limit {
    type Error = LimitError;
    fn try_from(rows: u16) -> Result<Self, LimitError> {
        (1..=Self::MOST.0).contains(&rows).then_some(Self(rows)).ok_or(LimitError)
    }
}

impl From<Limit> for u16 {
    fn from(limit: Limit) -> Self {
        limit.0
    }
}

/// The number is no limit of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number from 1 to 1000")]
pub struct LimitError;
