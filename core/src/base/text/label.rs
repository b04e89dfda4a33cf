//! Short texts: tags, names of services, titles of work items.

use super::limited::text;

text! {
    /// A short text in one line: 1 to 200 characters, redacted in logs.
    ///
    /// White space around it is removed.
    ///
    /// ```
    /// use frontdesk::base::{Label, LabelError};
    /// assert_eq!(Label::parse(" residential ").unwrap().as_str(), "residential");
    /// assert_eq!(Label::parse("two\nlines"), Err(LabelError::Control));
    /// ```
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
    pub struct Label, LabelError;
    /// Maximum length, which fits a line of a list; longer texts are remarks (C1).
    at most 200 characters, without char::is_control;
}
