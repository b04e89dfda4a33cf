//! Values that are redacted in logs and `Debug` output (P1).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A value that is redacted in logs, errors and `Debug` output.
///
/// It is serialized unredacted, because data on the wire is for those who may see it.
///
/// ```
/// use frontdesk::base::Private;
/// let name = Private::new("Jan de Boer");
/// assert_eq!(format!("{name:?}"), "(private)");
/// assert_eq!(*name.reveal(), "Jan de Boer");
/// let email: Private<String> = "jan@dorpspost.nl".into();
/// assert_eq!(email.into_revealed(), "jan@dorpspost.nl");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(transparent)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Wraps a value, so that it is redacted.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for code that may show it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// Unwraps the value.
    pub fn into_revealed(self) -> T {
        self.0
    }
}

impl<T: Into<String>> From<T> for Private<String> {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(private)")
    }
}
